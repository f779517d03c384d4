import { toInstant } from '@livelane/contracts/vocabulary';
import { type CellReader, fileIssue, instantCell } from '@livelane/contracts/vocabulary/node';

/** Names of the months in English, by their first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TIME = String.raw`,?[ T]+(\d{1,2}:\d\d)(:\d\d)?\s*([ap]m)?\s*(.*)$`;
const NUMERIC = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})${TIME}`, 'i');
const NAMED = new RegExp(
  String.raw`^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?:\s+at)?${TIME}`,
  'i',
);

/** No time is longer; the work of the expressions above grows faster than the text. */
const LONGEST = 64;

/** Ways of writing times beside ISO 8601, of which an export uses one. */
export type TimeForm =
  | 'day-first'
  | 'month-first'
  | 'named-month'
  | 'microseconds'
  | 'milliseconds';

/** Microseconds or milliseconds in one millisecond. */
const UNITS: Readonly<Partial<Record<TimeForm, bigint>>> = {
  microseconds: 1000n,
  milliseconds: 1n,
};

/**
 * An instant as an export writes it: ISO 8601, or in the form that the export uses, such as `15/11/2026 13:02:00` or
 * `Sep 3, 2026 10:14 AM`. A time without an offset is in the declared zone.
 */
export function timeCell(form: TimeForm): CellReader {
  const unit = UNITS[form];
  return (cell, row) => {
    if (unit === undefined) return instantCell(isoOf(cell, form) ?? cell, row);
    if (!/^\d{1,17}$/.test(cell)) return instantCell(cell, row);
    const ms = BigInt(cell) / unit;
    if (ms < 253_402_300_800_000n) return toInstant(Number(ms));
    return row.refuse(fileIssue('INSTANT_CELL', { received: cell }));
  };
}

/** The time in ISO 8601, local where it has no offset; undefined where it is not of this form. */
function isoOf(cell: string, form: TimeForm): string | undefined {
  if (cell.length > LONGEST) return undefined;
  if (form === 'named-month') {
    const [matched, name = '', day = '', year = '', ...time] = NAMED.exec(cell) ?? [];
    const month = MONTHS.indexOf(name.toLowerCase()) + 1;
    return matched === undefined || month === 0 ? undefined : iso([year, month, day], time);
  }
  const [matched, first = '', second = '', year = '', ...time] = NUMERIC.exec(cell) ?? [];
  if (matched === undefined) return undefined;
  const [day, month] = form === 'day-first' ? [first, second] : [second, first];
  return iso([year, month, day], time);
}

function iso(
  date: readonly (string | number)[],
  [minutes = '', seconds = ':00', half = '', offset = '']: readonly string[],
): string {
  const [hour = '', minute = ''] = minutes.split(':');
  const day = date.map((part) => String(part).padStart(2, '0')).join('-');
  return `${day}T${hourOf(hour, half.toLowerCase())}:${minute}${seconds}${offset.trim()}`;
}

/** The hour of a day of 24 hours; 12 AM is midnight. */
function hourOf(hour: string, half: string): string {
  if (half === '') return hour.padStart(2, '0');
  return String((Number(hour) % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0');
}
