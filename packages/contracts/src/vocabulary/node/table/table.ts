import type { InputIssue } from '../../error/input-issue.ts';

/** A row of a table: the 1-based line of the file on which it begins, and its cells as text. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as it stands in a file, read row by row. */
export interface Table {
  /** Names of the columns as the file has them; empty where a column has none. */
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Rows that hold something, each as wide as the header; a malformed row is passed over and joins the issues. */
  readonly rows: Iterable<TableRow>;
  /** What is wrong with cells that have no text, by `line,position`, such as those of a merged range. */
  readonly refused?: ReadonlyMap<string, InputIssue>;
  /** How cells are shown whose number has leading zeros, by `line,position`: an id has them. Default: none. */
  readonly shown?: ReadonlyMap<string, string>;
  /** Whether the file marks a cell of a row that was read as text. Default: it marks none. */
  isText?(line: number, position: number): boolean;
  /** What is wrong with the rows read so far. */
  readonly issues: InputIssue[];
}
