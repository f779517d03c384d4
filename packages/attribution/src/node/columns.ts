import {
  describeReceived,
  type InputIssue,
  inputInvalid,
  inputIssues,
  parseDecimal,
} from '@livelane/contracts/vocabulary';
import type { CsvRow } from '@livelane/contracts/vocabulary/node';
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

/** Money from a column `minor` (whole minor units) or `amount` (a decimal of the major unit) and `currency`. */
export function moneyOf(
  cells: Cells,
  row: { readonly line: number; readonly what: string },
): unknown {
  const { currency, minor, amount } = cells;
  if (amount === undefined || minor !== undefined) return { currency, minor };
  try {
    return parseDecimal(currency as never, amount);
  } catch (cause) {
    const received = `${describeReceived(amount)} ${describeReceived(currency)}`;
    throw inputInvalid(row.what, [
      {
        path: '/amount',
        line: row.line,
        message: `a currency and a decimal of it such as 19.99 (${(cause as Error).message})`,
        received,
      },
    ]);
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

/**
 * The values, known to fit a schema.
 * @throws INPUT_INVALID that lists every line that does not
 */
export function fitting<Schema extends z.core.$ZodType>(
  placed: readonly Placed[],
  schema: Schema,
  what: string,
): Placed<z.output<Schema>>[] {
  const issues: InputIssue[] = placed.flatMap(({ line, value }) =>
    inputIssues(schema, value).map((issue) => ({ ...issue, line })),
  );
  if (issues.length > 0) throw inputInvalid(what, issues);
  return placed as readonly Placed<z.output<Schema>>[] as Placed<z.output<Schema>>[];
}

/** @throws INPUT_INVALID where a file lacks columns, which would otherwise show as one issue per line */
export function needColumns(
  rows: readonly CsvRow[],
  columns: readonly string[],
  what: string,
): void {
  const [first] = rows;
  if (first !== undefined) missingColumns(Object.keys(first.cells), columns, what);
}

/** {@link needColumns} of a header. Columns that may stand for each other are joined by `|`. */
export function missingColumns(
  header: readonly string[],
  columns: readonly string[],
  what: string,
): void {
  const missing = columns.filter(
    (column) => !column.split('|').some((name) => header.includes(name)),
  );
  if (missing.length === 0) return;
  const received = describeReceived(header.join(', '));
  const hint = /[;\t]/.test(header.join())
    ? '; are the columns separated by something else than a comma? Name it with --sep'
    : '';
  const message = `a column of this name${hint}`;
  throw inputInvalid(
    what,
    missing.map((column) => ({ path: `/${column}`, line: 1, message, received })),
  );
}
