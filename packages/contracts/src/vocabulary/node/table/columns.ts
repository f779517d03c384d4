import type { InputIssue } from '../../error/input-issue.ts';
import type { TextHints } from '../files/encoding.ts';
import type { NumberSigns } from './number-signs.ts';

/** How a person says that the tables of a command are read; each is an option of the command line. */
export interface TableReading extends TextHints {
  /** Default: the separator that the header line shows. */
  readonly separator?: string;
  /** The sheet of a workbook. Default: the first that is not hidden. */
  readonly sheet?: string;
  /** Default: a decimal point and no grouping. */
  readonly numbers?: NumberSigns;
  /** IANA zone of instants without an offset. Default: they are refused. */
  readonly zone?: string;
  /** Our column names by the file's own. Default: none is renamed. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** The row that a cell is read in. */
export interface CellRow {
  readonly reading: Pick<TableReading, 'numbers' | 'zone'>;
  /** Whether the file marks the cell as text, so that no spreadsheet made it of something else. Default: it does not */
  isText?(): boolean;
  /** The cell of another of our columns; empty where the table has no such column. */
  cell(column: string): string;
  /**
   * Reports what is wrong with the cell that is read, which then has no value.
   * @param column - our name of the column that is wrong. Default: the one that is read
   */
  refuse(issue: InputIssue, column?: string): undefined;
}

/** The value of a cell that is not empty; undefined once it was refused. */
export type CellReader = (cell: string, row: CellRow) => unknown;

/** One column of a kind of table. */
export interface Column {
  /** Our name of it. */
  readonly column: string;
  /** Other names that it is known by, such as those in Chinese. */
  readonly aliases?: readonly string[];
  /** Whether of several of its names that a table has the first counts. Default: they are an issue. */
  readonly prefersFirst?: boolean;
  /**
   * The field of the record that its value becomes; `a/b` is the field `b` of the object `a`. Default: the field of the
   * column's name. Null: none, since another column reads the cell.
   */
  readonly field?: string | null;
  readonly read: CellReader;
  /** The value of an empty cell. Default: the record has no such field. */
  readonly empty?: unknown;
  /** Whether a table must have it; a list names columns of which a table must have one. Default: false. */
  readonly required?: boolean | readonly string[];
}

/** Every name of some columns. */
export function namesOf(columns: readonly Column[]): string[] {
  return columns.flatMap(({ column, aliases = [] }) => [column, ...aliases]);
}
