import {
  InstantSchema,
  parseInput,
  toEpochMs,
  type Window,
  WindowSchema,
} from '@livelane/contracts/vocabulary';
import type { ReadOptions } from './store.ts';

/** Instants in milliseconds since 1970 between which orders and touches are read. */
export interface ReadBounds {
  readonly start: number;
  /** The end of both. */
  readonly to: number;
  /** Where touches begin. */
  readonly from: number;
}

/** @throws INPUT_INVALID for a window or an instant that is none */
export function boundsOf(placed: Window, { touchesFrom }: ReadOptions): ReadBounds {
  const { start, end } = parseInput(WindowSchema, placed, 'read');
  return {
    start: toEpochMs(start),
    to: toEpochMs(end),
    from:
      touchesFrom === undefined
        ? Number.MIN_SAFE_INTEGER
        : toEpochMs(parseInput(InstantSchema, touchesFrom, 'touchesFrom')),
  };
}
