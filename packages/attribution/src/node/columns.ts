import {
  describeReceived,
  type InputIssue,
  inputInvalid,
  inputIssues,
  parseDecimal,
} from '@livelane/contracts/vocabulary';
import { type CsvRow, nearestName } from '@livelane/contracts/vocabulary/node';
import type * as z from 'zod/mini';

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

/** A count in a cell as a number; text that is none stays text, for the schema to refuse. */
export function countOf(cell: string): number | string {
  return /^\d{1,15}$/.test(cell) ? Number(cell) : cell;
}

/** A row that is being read: its line, and what is wrong in the file so far. */
export interface Row {
  readonly line: number;
  readonly issues: InputIssue[];
}

/** Stands for an amount that is none and already told, so that the rest of its row can be judged. */
const TOLD = { currency: 'USD', minor: '1' };

/**
 * Money from a column `minor` (whole minor units) or `amount` (a decimal of the major unit) and `currency`. An amount
 * that is none joins the issues of the file.
 */
export function moneyOf(cells: Cells, row: Row): unknown {
  const { currency, minor, amount } = cells;
  if (amount === undefined || minor !== undefined) return { currency, minor };
  try {
    return parseDecimal(currency as never, amount);
  } catch (cause) {
    const received = `${describeReceived(amount)} ${describeReceived(currency)}`;
    row.issues.push({
      path: '/amount',
      line: row.line,
      message: `a currency and a decimal of it such as 19.99 (${(cause as Error).message})`,
      received,
    });
    return TOLD;
  }
}

/** Only the entries that have a value, so that an absent field is left out and not undefined. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A value from a place in a file: a line and what was read there. */
export interface Placed<T = unknown> {
  readonly line: number;
  readonly value: T;
}

/** What does not fit a schema, with the lines. */
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

/** The columns of a kind of file. Those of `needed` that may stand for each other are joined by `|`. */
export interface Columns {
  readonly needed: readonly string[];
  readonly known: readonly string[];
}

/** @throws INPUT_INVALID where a file lacks columns, which would otherwise show as one issue per line */
export function needColumns(rows: readonly CsvRow[], columns: Columns, what: string): void {
  const [first] = rows;
  if (first !== undefined) checkHeader(Object.keys(first.cells), columns, what);
}

/**
 * Columns that are not ours are passed over, but not one that is ours but for its spelling: nobody would notice
 * that it was not read.
 * @throws INPUT_INVALID that names the columns that are missing, with those that look like them
 */
export function checkHeader(header: readonly string[], columns: Columns, what: string): void {
  const names = columns.needed.map((column) => column.split('|'));
  const missing = names.filter((ways) => !ways.some((way) => header.includes(way)));
  const strange = header.filter((name) => !columns.known.includes(name));
  const issues = missing.map((ways) => {
    const near = ways.map((way) => nearestName(way, strange)).find((name) => name !== undefined);
    const hint = near === undefined ? '' : `; ${describeReceived(near)} looks like it: ${RENAME}`;
    const received = describeReceived(header.join(', '));
    return {
      path: `/${ways.join('|')}`,
      line: 1,
      message: `a column of this name${hint}`,
      received,
    };
  });
  if (issues.length > 0) throw inputInvalid(what, issues);
  // A column whose place another one has taken is not missed.
  const unread = columns.known.filter(
    (it) => !names.some((ways) => ways.includes(it)) && !header.includes(it),
  );
  const misspelt = strange.flatMap((name) => {
    const ours = meant(name, unread);
    const message = `the column ${describeReceived(ours)}: ${RENAME}`;
    const received = describeReceived(name);
    return ours === undefined ? [] : [{ path: `/${name}`, line: 1, message, received }];
  });
  if (misspelt.length > 0) throw inputInvalid(what, misspelt);
}

const RENAME = 'rename it, or map it to ours (--columns)';

/** The column of ours that a strange one must be: spelt otherwise, without its `Id`, or a long name with a few wrong letters. */
function meant(name: string, ours: readonly string[]): string | undefined {
  const same = ours.find((it) => plain(it) === plain(name) || plain(it) === `${plain(name)}id`);
  if (same !== undefined) return same;
  return nearestName(
    plain(name).length < LONG ? '' : name,
    ours.filter((it) => plain(it).length >= LONG),
  );
}

/** Letters from which on two names that are nearly the same are hardly two words. */
const LONG = 8;

/** A column's name without what spreadsheets change: letter case, blanks, `_`, `-`, the plural. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/s$/, '');
}
