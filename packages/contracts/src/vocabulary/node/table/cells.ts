import { isLivelaneError } from '../../error/errors.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import { inputIssue } from '../../error/issues.ts';
import { CURRENCIES, type Currency, currencyExponent } from '../../money/currency.ts';
import { type Money, money, parseDecimal } from '../../money/money.ts';
import { withoutEnd } from '../../text/without-end.ts';
import { readRate } from '../../value/parse-rate.ts';
import { fileIssue } from '../files/issues.ts';
import { parseJson } from '../json/json.ts';
import type { CellReader, CellRow } from './columns.ts';
import { halfWidth, PLAIN_SIGNS, plainNumber, readingsByLocale } from './number-signs.ts';

/**
 * Text as it stands.
 * @example
 * ```ts
 * import { listOfRows, textCell } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * const shape = { schema: z.object({ note: z.string() }), columns: [{ column: 'note', read: textCell }] };
 * listOfRows([{ note: '007' }], shape).items; // => [{ note: "007" }]
 * ```
 */
export const textCell: CellReader = (cell) => cell;

/** `7.3E+18`, `7.3E18`, `########` of a narrow column, and digits with the point of a floating-point number. */
const SHORTENED = /^(?:-?\d(?:[.,]\d+E\+?|E\+)\d+|#{3,}|\d{5,}\.0+)$/i;

/** What a spreadsheet makes of an id that looks like a date, such as `2-Jan`, `Jan-26`, `02.01.2026` or `1月2日`. */
const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const DATES = [
  String.raw`\d{4}([-/])\d{1,2}\1\d{1,2}`,
  String.raw`\d{1,2}([./])\d{1,2}\2\d{4}`,
  String.raw`\d{1,2}-(?:${MONTH})(?:-\d\d(?:\d\d)?)?`,
  String.raw`(?:${MONTH})-\d\d`,
  // The signs of year, month and day in Chinese and Japanese.
  String.raw`(?:\d{4}\u5e74)?\d{1,2}\u6708(?:\d{1,2}\u65e5)?`,
];
const DATE = new RegExp(String.raw`^(?:${DATES.join('|')})(?:[ T]\d{1,2}:\d\d(?::\d\d)?)?$`);

/**
 * An id; refused where a spreadsheet shortened it (`7.3E+18`, `####`) or turned it into a date. The apostrophe by which
 * a spreadsheet keeps digits or a date as text is no part of it.
 * @example
 * ```ts
 * import { type CellRow, idCell } from '@livelane/contracts/vocabulary/node';
 * const refused: string[] = [];
 * const row: CellRow = { reading: {}, cell: () => '', refuse: ({ code }) => void refused.push(code) };
 * idCell('7123456789012345678', row); // => "7123456789012345678"
 * idCell("'0012", row); // => "0012"
 * ['7.12346E+18', '2-Jan'].map((cell) => idCell(cell, row)); // => [undefined, undefined]
 * refused; // => ["ID_SHORTENED", "ID_DATE"]
 * ```
 */
export const idCell: CellReader = (cell, row) => {
  if (SHORTENED.test(cell)) return row.refuse(fileIssue('ID_SHORTENED', { received: cell }));
  if (cell.startsWith("'")) {
    const text = cell.slice(1);
    return /^\d+$/.test(text) || DATE.test(text) ? text : cell;
  }
  if (!DATE.test(cell)) return cell;
  return row.isText?.() === true
    ? cell
    : row.refuse(fileIssue('ID_DATE', { received: cell, params: { id: cell } }));
};

/**
 * A whole number that is not negative.
 * @example
 * ```ts
 * import { type CellRow, countCell } from '@livelane/contracts/vocabulary/node';
 * const refused: string[] = [];
 * const row: CellRow = { reading: {}, cell: () => '', refuse: ({ message }) => void refused.push(message) };
 * ['1200', '1.2M', '-3'].map((cell) => countCell(cell, row)); // => [1200, undefined, undefined]
 * refused;
 * // => ["a whole number written out: 1200000", "a whole number written out (1200000, not \"1.2M\" or 1.5)"]
 * ```
 */
export const countCell: CellReader = (cell, row) => {
  const plain = plainNumber(cell, row.reading.numbers ?? PLAIN_SIGNS);
  const count = plain === undefined ? Number.NaN : wholeNumber(plain);
  if (count >= 0) return count;
  const digits = writtenOut(cell);
  if (digits !== undefined)
    return row.refuse(fileIssue('COUNT_WRITTEN_OUT', { received: cell, params: { digits } }));
  const otherwise = plain === undefined ? localeIssue(cell, row, wholeNumber) : undefined;
  return row.refuse(otherwise ?? inputIssue('COUNT', { received: cell }));
};

/** NaN for a number that is not whole or loses digits. */
function wholeNumber(plain: string): number {
  return /^\d+$/.test(plain) && Number.isSafeInteger(Number(plain)) ? Number(plain) : Number.NaN;
}

/**
 * A decimal number.
 * @example
 * ```ts
 * import { numberCell } from '@livelane/contracts/vocabulary/node';
 * const row = { cell: () => '', refuse: () => undefined };
 * numberCell('1234.5', { ...row, reading: {} }); // => 1234.5
 *
 * // A comma may group digits or divide them: without a locale it is refused.
 * numberCell('1,234', { ...row, reading: {} }); // => undefined
 * numberCell('1,234', { ...row, reading: { numbers: { decimal: '.', group: ',' } } }); // => 1234
 * ```
 */
export const numberCell: CellReader = (cell, row) => {
  const plain = plainNumber(cell, row.reading.numbers ?? PLAIN_SIGNS);
  if (plain !== undefined) return Number(plain);
  return row.refuse(localeIssue(cell, row) ?? numberIssue(cell, row));
};

/**
 * A decimal number as text, exact whatever its length.
 * @example
 * ```ts
 * import { decimalCell } from '@livelane/contracts/vocabulary/node';
 * const row = { cell: () => '', refuse: () => undefined };
 * decimalCell('25400.123456789012345678', { ...row, reading: {} }); // => "25400.123456789012345678"
 * decimalCell('1.234,56', { ...row, reading: { numbers: { decimal: ',', group: '.' } } }); // => "1234.56"
 * ```
 */
export const decimalCell: CellReader = (cell, row) =>
  plainNumber(cell, row.reading.numbers ?? PLAIN_SIGNS) ??
  row.refuse(localeIssue(cell, row) ?? numberIssue(cell, row));

/**
 * A share of one whole as a number from 0 to 1, written so or as a percentage.
 * @example
 * ```ts
 * import { shareCell } from '@livelane/contracts/vocabulary/node';
 * const row = { reading: {}, cell: () => '', refuse: () => undefined };
 * ['0.7', '70%', '70'].map((cell) => shareCell(cell, row)); // => [0.7, 0.7, undefined]
 * ```
 */
export const shareCell: CellReader = (cell, row) => shareOf(cell, cell, row);

/**
 * Shares by key, such as `US:0.7|CA:10%`.
 * @example
 * ```ts
 * import { sharesCell } from '@livelane/contracts/vocabulary/node';
 * const row = { reading: {}, cell: () => '', refuse: () => undefined };
 * sharesCell('US:0.7|CA:10%', row); // => { US: 0.7, CA: 0.1 }
 * sharesCell('US:0.7|US:10%', row); // => undefined
 * ```
 */
export const sharesCell: CellReader = (cell, row) => {
  const shares = new Map<string, number>();
  for (const entry of cell.split('|')) {
    const at = Math.max(entry.lastIndexOf(':'), entry.lastIndexOf('：'));
    const key = entry.slice(0, Math.max(at, 0)).trim();
    if (key === '' || shares.has(key))
      return row.refuse(fileIssue('SHARES_CELL', { received: cell }));
    const share = shareOf(entry.slice(at + 1).trim(), cell, row);
    if (share === undefined) return undefined;
    shares.set(key, share);
  }
  return Object.fromEntries(shares);
};

function shareOf(text: string, cell: string, row: CellRow): number | undefined {
  const written = halfWidth(text);
  const number = written.endsWith('%') ? written.slice(0, -1).trim() : written;
  const plain = plainNumber(number, row.reading.numbers ?? PLAIN_SIGNS);
  if (plain === undefined && number !== '') {
    const issue = localeIssue(number, row);
    if (issue !== undefined) return row.refuse(issue);
  }
  const share =
    plain === undefined ? Number.NaN : Number(number === written ? plain : `${plain}e-2`);
  if (share >= 0 && share <= 1) return share;
  return row.refuse(fileIssue('SHARE_CELL', { received: cell }));
}

/**
 * A rate with its unit, such as `15%`, as whole parts per million.
 * @example
 * ```ts
 * import { rateCell } from '@livelane/contracts/vocabulary/node';
 * const row = { reading: {}, cell: () => '', refuse: () => undefined };
 * // In parts per million; a number without its unit is refused.
 * ['8%', '800bp', '80000ppm', '8'].map((cell) => rateCell(cell, row)); // => [80000, 80000, 80000, undefined]
 * ```
 */
export const rateCell: CellReader = (cell, row) => {
  const written = halfWidth(cell);
  const [unit = ''] = /(?:%|bps?|ppm)$/i.exec(written) ?? [];
  const number = written.slice(0, written.length - unit.length).trimEnd();
  const plain = plainNumber(number, row.reading.numbers ?? PLAIN_SIGNS);
  const issue = plain === undefined ? localeIssue(number, row) : undefined;
  if (issue !== undefined) return row.refuse(issue);
  const rate = readRate(`${plain ?? number}${unit}`);
  return typeof rate === 'number' ? rate : row.refuse({ ...rate, received: received(cell) });
};

/**
 * An amount as a decimal of the major unit.
 * @param currencyColumn - our name of the column that holds its currency
 * @example
 * ```ts
 * import { amountCell } from '@livelane/contracts/vocabulary/node';
 * const rowIn = (currency: string) => ({ reading: {}, cell: () => currency, refuse: () => undefined });
 * amountCell('currency')('1200.50', rowIn('USD')); // => { currency: "USD", minor: "120050" }
 * amountCell('currency')('1200', rowIn('JPY')); // => { currency: "JPY", minor: "1200" }
 *
 * // The yen has no digits behind the point.
 * amountCell('currency')('1200.50', rowIn('JPY')); // => undefined
 * ```
 */
export function amountCell(currencyColumn: string): CellReader {
  return (cell, row) => {
    // Before the amount, so that both are reported where both are wrong.
    const currency = currencyOf(row, currencyColumn);
    const plain = plainNumber(cell, row.reading.numbers ?? PLAIN_SIGNS);
    const hasDigits = (number: string): number =>
      currency === undefined || decimals(number) <= currencyExponent(currency) ? 0 : Number.NaN;
    if (plain === undefined)
      return row.refuse(localeIssue(cell, row, hasDigits) ?? numberIssue(cell, row));
    if (currency === undefined) return undefined;
    // A point with too many digits behind it may stand between groups; the currency says that it is no decimal sign.
    const groups =
      currencyExponent(currency) < 3 && hasDigits(plain) === 0 ? groupsIssue(cell, row) : undefined;
    if (groups !== undefined) return row.refuse(groups);
    const digits = plain.includes('.') ? withoutEnd(withoutEnd(plain, /0/), /\./) : plain;
    return moneyOr(row, cell, () => parseDecimal(currency, digits));
  };
}

/** The digits behind the point that are not closing zeros. */
function decimals(plain: string): number {
  return withoutEnd(plain.split('.')[1] ?? '', /0/).length;
}

/** For an amount such as `26.000`, whose point is a decimal sign or stands between groups of digits. */
function groupsIssue(cell: string, row: CellRow): InputIssue | undefined {
  return /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(halfWidth(cell)) ? localeIssue(cell, row) : undefined;
}

/**
 * An amount in whole minor units.
 * @param currencyColumn - our name of the column that holds its currency
 * @example
 * ```ts
 * import { minorCell } from '@livelane/contracts/vocabulary/node';
 * const row = { reading: {}, cell: () => 'USD', refuse: () => undefined };
 * minorCell('currency')('120050', row); // => { currency: "USD", minor: "120050" }
 * minorCell('currency')('1200.50', row); // => undefined
 * ```
 */
export function minorCell(currencyColumn: string): CellReader {
  return (cell, row) => {
    const currency = currencyOf(row, currencyColumn);
    // Whole units are judged alike in any currency.
    const amount = moneyOr(row, cell, () => money(currency ?? 'USD', cell));
    return currency === undefined ? undefined : amount;
  };
}

function moneyOr(row: CellRow, cell: string, make: () => Money): Money | undefined {
  try {
    return make();
  } catch (error) {
    if (isLivelaneError(error, 'MONEY_OUT_OF_RANGE'))
      return row.refuse(inputIssue('MINOR_RANGE', { received: cell }));
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const [issue] = error.details.issues;
    return issue === undefined ? undefined : row.refuse({ ...issue, received: received(cell) });
  }
}

/** The currency of the row; undefined once its cell was refused. */
function currencyOf(row: CellRow, column: string): Currency | undefined {
  const currency = row.cell(column);
  if (isCurrency(currency)) return currency;
  return row.refuse(inputIssue('CURRENCY', { received: currency }), column);
}

const CURRENCY_CODES: ReadonlySet<string> = new Set(CURRENCIES);

function isCurrency(text: string): text is Currency {
  return CURRENCY_CODES.has(text);
}

/**
 * Several texts in one cell, separated by `|`, commas, semicolons or line breaks, or as a JSON array.
 * @example
 * ```ts
 * import { listCell } from '@livelane/contracts/vocabulary/node';
 * const row = { reading: {}, cell: () => '', refuse: () => undefined };
 * ['en|es', '美妆、护肤', '["a, b", "c"]'].map((cell) => listCell(cell, row));
 * // => [["en", "es"], ["美妆", "护肤"], ["a, b", "c"]]
 * ```
 */
export const listCell: CellReader = (cell) => textsIn(cell);

/**
 * Several ids in one cell, separated as the texts of {@link listCell}.
 * @example
 * ```ts
 * import { idsCell } from '@livelane/contracts/vocabulary/node';
 * const row = { reading: {}, cell: () => '', refuse: () => undefined };
 * idsCell('user:7|device:2', row); // => ["user:7", "device:2"]
 * idsCell('user:7|7.12346E+18', row); // => undefined
 * ```
 */
export const idsCell: CellReader = (cell, row) => {
  if (idCell(cell, row) === undefined) return undefined;
  const ids: string[] = [];
  for (const text of textsIn(cell)) {
    const id = idCell(text, row);
    if (id === undefined) return undefined;
    ids.push(id as string);
  }
  return ids;
};

function textsIn(cell: string): string[] {
  const texts = jsonTexts(cell) ?? cell.split(/[|,;，；、\r\n]/);
  return texts.flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
}

function jsonTexts(cell: string): string[] | undefined {
  if (!/^\s*\[.*\]\s*$/s.test(cell)) return undefined;
  try {
    const items = parseJson(cell, 'cell');
    return Array.isArray(items) && items.every((item) => typeof item === 'string')
      ? items
      : undefined;
  } catch {
    return undefined;
  }
}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  是: true,
  否: false,
};

