import { inputInvalid } from '../../error/input-invalid.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import type { FileFinding } from '../files/findings.ts';
import { fileIssue } from '../files/issues.ts';
import type { FileKind } from '../files/kind.ts';
import { parseJson } from '../json/json.ts';
import { ndjsonValues, type Placed } from '../json/ndjson.ts';
import { type ColumnMap, unmappable } from '../table/column-map.ts';

/** The form that a list had: that of its file, or rows in memory. */
export type ListKind = FileKind | 'rows';

/** The values of a list, and how what is wrong with them is reported in the terms of its file. */
export interface ListSource {
  readonly kind: ListKind;
  readonly values: Iterable<Placed>;
  /** What is wrong with the file beside its values; complete once they were read. */
  readonly issues: InputIssue[];
  readonly findings: readonly FileFinding[];
  /** The names of the mapping of columns that lead from or to no column of the file. */
  readonly unmapped: readonly InputIssue[];
  /** Whether the file is text whose last line has no line break. */
  readonly hasOpenEnd: boolean;
  /** A misfit of a value at its place in the file; undefined where it follows from one that is reported already. */
  placed(issue: InputIssue, line: number): InputIssue | undefined;
  /** The rows that were read. */
  rows(): number;
}

/** An item that a JSON value holds, and where: a JSON Pointer. */
export interface HeldItem {
  readonly path: string;
  readonly value: unknown;
}

/** What is known of a file once its text was decoded. */
export interface ListText {
  readonly text: string;
  /** The same in blocks of whole lines, which need not fit into memory together. Default: it is one block. */
  readonly blocks?: Iterable<string>;
  /** Whether the last line has no line break. Default: as the text shows. */
  readonly hasOpenEnd?: boolean;
  readonly what: string;
  readonly findings: readonly FileFinding[];
  readonly columns: ColumnMap;
  readonly itemsOf: ((value: object) => readonly HeldItem[]) | undefined;
  /** Names the fields of a value that holds items which nothing reads. */
  readonly noteHolder: (value: object) => void;
}

/** The items of a JSON array; of another value, what it holds. @throws INPUT_INVALID */
export function jsonSource({ text, what, findings, columns, ...holding }: ListText): ListSource {
  const value = parseJson(text, what);
  if (typeof value !== 'object' || value === null)
    throw inputInvalid(what, [fileIssue('LIST', { received: value })]);
  const items = Array.isArray(value)
    ? value.map((item: unknown, index): HeldItem => ({ path: `/${index}`, value: item }))
    : held(value, holding);
  return {
    kind: 'json',
    values: items.map((item, index) => ({ line: index + 1, value: item.value })),
    issues: [],
    findings,
    unmapped: unmappable(columns),
    hasOpenEnd: false,
    placed: (issue, line) => ({ ...issue, path: `${items[line - 1]?.path}${issue.path}` }),
    rows: () => items.length,
  };
}

/** The items of the values of an NDJSON text; a text of one line may be a JSON value that holds several. */
export function ndjsonSource({ text, findings, columns, ...holding }: ListText): ListSource {
  const { blocks = [text], hasOpenEnd: isOpen = hasOpenEnd(text) } = holding;
  const issues: InputIssue[] = [];
  let rows = 0;
  let within = '';
  const values = function* (): Generator<Placed> {
    for (const placed of linesOf(blocks, issues)) {
      if (holding.itemsOf === undefined) {
        rows += 1;
        yield placed;
        continue;
      }
      for (const { path, value } of held(placed.value, holding)) {
        rows += 1;
        within = path;
        yield { line: placed.line, value };
      }
    }
  };
  return {
    kind: 'ndjson',
    values: values(),
    issues,
    findings,
    unmapped: unmappable(columns),
    hasOpenEnd: isOpen,
    placed: (issue, line) => ({ ...issue, path: `${within}${issue.path}`, line }),
    rows: () => rows,
  };
}

function* linesOf(blocks: Iterable<string>, issues: InputIssue[]): Generator<Placed> {
  let line = 1;
  for (const block of blocks) line = yield* ndjsonValues(block, issues, line);
}

function held(
  value: unknown,
  { itemsOf, noteHolder }: Pick<ListText, 'itemsOf' | 'noteHolder'>,
): readonly HeldItem[] {
  const holds = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!holds || itemsOf === undefined) return [{ path: '', value }];
  const items = itemsOf(value);
  if (items.some(({ path }) => path !== '')) noteHolder(value);
  return items;
}

/** Whether a text holds something and its last line has no line break. */
export function hasOpenEnd(text: string): boolean {
  return text !== '' && !/[\r\n]\s*$/.test(text.slice(-64));
}
