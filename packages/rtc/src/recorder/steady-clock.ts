import { type Instant, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import type { ClockStep } from './recorded-input.ts';

/** Largest change of a clock between two readings that is taken for its adjustment, in milliseconds. */
export const MAX_ADJUSTMENT_MS = 2_000;

/** The time of a clock without its steps. */
export interface SteadyClock {
  /** Time as it would be if the clock had not been set since the first reading. */
  now(): number;
  /** The same of a time that was read from the clock a moment ago. */
  steady(stamp: Instant): Instant;
}

/** Time between two steps. */
interface Segment {
  /** The earliest time that the clock can have shown in it. */
  readonly from: number;
  /** How far the clock is ahead of the first segment's. */
  readonly ahead: number;
}

/**
 * Takes the steps of a clock out of its time: changes of more than two seconds against its monotonic time. A clock
 * without monotonic time is taken as it is.
 *
 * @param onStep - called before the first time after a step is returned
 */
export function createSteadyClock(
  clock: Pick<Clock, 'now' | 'monotonic'>,
  onStep: (step: ClockStep) => void,
): SteadyClock {
  let last = reading(clock);
  let current: Segment = { from: Number.NEGATIVE_INFINITY, ahead: 0 };
  const segments = [current];
  const now = (): number => {
    const next = reading(clock);
    const by = next.wall - last.wall - (next.monotonic - last.monotonic);
    const before = last;
    last = next;
    if (Math.abs(by) <= MAX_ADJUSTMENT_MS) return next.wall - current.ahead;
    const from = before.wall - current.ahead;
    current = { from: before.wall + by, ahead: current.ahead + by };
    segments.unshift(current);
    const to = next.wall - current.ahead;
    onStep({ from: toInstant(from), to: toInstant(Math.max(from, to)), byMs: Math.round(by) });
    return to;
  };
  return {
    now,
    steady: (stamp) => {
      if (segments.length === 1) return stamp;
      const at = toEpochMs(stamp);
      const latest = last.wall - current.ahead;
      const its = segments.find(({ from, ahead }) => at >= from && at - ahead <= latest + SLACK_MS);
      return toInstant(at - (its?.ahead ?? 0));
    },
  };
}

/** Time that a stamp may be ahead of the reading that follows it. */
const SLACK_MS = 1_000;

function reading({ now, monotonic = now }: Pick<Clock, 'now' | 'monotonic'>) {
  return { wall: now(), monotonic: monotonic() };
}
