import { type Instant, inputIssues } from '../vocabulary/index.ts';
import { DealTermsSchema } from './terms.ts';

/**
 * Deal terms whose instants are all in UTC: a time with another offset, such as `2026-11-22T22:00:00+08:00`, becomes the same
 * instant with `Z`. What is no instant of the schema is left as it is.
 * @returns the same value where nothing changes
 */
export function termsInUtc(terms: unknown): unknown {
  let given = terms;
  for (;;) {
    const times = inputIssues(DealTermsSchema, given)
      .filter(({ code }) => code === 'INSTANT')
      .flatMap(({ path }) => {
        const keys = keysOf(path);
        const time = utcOf(valueAt(given, keys));
        return time === undefined ? [] : [{ keys, time }];
      });
    if (times.length === 0) return given;
    // A copy with other times may show times of a form that fitted less well before.
    const copy: unknown = structuredClone(given);
    for (const { keys, time } of times) {
      const parent = valueAt(copy, keys.slice(0, -1)) as Record<string, unknown>;
      parent[keys.at(-1) ?? ''] = time;
    }
    given = copy;
  }
}

const keysOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((at, key) => (at as Record<string, unknown>)[key], value);
}

/** ISO 8601 with an offset, to the second or the minute; RFC 3339 allows a small t and a blank. */
const WITH_OFFSET =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(:\d{2})?(\.\d{1,3})?(?:[Zz]|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)$/;

/** The instant of a time with an offset; undefined for any other value. */
function utcOf(value: unknown): Instant | undefined {
  const [, day, minute, second = ':00', decimals = '', sign, hours = '0', minutes = '0'] =
    WITH_OFFSET.exec(typeof value === 'string' ? value : '') ?? [];
  if (day === undefined) return undefined;
  const local = Date.parse(`${day}T${minute}${second}${decimals}Z`);
  // The engine takes 30 February as a day of March.
  if (Number.isNaN(local) || !new Date(local).toISOString().startsWith(day)) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const instant = new Date(local - offset * 60_000).toISOString();
  // Years before 0000 and after 9999 have a sign.
  if (!/^\d/.test(instant)) return undefined;
  return (decimals === '' ? instant.replace('.000Z', 'Z') : instant) as Instant;
}
