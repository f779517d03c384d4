import { type Period, toInstant } from '@livelane/contracts/vocabulary';
import { windowFrom } from '@livelane/contracts/vocabulary/zones';

const HOUR = 3_600_000;
/** Zones have skipped whole days at the date line, and clocks change by an hour or two. */
const SLACK = 26 * HOUR;

/** 9999-12-31T23:59:59.999Z: instants have four digits for the year. */
const LAST_INSTANT = 253_402_300_799_999;

/** The longest that a period can last, in milliseconds. */
export function longest(period: Period): number {
  return period.basis === 'elapsed' ? period.seconds * 1000 : period.days * 24 * HOUR + SLACK;
}

/**
 * Tells whether the half-open window that a period opens at one moment holds another: start ≤ moment < end, both in
 * milliseconds since 1970. Calendar days are only worked out in their zone where the moment is near the end, and
 * once for each start, since a day's orders ask about the same touches.
 * @param endOf - the end of the window that opens at a moment; left out: by the vocabulary's calendar
 */
export function holding(
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
    // A window that would end after the last instant that can be written stays open until it.
    if (from + nominal + SLACK > LAST_INSTANT) return true;
    const end = ends.get(from) ?? endOf(from);
    ends.set(from, end);
    return at < end;
  };
}
