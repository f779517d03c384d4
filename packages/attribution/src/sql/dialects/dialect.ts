import { type Fragment, sql } from './fragment.ts';

/** The ids of the dialects. */
export const DIALECT_NAMES = ['duckdb', 'postgres', 'clickhouse'] as const;

/** The id of a dialect. */
export type DialectName = (typeof DIALECT_NAMES)[number];

/** The types of the columns of tables: text, whole number of 64 bits, list of texts; `?` where it can be null. */
export type ColumnType = 'text' | 'text?' | 'integer' | 'integer?' | 'texts';

/** What an engine writes in its own way. Everything else in a statement is the same for all engines. */
export interface Dialect {
  readonly id: DialectName;
  /** The name of each type. */
  readonly types: Readonly<Record<ColumnType, Fragment>>;
  /** What follows the columns of a new table, with the column that rows are found by. */
  readonly storage: (by: Fragment) => Fragment;
  /** A name, quoted. */
  readonly name: (name: string) => Fragment;
  /** A text, quoted. */
  readonly text: (text: string) => Fragment;
  /** A list of texts, quoted. */
  readonly texts: (texts: readonly string[]) => Fragment;
  /** A relation `alias` of literal rows. */
  readonly rows: (alias: Fragment, columns: readonly LiteralColumn[]) => Fragment;
  /** The rows of a relation, repeated for each item of a list, with the columns `item` and `place` (from 1). */
  readonly unnested: (relation: Fragment, list: Fragment) => Fragment;
  /** The items of a list before a place. */
  readonly before: (list: Fragment, place: Fragment) => Fragment;
  /** The first item of a list; null or empty text where there is none. */
  readonly first: (list: Fragment) => Fragment;
  /** Whether a list holds a text. */
  readonly contains: (list: Fragment, text: Fragment) => Fragment;
  /** Whether a predicate holds for an item of a list; `item` is a name that occurs nowhere else. */
  readonly exists: (list: Fragment, item: Fragment, predicate: Fragment) => Fragment;
  /** Aggregate: the value of any row, where all have the same. */
  readonly any: (value: Fragment) => Fragment;
  /** Aggregate: the distinct texts as JSON, sorted by code point. */
  readonly setOf: (text: Fragment) => Fragment;
  /** A number as a whole number of at least 128 bits, which sums of money fit. */
  readonly wide: (number: Fragment) => Fragment;
  /** A number as a whole number of 64 bits. */
  readonly whole: (number: Fragment) => Fragment;
  /** A number with binary fraction (IEEE 754, 64 bits). */
  readonly real: (number: Fragment) => Fragment;
  /** A whole number as text. */
  readonly digits: (number: Fragment) => Fragment;
  /** A text for comparison and sorting by code point. */
  readonly binary: (text: Fragment) => Fragment;
  /** A code without surrounding white space, its ASCII letters in upper case. */
  readonly codeKey: (code: Fragment) => Fragment;
  /** The value of the last step that begins at or before a number; of the first step where none does. */
  readonly stepAt: (number: Fragment, steps: readonly StepEdge[]) => Fragment;
  /** The number of code points of a text. */
  readonly characters: (text: Fragment) => Fragment;
  /** The SHA-256 of a text in UTF-8, in lower-case hexadecimal digits. */
  readonly sha256: (text: Fragment) => Fragment;
}

/** From a number on, a step function has a value. */
export interface StepEdge {
  readonly from: number;
  readonly value: number;
}

/** A column of literal rows. */
export interface LiteralColumn {
  readonly name: string;
  readonly values: readonly (string | number)[];
  readonly type: 'text' | 'integer';
}

/** The white space that `String.prototype.trim` removes. */
export const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** The literal rows of columns, each row in parentheses. */
export function literalRows(
  columns: readonly LiteralColumn[],
  literal: (value: string | number) => string,
): string {
  const rows = columns[0]?.values.map((_, row) =>
    columns.map(({ values }) => literal(values[row] ?? '')).join(', '),
  );
  return (rows ?? []).map((row) => `(${row})`).join(', ');
}

/** A step function as nested comparisons of logarithmic depth. */
export function nestedSteps(number: Fragment, steps: readonly StepEdge[]): Fragment {
  if (steps.length <= 1) return sql`${steps[0]?.value ?? 0}`;
  const middle = steps.length >> 1;
  const [before, after] = [steps.slice(0, middle), steps.slice(middle)];
  return sql`CASE WHEN ${number} < ${after[0]?.from ?? 0} THEN ${nestedSteps(number, before)} ELSE ${nestedSteps(number, after)} END`;
}
