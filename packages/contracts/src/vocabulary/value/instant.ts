import * as z from 'zod/mini';
import { inputInvalid } from '../error/input-invalid.ts';
import { expects, inputIssue } from '../error/issues.ts';
import { record } from './record.ts';

const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

/** The milliseconds of a UTC instant that exists (30 February does not); NaN for any other text. */
function epochMsOf(text: string): number {
  if (!INSTANT.test(text)) return Number.NaN;
  const day = digitsAt(text, 8);
  const ms = dayNumber(text, day) * DAY_MS + timeOfDay(text);
  // Every month has 28 days; a day that a month has not would be one of the next month.
  return day <= 28 || new Date(ms).getUTCDate() === day ? ms : Number.NaN;
}

/** The milliseconds of an instant, or of any other text that the engine reads as a date; NaN for what it does not. */
export function momentOf(text: string): number {
  const ms = epochMsOf(text);
  return Number.isNaN(ms) ? Date.parse(text) : ms;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 in the Gregorian calendar: years begin in March, so that the leap day is their last. */
function dayNumber(text: string, day: number): number {
  const month = digitsAt(text, 5);
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - 719_468;
}

function timeOfDay(text: string): number {
  let ms = ((digitsAt(text, 11) * 60 + digitsAt(text, 14)) * 60 + digitsAt(text, 17)) * 1_000;
  // The decimals of the second; the last character is the Z.
  for (let at = 20, unit = 100; at < text.length - 1; at++, unit /= 10)
    ms += (text.charCodeAt(at) - 48) * unit;
  return ms;
}

/** The number of two digits; several times as fast as the engine reads a date, and there may be a million. */
function digitsAt(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

function isInstant(text: string): boolean {
  return !Number.isNaN(epochMsOf(text));
}

/** A point in time: ISO 8601 in UTC, at most milliseconds, written with `Z`. */
export type Instant = `${string}T${string}Z`;

/** Schema of {@link Instant}. */
export const InstantSchema = z
  .string({ error: expects('INSTANT') })
  .check(z.refine(isInstant, { error: expects('INSTANT') })) as unknown as z.ZodMiniType<
  Instant,
  Instant
>;

/**
 * Milliseconds since 1970-01-01T00:00:00Z.
 * @throws INPUT_INVALID for text that is not an instant
 * @example
 * ```ts
 * import { toEpochMs } from '@livelane/contracts/vocabulary';
 * toEpochMs('1970-01-01T00:00:01Z'); // => 1000
 * ```
 */
export function toEpochMs(instant: Instant): number {
  const ms = epochMsOf(instant);
  if (Number.isNaN(ms))
    throw inputInvalid('instant', [inputIssue('INSTANT', { received: instant })]);
  return ms;
}

/**
 * The instant of a time in milliseconds since 1970-01-01T00:00:00Z.
 * @param epochMs - finite; between the years 0000 and 9999
 * @throws INPUT_INVALID for NaN, infinity or another century than ISO 8601's four digits hold
 * @example
 * ```ts
 * import { toInstant } from '@livelane/contracts/vocabulary';
 * toInstant(0); // => "1970-01-01T00:00:00.000Z"
 * ```
 */
export function toInstant(epochMs: number): Instant {
  if (!Number.isFinite(epochMs) || epochMs < -62_167_219_200_000 || epochMs > 253_402_300_799_999)
    throw inputInvalid('instant', [inputIssue('EPOCH_MS', { received: epochMs })]);
  return new Date(epochMs).toISOString() as Instant;
}

/**
 * Comparator for two instants: negative, zero or positive. Do not compare them as text: milliseconds are optional.
 * @example
 * ```ts
 * import { compareInstants } from '@livelane/contracts/vocabulary';
 * compareInstants('2026-11-22T00:00:00.5Z', '2026-11-22T00:00:00Z') > 0; // => true
 * ```
 */
export function compareInstants(a: Instant, b: Instant): number {
  return toEpochMs(a) - toEpochMs(b);
}

/** A calendar date without a zone: YYYY-MM-DD. */
export type PlainDate = `${number}-${number}-${number}`;

/** Schema of {@link PlainDate}. */
export const PlainDateSchema = z.string({ error: expects('PLAIN_DATE') }).check(
  z.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isInstant(`${text}T00:00:00Z`), {
    error: expects('PLAIN_DATE'),
  }),
) as unknown as z.ZodMiniType<PlainDate, PlainDate>;

/** Schema of {@link Zone}. */
export const ZoneSchema = z.string().check(
  z.refine(isZone, {
    error: expects('ZONE'),
  }),
);

/** An IANA time zone name. */
export type Zone = z.infer<typeof ZoneSchema>;

/** Zones seen to exist: asking the engine costs thousands of times more than remembering. */
const KNOWN_ZONES = new Set<string>();

/** Engines take a name in any mixture of cases, so what is remembered is bounded; there are about 600 names. */
const MOST_KNOWN_ZONES = 1000;

function isZone(name: string): boolean {
  if (KNOWN_ZONES.has(name)) return true;
  if (!/^(UTC|[A-Z][A-Za-z]+\/[A-Za-z0-9_+\-/]+)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  if (KNOWN_ZONES.size < MOST_KNOWN_ZONES) KNOWN_ZONES.add(name);
  return true;
}

/** Schema of {@link Window}. */
export const WindowSchema = record({
  /** The first instant of the window. */
  start: InstantSchema,
  /** The first instant after the window; later than the start. */
  end: InstantSchema,
}).check(
  z.refine(
    (it) => !isInstant(it.start) || !isInstant(it.end) || Date.parse(it.start) < Date.parse(it.end),
    {
      error: expects('WINDOW'),
      path: ['end'],
    },
  ),
);

/** A half-open span of time: the start is included, the end is not. */
export interface Window extends z.infer<typeof WindowSchema> {}

/**
 * Whether a window contains an instant: start ≤ instant < end.
 * @example
 * ```ts
 * import { windowContains } from '@livelane/contracts/vocabulary';
 * const window = { start: '2026-11-22T14:00:00Z', end: '2026-11-22T15:00:00Z' } as const;
 * windowContains(window, '2026-11-22T15:00:00Z'); // => false
 * ```
 */
export function windowContains(window: Window, instant: Instant): boolean {
  const at = toEpochMs(instant);
  return toEpochMs(window.start) <= at && at < toEpochMs(window.end);
}

/** Schema of {@link Period}. */
export const PeriodSchema = z.discriminatedUnion('basis', [
  record({
    /** Elapsed time, independent of changes of the clocks. */
    basis: z.literal('elapsed'),
    /** Its length in seconds, at most ten years. */
    seconds: z.int().check(z.gte(1), z.lte(315_360_000)),
  }),
  record({
    /** Days of the calendar, which end at the same local time. */
    basis: z.literal('calendar'),
    /** Its length in days, at most ten years. */
    days: z.int().check(z.gte(1), z.lte(3650)),
    /** The zone whose days they are. */
    zone: ZoneSchema,
  }),
]);

/**
 * A length of time: `elapsed` seconds, or `calendar` days in a zone. Calendar days end at the same local time, so a
 * day on which the clocks change has 23 or 25 hours.
 */
export type Period = z.infer<typeof PeriodSchema>;
