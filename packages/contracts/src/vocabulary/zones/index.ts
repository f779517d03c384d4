import { Temporal } from 'temporal-polyfill';
import { LivelaneError } from '../error.ts';
import { type Instant, type Period, type PlainDate, toEpochMs, toInstant, type Window, type Zone } from '../instant.ts';

/**
 * The instant of a local time in a zone.
 * @param local - ISO local date and time such as 2026-11-22T20:00
 * @throws ZONE_TIME_INVALID when the clocks skip that time, or show it twice
 * @example
 * ```ts
 * import { instantOfLocal } from '@livelane/contracts/vocabulary/zones';
 * instantOfLocal('2026-11-22T20:00', 'Asia/Bangkok'); // => "2026-11-22T13:00:00.000Z"
 * ```
 */
export function instantOfLocal(local: string, zone: Zone): Instant {
  try {
    const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'reject' });
    return toInstant(zoned.epochMilliseconds);
  } catch (cause) {
    throw new LivelaneError(
      'ZONE_TIME_INVALID',
      `${JSON.stringify(local)} is not one instant in ${zone}: it is malformed, or the clocks skip it or show it twice. Choose another time or give the UTC instant.`,
      { details: { local, zone }, cause },
    );
  }
}

/**
 * The local wall-clock time of an instant in a zone, to the minute.
 * @example
 * ```ts
 * import { localOfInstant } from '@livelane/contracts/vocabulary/zones';
 * localOfInstant('2026-11-22T13:00:00Z', 'Asia/Bangkok'); // => "2026-11-22 20:00"
 * ```
 */
export function localOfInstant(instant: Instant, zone: Zone): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(toEpochMs(instant)).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/** The calendar date of an instant in a zone. */
export function dateOfInstant(instant: Instant, zone: Zone): PlainDate {
  return localOfInstant(instant, zone).slice(0, 10);
}

/**
 * The calendar date a number of days after another.
 * @param days - whole; negative goes back
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/**
 * The half-open window that a period opens at an instant. Calendar days end at the same local time, so a
 * window over a change of clocks holds an hour more or less than its elapsed twin; an end that the clocks
 * skip moves to the first instant after it.
 * @example
 * ```ts
 * import { windowFrom } from '@livelane/contracts/vocabulary/zones';
 * windowFrom('2026-03-07T17:00:00Z', { basis: 'calendar', days: 1, zone: 'America/New_York' }).end; // => "2026-03-08T16:00:00.000Z"
 * ```
 */
export function windowFrom(start: Instant, period: Period): Window {
  const from = toEpochMs(start);
  if (period.basis === 'elapsed') return { start, end: toInstant(from + period.seconds * 1000) };
  const zoned = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(period.zone).add({ days: period.days });
  return { start, end: toInstant(zoned.epochMilliseconds) };
}
