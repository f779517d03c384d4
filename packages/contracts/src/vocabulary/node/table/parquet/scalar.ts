import type { ParquetParsers } from 'hyparquet';
import type { InputIssue } from '../../../error/input-issue.ts';
import { withoutEnd } from '../../../text/without-end.ts';
import { fileIssue } from '../../files/issues.ts';
import { type NumberSigns, PLAIN_SIGNS, writtenNumber } from '../number-signs.ts';
import { decimalText, KEPT_DIGITS } from '../number-text.ts';
import type { ParquetColumn } from './column.ts';

/** A timestamp with all its digits: nanoseconds since 1970. */
class Stamp {
  readonly nanoseconds: bigint;
  constructor(nanoseconds: bigint) {
    this.nanoseconds = nanoseconds;
  }
}

/** A calendar day: days since 1970. */
class Day {
  readonly days: number;
  constructor(days: number) {
    this.days = days;
  }
}

/** Keeps times with all their digits until their column says what they are. */
export const STAMP_PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (it: bigint | null) => stamp(it, 1_000_000n),
  timestampFromMicroseconds: (it: bigint | null) => stamp(it, 1_000n),
  timestampFromNanoseconds: (it: bigint | null) => stamp(it, 1n),
  // The text itself: parsed, numbers would lose digits.
  jsonFromBytes: (it: Uint8Array | undefined) => it && new TextDecoder().decode(it),
  dateFromDays: (it: number | null) => (it === null || it === undefined ? it : new Day(it)),
};

function stamp(count: bigint | null | undefined, nanoseconds: bigint): Stamp | null | undefined {
  return count === null || count === undefined ? count : new Stamp(BigInt(count) * nanoseconds);
}

/** The text of a value that has no parts, or what is wrong with it. */
export function scalarText(
  value: unknown,
  column: ParquetColumn,
  signs: NumberSigns,
): string | InputIssue {
  if (value === null || value === undefined) return '';
  if (column.scale !== undefined && column.isStored)
    return writtenNumber(exactText(value, column.scale), signs);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return numberText(value, column, signs);
  if (value instanceof Stamp) return timeText(value.nanoseconds, column.isUtc);
  if (value instanceof Day) return new Date(value.days * 86_400_000).toISOString().slice(0, 10);
  return JSON.stringify(value, plainJson);
}

/** A value that has no parts as JSON has it; a number that JSON would shorten is text. What is wrong joins the issues. */
export function scalarJson(value: unknown, column: ParquetColumn, issues: InputIssue[]): unknown {
  if (typeof value === 'boolean' || isOpaque(value, column)) return value;
  const text = scalarText(value, column, PLAIN_SIGNS);
  if (typeof text !== 'string') {
    issues.push(text);
    return null;
  }
  if (typeof value === 'number' && !column.isStored) return Number(text);
  const isExact = column.isStored || typeof value === 'bigint';
  return isExact && keepsDigits(text) ? Number(text) : text;
}

/** Whether a value has parts that its type does not name. */
export function isOpaque(value: unknown, { isStored }: ParquetColumn): boolean {
  const isTime = value instanceof Stamp || value instanceof Day;
  return typeof value === 'object' && value !== null && !isTime && !isStored;
}

/** Whether a number of JSON keeps the digits of a text without closing zeros. */
function keepsDigits(text: string): boolean {
  const digits = text.replace(/^-?[0.]*|\./g, '');
  return digits.length <= KEPT_DIGITS || String(Number(text)) === text;
}

function numberText(
  value: number,
  { scale, isSingle }: ParquetColumn,
  signs: NumberSigns,
): string | InputIssue {
  if (!Number.isFinite(value)) return fileIssue('NUMBER_FINITE', { received: value });
  if (scale !== undefined && Math.abs(value) * 10 ** scale > Number.MAX_SAFE_INTEGER)
    return fileIssue('DECIMAL_DIGITS', { received: value });
  return writtenNumber(decimalText(isSingle ? singleDigits(value) : value), signs);
}

/** A decimal that is stored as a whole number, with all its digits. */
function exactText(stored: unknown, scale: number): string {
  const units = stored instanceof Uint8Array ? signedNumber(stored) : BigInt(stored as bigint);
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = withoutEnd(digits.slice(point), /0/);
  const whole = `${units < 0n ? '-' : ''}${digits.slice(0, point)}`;
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** The number of bytes in two's complement, the highest first. */
function signedNumber(bytes: Uint8Array): bigint {
  const units = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  return BigInt.asIntN(bytes.length * 8, units);
}

/** The number with the fewest digits that single precision rounds to the given one. */
function singleDigits(value: number): number {
  const rounded = [6, 7, 8, 9].map((digits) => Number(value.toPrecision(digits)));
  return rounded.find((it) => Math.fround(it) === value) ?? value;
}

const SECOND = 1_000_000_000n;

/** A time as ISO 8601, with as many digits of the second as it has. */
function timeText(nanoseconds: bigint, isUtc: boolean): string | InputIssue {
  const rest = ((nanoseconds % SECOND) + SECOND) % SECOND;
  const date = new Date(Number((nanoseconds - rest) / SECOND) * 1000);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 0)
    return fileIssue('INSTANT_CELL', { received: String(nanoseconds) });
  const digits = withoutEnd(String(rest).padStart(9, '0'), /0/);
  return `${date.toISOString().slice(0, 19)}${digits === '' ? '' : `.${digits}`}${isUtc ? 'Z' : ''}`;
}

/** Values whose type says nothing of their parts, as JSON has them. */
export function plainJson(_name: string, value: unknown): unknown {
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Stamp) return timeText(value.nanoseconds, true);
  return value instanceof Day
    ? new Date(value.days * 86_400_000).toISOString().slice(0, 10)
    : value;
}
