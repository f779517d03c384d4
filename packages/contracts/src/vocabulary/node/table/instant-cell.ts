import { isLivelaneError } from '../../error/errors.ts';
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
 */
export const instantCell: CellReader = (cell, row) => {
  // What most programs write; whether such a date exists is for the schema of the record.
  if (IN_UTC.test(cell)) return cell;
  const [matched, date = '', time = '', seconds = ':00', fraction = '', utc, sign, hours, minutes] =
    WRITTEN.exec(cell) ?? [];
  if (matched === undefined) return row.refuse(fileIssue('INSTANT_CELL', { received: cell }));
  const local = `${dashed(date)}T${time.padStart(5, '0')}${seconds}`;
  const asUtc = Date.parse(`${local}Z`);
  const exists = !Number.isNaN(asUtc) && toInstant(asUtc).startsWith(local);
  if (!exists) return row.refuse(fileIssue('INSTANT_CELL', { received: cell }));
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
    const params = { example: error.details.neighbours[0]?.instant ?? `${local}Z` };
    return row.refuse(fileIssue('INSTANT_OFFSET', { received: cell, params }));
  }
};

/** A date with dashes: spreadsheets in China write `2026/1/2`. */
function dashed(date: string): string {
  const parts = date.split('/');
  return parts.length === 1 ? date : parts.map((part) => part.padStart(2, '0')).join('-');
}

function withFraction(epochMs: number, fraction: string): Instant {
  return `${toInstant(epochMs).slice(0, 19)}${fraction}Z` as Instant;
}
