import { isLivelaneError } from '../../error/errors.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import { type Instant, toInstant } from '../../value/instant.ts';
import { instantOfLocal } from '../../zones/index.ts';
import { fileIssue } from '../files/issues.ts';
import type { CellReader } from './columns.ts';

const IN_UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;
const WRITTEN =
  /^(\d{4}-\d\d-\d\d|\d{4}\/\d{1,2}\/\d{1,2})[T ](\d{1,2}:\d\d)(:\d\d)?(\.\d{1,3})?\s*(?:(Z|UTC)|([+-])(\d\d):?(\d\d))?$/i;

/**
 * An instant in UTC; one with another offset, such as `2026-11-22 22:00 +0800`, is written as UTC;
 * the date may have slashes. A local time is read
 * in the zone of the file, where one was declared, and refused where the clocks skip it or show it twice.
 * @example
 * ```ts
 * import { instantCell } from '@livelane/contracts/vocabulary/node';
 * const row = { cell: () => '', refuse: () => undefined };
 * instantCell('2026/11/22 22:00 +0800', { ...row, reading: {} }); // => "2026-11-22T14:00:00Z"
 * instantCell('2026-11-22 22:00', { ...row, reading: { zone: 'Asia/Shanghai' } });
 * // => "2026-11-22T14:00:00Z"
 * instantCell('2026-11-22 22:00', { ...row, reading: {} }); // => undefined
 * ```
 */
export const instantCell: CellReader = (cell, row) => {
  // What most programs write; every month has 28 days.
  if (IN_UTC.test(cell) && cell.slice(8, 10) <= '28') return cell;
  const [matched, date = '', time = '', seconds = ':00', fraction = '', utc, sign, hours, minutes] =
    WRITTEN.exec(cell) ?? [];
  if (matched === undefined) return row.refuse(fileIssue('INSTANT_CELL', { received: cell }));
  const local = `${dashed(date)}T${time.padStart(5, '0')}${seconds}`;
  const asUtc = Date.parse(`${local}Z`);
  const exists = !Number.isNaN(asUtc) && toInstant(asUtc).startsWith(local);
  if (!exists) return row.refuse(inexistent(cell, local.slice(0, 10)));
  if (utc !== undefined) return `${local}${fraction}Z`;
  if (sign !== undefined) {
    const offset = Number(hours) * 60 + Number(minutes);
    if (Number(hours) > 14 || Number(minutes) > 59)
      return row.refuse(fileIssue('INSTANT_CELL', { received: cell }));
    return withFraction(asUtc - (sign === '-' ? -offset : offset) * 60_000, fraction);
  }
  const { zone } = row.reading;
  if (zone === undefined) {
    const params = { example: `${local}+08:00` };
    return row.refuse(fileIssue('INSTANT_OFFSET', { received: cell, params }));
  }
  try {
    return withFraction(Date.parse(instantOfLocal(local, zone)), fraction);
  } catch (error) {
    if (!isLivelaneError(error, 'ZONE_TIME_INVALID')) throw error;
    return row.refuse(clockChange(cell, zone, error.details));
  }
};

/** A day that its month has not, or a time of day that no day has. */
function inexistent(received: string, day: string): InputIssue {
  const date = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(date) && toInstant(date).startsWith(day);
  return isDay || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day)
    ? fileIssue('INSTANT_CELL', { received })
    : fileIssue('INSTANT_DAY', { received, params: { day } });
}

/** A local time that the clocks skip, with the times before and after; or one that they show twice, with both instants. */
function clockChange(
  received: string,
  zone: string,
  { reason, choices }: { readonly reason: string; readonly choices: readonly string[] },
): InputIssue {
  return reason === 'skipped'
    ? fileIssue('INSTANT_SKIPPED', { received, params: { zone, choices: [...choices] } })
    : fileIssue('INSTANT_TWICE', { received, params: { zone, choices: [...choices] } });
}

/** A date with dashes: spreadsheets in China write `2026/1/2`. */
function dashed(date: string): string {
  const parts = date.split('/');
  return parts.length === 1 ? date : parts.map((part) => part.padStart(2, '0')).join('-');
}

function withFraction(epochMs: number, fraction: string): Instant {
  return `${toInstant(epochMs).slice(0, 19)}${fraction}Z` as Instant;
}
