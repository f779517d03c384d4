import { type Period, toInstant } from '@livelane/contracts/vocabulary';
import { windowFrom } from '@livelane/contracts/vocabulary/zones';

const HOUR = 3_600_000;
/** Most that a calendar period can differ from 24-hour days: zones at the date line have skipped a day, and clocks change by 1 to 2 hours. */
const SLACK = 26 * HOUR;

/** 9999-12-31T23:59:59.999Z, the last instant with a four-digit year. */
const LAST_INSTANT = 253_402_300_799_999;

/** An upper bound of the length of a period in milliseconds. */
export function maximumLength(period: Period): number {
  return period.basis === 'elapsed' ? period.seconds * 1000 : period.days * 24 * HOUR + SLACK;
}

/**
 * A predicate for the half-open window that a period opens: true where `from` ≤ `at` < end of the window, both in
 * milliseconds since 1970. The end of a calendar window is computed only for instants within 26 hours of it, and once
 * for each `from`.
 * @param endOf - computes the end of the window that opens at an instant. Default: the vocabulary's calendar
 */
export function windowTest(
  period: Period,
  endOf: (from: number) => number = (from) => Date.parse(windowFrom(toInstant(from), period).end),
): (from: number, at: number) => boolean {
  if (period.basis === 'elapsed') {
    const length = period.seconds * 1000;
    return (from, at) => at >= from && at - from < length;
  }
  const nominal = period.days * 24 * HOUR;
  const ends = new Map<number, number>();
  return (from, at) => {
    const age = at - from;
    if (age < 0) return false;
    if (age < nominal - SLACK) return true;
    if (age >= nominal + SLACK) return false;
    // The end may lie after the last instant that can be written; the window then contains every later instant.
    if (from + nominal + SLACK > LAST_INSTANT) return true;
    const end = ends.get(from) ?? endOf(from);
    ends.set(from, end);
    return at < end;
  };
}
