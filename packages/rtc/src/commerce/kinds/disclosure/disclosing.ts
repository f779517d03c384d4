import {
  type Instant,
  inputInvalid,
  type SessionPlan,
  toEpochMs,
} from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import type { Course } from './disclosure-need.ts';

/** How a room keeps the disclosure duties of its plan by itself. */
export interface DisclosingOptions {
  /** From when duties count, also for a room that is open before. Default: the start of the plan's window. */
  readonly from?: Instant;
  /** How long a disclosure stays in the picture where its duty does not say, in whole seconds, 1 to 600. Default: 10. */
  readonly shownSeconds?: number;
  /** Time until the host is asked again, in whole seconds, 5 to 600. Default: 20. */
  readonly promptSeconds?: number;
}

/** How a room keeps its duties, in milliseconds. */
export interface Disclosing extends Pick<Course, 'start' | 'end' | 'shownMs'> {
  readonly promptMs: number;
}

/** @throws INPUT_INVALID */
export function disclosingOf(
  { from, shownSeconds = 10, promptSeconds = 20 }: DisclosingOptions,
  { window }: Pick<SessionPlan, 'window'>,
): Disclosing {
  const bad = [
    ...outside('/shownSeconds', shownSeconds, { minimum: 1, maximum: 600 }),
    ...outside('/promptSeconds', promptSeconds, { minimum: 5, maximum: 600 }),
  ];
  if (bad.length > 0) throw inputInvalid('disclosing', bad);
  return {
    start: toEpochMs(from ?? window.start),
    end: toEpochMs(window.end),
    shownMs: shownSeconds * 1_000,
    promptMs: promptSeconds * 1_000,
  };
}

function outside(
  path: `/${string}`,
  received: number,
  params: { readonly minimum: number; readonly maximum: number },
) {
  const fits =
    Number.isInteger(received) && received >= params.minimum && received <= params.maximum;
  return fits ? [] : [rtcIssue('WHOLE_FROM_TO', { path, received, params })];
}
