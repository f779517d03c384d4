import { type Instant, toInstant } from '@livelane/contracts/vocabulary';

/** `+0000` and `+00` for `Z`, as the Graph API writes offsets, which `Date.parse` does not read everywhere. */
const SHORT_OFFSET = /([+-]\d{2})(\d{2})?$/;

/** Seconds since 1970 beyond which a number is in milliseconds: the year 5138. */
const MOST_SECONDS = 1e11;

/**
 * An instant as a source writes it: ISO 8601 with an offset, a date or a month (their first moment in UTC), or the
 * seconds or milliseconds since 1970.
 * @returns undefined where it is none
 */
export function writtenInstant(value: unknown): Instant | undefined {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,13}$/.test(value))) {
    const number = Number(value);
    return instantOf(number > MOST_SECONDS ? number : number * 1000);
  }
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return instantOf(Date.parse(text));
  const timed = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text);
  const offset = /(?:Z|[+-]\d{2}:?(?:\d{2})?)$/.test(text.slice(16));
  if (!timed || !offset) return undefined;
  return instantOf(
    Date.parse(text.replace(' ', 'T').replace(SHORT_OFFSET, '$1:$2').replace(/:$/, ':00')),
  );
}

function instantOf(ms: number): Instant | undefined {
  return Number.isFinite(ms) && ms >= 0 && ms < 253_402_300_799_999 ? toInstant(ms) : undefined;
}
