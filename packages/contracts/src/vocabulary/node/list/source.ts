import { inputInvalid } from '../../error/input-invalid.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import type { FileFinding } from '../files/findings.ts';
import { fileIssue } from '../files/issues.ts';
import type { FileKind } from '../files/kind.ts';
import { parseJson } from '../json/json.ts';
import { ndjsonValues, type Placed } from '../json/ndjson.ts';
import { type ColumnMap, unmappable } from '../table/column-map.ts';

/** The values of a list, and how what is wrong with them is reported in the terms of its file. */
export interface ListSource {
  readonly kind: FileKind;
  readonly values: Iterable<Placed>;
  /** What is wrong with the file beside its values; complete once they were read. */
  readonly issues: InputIssue[];
  readonly findings: readonly FileFinding[];
  /** The names of the mapping of columns that the file has not. */
  readonly unmapped: readonly InputIssue[];
  /** Whether the file is text whose last line has no line break. */
  readonly hasOpenEnd: boolean;
  /** A misfit of a value at its place in the file; undefined where it follows from one that is reported already. */
  placed(issue: InputIssue, line: number): InputIssue | undefined;
  /** The rows that were read. */
  rows(): number;
}

/** What is known of a file once its text was decoded. */
export interface ListText {
  readonly text: string;
  readonly what: string;
  readonly findings: readonly FileFinding[];
  readonly columns: ColumnMap;
}

/** The items of a JSON array; of another value, that value. @throws INPUT_INVALID */
export function jsonSource({ text, what, findings, columns }: ListText): ListSource {
  const value = parseJson(text, what);
  if (typeof value !== 'object' || value === null)
    throw inputInvalid(what, [fileIssue('LIST', { received: value })]);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return {
    kind: 'json',
    values: items.map((item, index) => ({ line: index + 1, value: item })),
    issues: [],
    findings,
    unmapped: unmappable(columns),
    hasOpenEnd: false,
    placed: (issue, line) =>
      Array.isArray(value) ? { ...issue, path: `/${line - 1}${issue.path}` } : issue,
    rows: () => items.length,
  };
}

/** The values of an NDJSON text. */
export function ndjsonSource({ text, findings, columns }: ListText): ListSource {
  const issues: InputIssue[] = [];
  let rows = 0;
  const values = function* (): Generator<Placed> {
    for (const value of ndjsonValues(text, issues)) {
      rows += 1;
      yield value;
    }
  };
  return {
    kind: 'ndjson',
    values: values(),
    issues,
    findings,
    unmapped: unmappable(columns),
    hasOpenEnd: hasOpenEnd(text),
    placed: (issue, line) => ({ ...issue, line }),
    rows: () => rows,
  };
}

/** Whether a text holds something and its last line has no line break. */
export function hasOpenEnd(text: string): boolean {
  return text !== '' && !/[\r\n]\s*$/.test(text.slice(-64));
}