/**
 * True or false.
 * @example
 * ```ts
 * import { booleanCell } from '@livelane/contracts/vocabulary/node';
 * const row = { reading: {}, cell: () => '', refuse: () => undefined };
 * ['TRUE', 'false', '是', 'yes'].map((cell) => booleanCell(cell, row)); // => [true, false, true, undefined]
 * ```
 */
export const booleanCell: CellReader = (cell, row) => {
  const word = cell.toLowerCase();
  return Object.hasOwn(BOOLEANS, word)
    ? BOOLEANS[word]
    : row.refuse(inputIssue('BOOLEAN', { received: cell }));
};

/**
 * A JSON value.
 * @example
 * ```ts
 * import { jsonCell } from '@livelane/contracts/vocabulary/node';
 * const row = { reading: {}, cell: () => '', refuse: () => undefined };
 * jsonCell('[{"views":1200}]', row); // => [{ views: 1200 }]
 * jsonCell('[{views:1200}]', row); // => undefined
 * ```
 */
export const jsonCell: CellReader = (cell, row) => {
  try {
    return parseJson(cell, 'cell');
  } catch {
    return row.refuse(fileIssue('JSON_CELL', { received: cell }));
  }
};

function received(cell: string): string {
  return inputIssue('VALID', { received: cell }).received;
}

