import * as InstantOf from 'temporal-polyfill/fns/Instant';
import * as LocalTime from 'temporal-polyfill/fns/PlainDateTime';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import { vocabularyError } from '../error/core-errors.ts';
import { type InputInvalid, inputInvalid } from '../error/input-invalid.ts';
import { inputIssue } from '../error/issues.ts';
import {
  type Instant,
  type Period,
  type PlainDate,
  toEpochMs,
  toInstant,
  type Window,
  type Zone,
} from '../value/instant.ts';

export { type OffsetChange, offsetChanges } from './offsets.ts';

/**
 * The instant of a local time in a zone.
 * @param local - ISO local date and time such as 2026-11-22T20:00
 * @throws ZONE_TIME_INVALID when the clocks skip that time, or show it twice; `details.reason` says which of `skipped`,
 *   `twice` and `malformed` it is, `details.neighbours` what to choose instead, each as local time and instant
 * @example
 * ```ts
 * import { instantOfLocal } from '@livelane/contracts/vocabulary/zones';
 * instantOfLocal('2026-11-22T20:00', 'Asia/Bangkok'); // => "2026-11-22T13:00:00.000Z"
 * ```
 */
export function instantOfLocal(local: string, zone: Zone): Instant {
  const only = readAs('reject', local, zone);
  if (only !== null) return only;
  // Where the clocks change: by the offset before or after, whichever is sooner, and by the other.
  const neighbours = (['earlier', 'later'] as const).flatMap((how) => {
    const instant = readAs(how, local, zone);
    return instant === null
      ? []
      : [{ local: localOfInstant(instant, zone).replace(' ', 'T'), instant }];
  });
  const [before, after] = neighbours;
  const reason =
    before === undefined ? 'malformed' : before.local === after?.local ? 'twice' : 'skipped';
  const choices = {
    malformed: ['YYYY-MM-DDTHH:MM'],
    twice: neighbours.map(({ instant }) => instant),
    skipped: neighbours.map((neighbour) => neighbour.local),
  }[reason];
  throw vocabularyError('ZONE_TIME_INVALID', { local, zone, reason, neighbours, choices });
}

function readAs(
  disambiguation: 'reject' | 'earlier' | 'later',
  local: string,
  zone: Zone,
): Instant | null {
  try {
    const zoned = LocalTime.toZonedDateTime(wallClock(local), zone, { disambiguation });
    return toInstant(zoned.epochMilliseconds);
  } catch {
    return null;
  }
}

/**
 * The local wall-clock time of an instant in a zone, to the minute.
 * @throws INPUT_INVALID for text that is not an instant, or not an IANA zone
 * @example
 * ```ts
 * import { localOfInstant } from '@livelane/contracts/vocabulary/zones';
 * localOfInstant('2026-11-22T13:00:00Z', 'Asia/Bangkok'); // => "2026-11-22 20:00"
 * ```
 */
export function localOfInstant(instant: Instant, zone: Zone): string {
  return LocalTime.toString(Zoned.toPlainDateTime(zonedAt(toEpochMs(instant), zone)), {
    smallestUnit: 'minute',
  }).replace('T', ' ');
}

/**
 * The calendar date of an instant in a zone.
 * @example
 * ```ts
 * import { dateOfInstant } from '@livelane/contracts/vocabulary/zones';
 * dateOfInstant('2026-11-22T18:00:00Z', 'Asia/Bangkok'); // => "2026-11-23"
 * ```
 */
export function dateOfInstant(instant: Instant, zone: Zone): PlainDate {
  return localOfInstant(instant, zone).slice(0, 10) as PlainDate;
}

/**
 * A calendar date plus a number of days.
 * @param days - whole; negative goes back
 * @throws INPUT_INVALID for an invalid date, a number of days that is not whole, or a year beyond 9999
 * @example
 * ```ts
 * import { addDays } from '@livelane/contracts/vocabulary/zones';
 * addDays('2026-12-31', 1); // => "2027-01-01"
 * ```
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const later = orRefused(
    { date, days },
    () => LocalTime.toString(LocalTime.addDays(wallClock(`${date}T00:00`), days)).split('T')[0],
  );
  // Years beyond four digits are written with a sign, and sort before all others.
  if (later === undefined || later.length !== 10) throw refused({ date, days });
  return later as PlainDate;
}

/**
 * The half-open window of a period that starts at an instant. Calendar days end at the same local time, so a window
 * across a change of clocks has an hour more or less; an end that the clocks skip becomes the first instant after
 * it.
 * @example
 * ```ts
 * import { windowFrom } from '@livelane/contracts/vocabulary/zones';
 * windowFrom('2026-03-07T17:00:00Z', { basis: 'calendar', days: 1, zone: 'America/New_York' }).end; // => "2026-03-08T16:00:00.000Z"
 * ```
 */
export function windowFrom(start: Instant, period: Period): Window {
  const from = toEpochMs(start);
  if (period.basis === 'elapsed') return { start, end: toInstant(from + period.seconds * 1000) };
  const zoned = zonedAt(from, period.zone);
  const end = orRefused(period, () => Zoned.addDays(zoned, period.days));
  return { start, end: toInstant(end.epochMilliseconds) };
}

function zonedAt(epochMs: number, zone: Zone): Zoned.Record {
  return orRefused({ zone }, () =>
    InstantOf.toZonedDateTimeISO(InstantOf.fromEpochMilliseconds(epochMs), zone),
  );
}

/** The result of a Temporal call; what Temporal refuses becomes INPUT_INVALID. */
function orRefused<Made>(received: unknown, make: () => Made): Made {
  try {
    return make();
  } catch (cause) {
    throw refused(received, cause);
  }
}

function refused(received: unknown, cause?: unknown): InputInvalid {
  return inputInvalid('time', [inputIssue('CALENDAR_ARITHMETIC', { received })], { cause });
}

/** The fields of a local date and time; other text gives fields that Temporal refuses. */
function wallClock(local: string): LocalTime.Record {
  const [, ...parts] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(local) ?? [];
  const [year, month, day, hour, minute, second] = parts.map((part) => Number(part ?? 0));
  return LocalTime.fromFields(
    {
      year: year ?? Number.NaN,
      month: month ?? Number.NaN,
      day: day ?? Number.NaN,
      hour: hour ?? 0,
      minute: minute ?? 0,
      second: second ?? 0,
    },
    { overflow: 'reject' },
  );
}
