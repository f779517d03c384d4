import { isLivelaneError } from '../../error/errors.ts';
import { inputInvalid } from '../../error/input-invalid.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import { inputIssue } from '../../error/issues.ts';
import { jsonPointer } from '../../text/json-pointer.ts';
import type { Table } from '../table/table.ts';
import type { ListSource } from './source.ts';

/** A row in memory: its cells as text, by the name of the column. */
export type TextRow = Readonly<Record<string, string>>;

/** Rows as a table whose lines are their 1-based positions. @throws INPUT_INVALID for cells that are not text */
export function tableOfRows(rows: readonly TextRow[], what: string): Table {
  const issues = Array.isArray(rows)
    ? rows.flatMap(cellsThatAreNoText)
    : [inputIssue('ARRAY', { received: rows })];
  if (issues.length > 0) throw inputInvalid(what, issues);
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    header,
    headerLine: 0,
    rows: rows.map((row, index) => ({
      line: index + 1,
      cells: cellsOf(row, header),
    })),
    issues: [],
  };
}

/**
 * The rows that JSON values stand for as a table, each on the line of its value.
 * @returns undefined where there are none, so that no column is missing
 */
export function tableOfValues(
  { values, issues }: Pick<ListSource, 'values' | 'issues'>,
  rowsOf: (value: unknown) => readonly TextRow[],
): Table | undefined {
  const placed = [...values].flatMap(({ line, value }) =>
    rowsOf(value).map((row) => ({ line, row })),
  );
  if (placed.length === 0) return undefined;
  const header = [...new Set(placed.flatMap(({ row }) => Object.keys(row)))];
  return {
    header,
    headerLine: 0,
    rows: placed.map(({ line, row }) => ({ line, cells: cellsOf(row, header) })),
    issues,
  };
}

function cellsOf(row: TextRow, header: readonly string[]): string[] {
  return header.map((name) => (Object.hasOwn(row, name) ? (row[name] ?? '') : ''));
}

function cellsThatAreNoText(row: unknown, index: number): InputIssue[] {
  if (typeof row !== 'object' || row === null)
    return [inputIssue('OBJECT', { path: `/${index}`, received: row })];
  return Object.entries(row).flatMap(([name, cell]: [string, unknown]) =>
    typeof cell === 'string'
      ? []
      : [inputIssue('STRING', { path: `/${index}${jsonPointer([name])}`, received: cell })],
  );
}

/** What a call gives; issues with the line of a row have its position in the path instead. */
export function placedByPosition<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const { what, issues } = error.details;
    throw inputInvalid(what, issues.map(atPosition), { cause: error });
  }
}

function atPosition({ line = 0, ...issue }: InputIssue): InputIssue {
  return line === 0 ? issue : { ...issue, path: `/${line - 1}${issue.path}` };
}
