import { type Period, toInstant } from '@livelane/contracts/vocabulary';
import { windowFrom } from '@livelane/contracts/vocabulary/zones';

const HOUR = 3_600_000;
/** Zones have skipped whole days at the date line, and clocks change by an hour or two. */
const SLACK = 26 * HOUR;

/** The longest that a period can last, in milliseconds. */
export function longest(period: Period): number {
  return period.basis === 'elapsed' ? period.seconds * 1000 : period.days * 24 * HOUR + SLACK;
}

/**
 * Whether the half-open window that a period opens at one moment holds another: start ≤ moment < end.
 * Calendar days are only worked out in their zone where the moment is near the end.
 * @param from - where the window opens, in milliseconds since 1970
 * @param at - the moment asked about, likewise
 */
export function holds(period: Period, from: number, at: number): boolean {
  const age = at - from;
  if (age < 0) return false;
  if (period.basis === 'elapsed') return age < period.seconds * 1000;
  const nominal = period.days * 24 * HOUR;
  if (age < nominal - SLACK) return true;
  if (age >= nominal + SLACK) return false;
  return at < Date.parse(windowFrom(toInstant(from), period).end);
}
