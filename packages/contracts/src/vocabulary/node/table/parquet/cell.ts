import type { ParquetParsers, SchemaElement, SchemaTree } from 'hyparquet';
import type { InputIssue } from '../../../error/input-issue.ts';
import { fileIssue } from '../../files/issues.ts';
import { type NumberSigns, writtenNumber } from '../number-signs.ts';
import { decimalText } from '../number-text.ts';

/** A column of a Parquet file, and what its type says of its values. */
export interface ParquetColumn {
  readonly name: string;
  /** Whether its values are text. */
  readonly isText: boolean;
  /** Whether its timestamps are instants; local times otherwise. */
  readonly isUtc: boolean;
  /** Decimals after the point; undefined where its values are no decimals. */
  readonly scale: number | undefined;
  /** Whether its decimals are read as the whole numbers that they are stored as; as floating-point numbers otherwise. */
  readonly isStored: boolean;
  /** Whether its numbers have single precision. */
  readonly isSingle: boolean;
}

export function parquetColumn({ element, children }: SchemaTree): ParquetColumn {
  const { name, type, logical_type: logical } = element;
  return {
    name,
    isText: children.length === 0 && type === 'BYTE_ARRAY' && !isDecimal(element),
    isUtc: logical?.type !== 'TIMESTAMP' || logical.isAdjustedToUTC,
    scale: isDecimal(element) ? scaleOf(element) : undefined,
    isStored: children.length === 0 && isWhole(element),
    isSingle: type === 'FLOAT',
  };
}

/** The most decimals after the point, and bytes of a number, of the longest decimals that programs write: 76 digits. */
const [MOST_DECIMALS, MOST_BYTES] = [76, 32];

/**
 * The type of a column as the reader is to know it: decimals as the whole numbers that they are stored as, since it would give
 * them as floating-point numbers.
 */
export function storedElement({ element, children }: SchemaTree): SchemaElement {
  if (children.length > 0 || !isWhole(element)) return element;
  const { converted_type: _converted, logical_type: _logical, ...stored } = element;
  return stored;
}

function isDecimal({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return converted === 'DECIMAL' || logical?.type === 'DECIMAL';
}

/** Whether a type is a decimal that is stored as a whole number. */
function isWhole(element: SchemaElement): boolean {
  const { type, type_length: length = 0 } = element;
  const scale = scaleOf(element);
  const isNumber =
    type === 'INT32' ||
    type === 'INT64' ||
    (type === 'FIXED_LEN_BYTE_ARRAY' && length > 0 && length <= MOST_BYTES);
  return isDecimal(element) && isNumber && scale >= 0 && scale <= MOST_DECIMALS;
}

function scaleOf({ scale, logical_type: logical }: SchemaElement): number {
  return scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0);
}

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

/** The text of a value, or what is wrong with it. */
export function parquetCell(
  value: unknown,
  column: ParquetColumn,
  signs: NumberSigns,
): string | InputIssue {
  if (!Array.isArray(value)) return scalarText(value, column, signs);
  if (value.some(isNested)) return JSON.stringify(value, plain);
  const texts: string[] = [];
  for (const item of value) {
    const text = scalarText(item, column, signs);
    if (typeof text !== 'string') return text;
    if (text.includes('|')) return fileIssue('LIST_SIGN', { received: text });
    texts.push(text);
  }
  return texts.join('|');
}

/** Whether a value has values of its own. */
function isNested(value: unknown): boolean {
  const isTime = value instanceof Stamp || value instanceof Day;
  return typeof value === 'object' && value !== null && !isTime;
}

function scalarText(
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
  return JSON.stringify(value, plain);
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
  const fraction = digits.slice(point).replace(/0+$/, '');
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
  const digits = String(rest).padStart(9, '0').replace(/0+$/, '');
  return `${date.toISOString().slice(0, 19)}${digits === '' ? '' : `.${digits}`}${isUtc ? 'Z' : ''}`;
}

/** Nested values as JSON has them. */
function plain(_name: string, value: unknown): unknown {
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Stamp) return timeText(value.nanoseconds, true);
  return value instanceof Day
    ? new Date(value.days * 86_400_000).toISOString().slice(0, 10)
    : value;
}