function numberIssue(cell: string, { reading }: CellRow): InputIssue {
  const example = reading.numbers?.decimal === ',' ? '1234,56' : '1234.56';
  return fileIssue('NUMBER_PLAIN', { received: cell, params: { example } });
}

/** For a number that a locale would read, where none was declared: which ones, and as what. */
function localeIssue(
  cell: string,
  { reading }: CellRow,
  valueOf: (plain: string) => number = Number,
): InputIssue | undefined {
  const all = reading.numbers === undefined ? readingsByLocale(cell) : [];
  const readings = all.filter(({ plain }) => !Number.isNaN(valueOf(plain)));
  if (readings.length === 0) return undefined;
  const named = readings.map(({ tag, plain }) => `\`--locale-numbers ${tag}\` (${plain})`);
  return fileIssue('NUMBER_OF_LOCALE', { received: cell, params: { readings: named } });
}

/** Zeros that a suffix stands for. */
const SUFFIXES: Readonly<Record<string, number>> = {
  k: 3,
  千: 3,
  w: 4,
  万: 4,
  萬: 4,
  m: 6,
  百万: 6,
  b: 9,
  亿: 8,
  億: 8,
};

/** The digits of a count such as `1.2M` or `12万`. */
function writtenOut(cell: string): string | undefined {
  const [, whole = '', fraction = '', suffix = ''] =
    /^(\d{1,12})(?:\.(\d{1,9}))?\s*(\D{1,2}?)\+?$/u.exec(halfWidth(cell)) ?? [];
  const zeros = Object.hasOwn(SUFFIXES, suffix.toLowerCase())
    ? SUFFIXES[suffix.toLowerCase()]
    : undefined;
  if (zeros === undefined || fraction.length > zeros) return undefined;
  return `${whole}${fraction.padEnd(zeros, '0')}`.replace(/^0+(?=\d)/, '');
}
