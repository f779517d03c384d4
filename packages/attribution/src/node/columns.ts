import {
  type Currency,
  CurrencySchema,
  type InputIssue,
  inputInvalid,
  inputIssue,
  inputIssues,
  isLivelaneError,
  nearestName,
  parseDecimal,
} from '@livelane/contracts/vocabulary';
import type { CsvRow } from '@livelane/contracts/vocabulary/node';
import type * as z from 'zod/mini';
import { attributionFileIssue } from './issues.ts';

/** Cells of one row that are not empty, by column. */
export type Cells = Readonly<Record<string, string>>;

/** The cells of a row that hold something, blanks around taken off. */
export function filled({ cells }: CsvRow): Cells {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) =>
      cell.trim() === '' ? [] : [[name, cell.trim()]],
    ),
  );
}

/** A list in a cell: items separated by `|`. */
export function listOf(cell: string | undefined): string[] {
  return cell === undefined
    ? []
    : cell.split('|').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
}

/** A count in a cell as a number; any other text stays text, which the schema refuses. */
export function countOf(cell: string): number | string {
  return /^\d{1,15}$/.test(cell) ? Number(cell) : cell;
}

/** A row that is being read: its line, and the issues of the file so far. */
export interface Row {
  readonly line: number;
  readonly issues: InputIssue[];
}

/** Placeholder for an amount whose error has been reported already, so that the row's other fields can still be validated. */
const REPORTED = { currency: 'USD', minor: '1' };

/**
 * Money from a column `minor` (whole minor units) or `amount` (a decimal of the major unit) and `currency`. What is
 * wrong with a decimal or its currency joins the issues of the file.
 */
export function moneyOf(cells: Cells, row: Row): unknown {
  const { currency, minor, amount } = cells;
  if (amount === undefined || minor !== undefined) return { currency, minor };
  const report = (issues: readonly InputIssue[], path: string): unknown => {
    row.issues.push(...issues.map((issue) => ({ ...issue, path, line: row.line })));
    return REPORTED;
  };
  const misfit = inputIssues(CurrencySchema, currency);
  if (misfit.length > 0) return report(misfit, '/currency');
  try {
    return parseDecimal(currency as Currency, amount);
  } catch (error) {
    if (isLivelaneError(error, 'INPUT_INVALID')) return report(error.details.issues, '/amount');
    if (!isLivelaneError(error, 'MONEY_OUT_OF_RANGE')) throw error;
    return report([inputIssue('MINOR_RANGE', { received: amount })], '/amount');
  }
}

/** Only the entries that have a value, so that an absent field is left out and not undefined. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A value with the line of a file that it was read from. */
export interface Placed<T = unknown> {
  readonly line: number;
  readonly value: T;
}

/** The issues that a schema finds in values, with their lines. */
export function misfits(placed: readonly Placed[], schema: z.core.$ZodType): InputIssue[] {
  return placed.flatMap(({ line, value }) =>
    inputIssues(schema, value).map((issue) => ({ ...issue, line })),
  );
}

/**
 * The values, known to fit a schema.
 * @throws INPUT_INVALID that lists every line that does not
 */
export function fitting<Schema extends z.core.$ZodType>(
  placed: readonly Placed[],
  schema: Schema,
  what: string,
): Placed<z.output<Schema>>[] {
  const issues = misfits(placed, schema);
  if (issues.length > 0) throw inputInvalid(what, issues);
  return placed as readonly Placed<z.output<Schema>>[] as Placed<z.output<Schema>>[];
}

/** The columns of a kind of file. Alternatives among the `needed` ones are joined by `|`. */
export interface Columns {
  readonly needed: readonly string[];
  readonly known: readonly string[];
}

/** @throws INPUT_INVALID where a file lacks columns, which would otherwise be one issue per line */
export function needColumns(rows: readonly CsvRow[], columns: Columns, what: string): void {
  const [first] = rows;
  if (first !== undefined) checkHeader(Object.keys(first.cells), columns, what);
}

/**
 * Checks the columns of a header. Unknown columns are ignored, except one whose name resembles a known column that the
 * file does not have.
 * @throws INPUT_INVALID that names the missing columns, each with the unknown one that resembles it
 */
export function checkHeader(header: readonly string[], columns: Columns, what: string): void {
  const names = columns.needed.map((column) => column.split('|'));
  const missing = names.filter((ways) => !ways.some((way) => header.includes(way)));
  const strange = header.filter((name) => !columns.known.includes(name));
  const issues = missing.map((ways) => {
    const near = ways.map((way) => nearestName(way, strange)).find((name) => name !== undefined);
    const place = { path: `/${ways.join('|')}`, line: 1, received: header.join(', ') };
    return near === undefined
      ? attributionFileIssue('COLUMN', place)
      : attributionFileIssue('COLUMN_NEAR', { ...place, params: { near } });
  });
  if (issues.length > 0) throw inputInvalid(what, issues);
  // A needed column may have been replaced by its alternative.
  const unread = columns.known.filter(
    (it) => !names.some((ways) => ways.includes(it)) && !header.includes(it),
  );
  const misspelt = strange.flatMap((name) => {
    const near = meant(name, unread);
    const place = { path: `/${name}`, line: 1, received: name };
    return near === undefined
      ? []
      : [attributionFileIssue('COLUMN_MISSPELT', { ...place, params: { near } })];
  });
  if (misspelt.length > 0) throw inputInvalid(what, misspelt);
}

/** The known column that an unknown name resembles: in another spelling, without its `Id`, or a long name with a few wrong letters. */
function meant(name: string, known: readonly string[]): string | undefined {
  const same = known.find((it) => plain(it) === plain(name) || plain(it) === `${plain(name)}id`);
  if (same !== undefined) return same;
  return nearestName(
    plain(name).length < LONG ? '' : name,
    known.filter((it) => plain(it).length >= LONG),
  );
}

/** Number of letters from which nearly equal names are taken for one name: short words such as `state` and `status` are alike by chance. */
const LONG = 8;

/** Normal form of a column's name: lower case, without blanks, `_`, `-` and a plural `s`. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/s$/, '');
}
