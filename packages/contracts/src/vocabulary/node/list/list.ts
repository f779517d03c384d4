import { setImmediate } from 'node:timers/promises';
import type * as z from 'zod/mini';
import { inputInvalid } from '../../error/input-invalid.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import { inputIssues } from '../../error/read-input.ts';
import { findingOf } from '../../finding/catalogue.ts';
import type { Severity } from '../../finding/finding.ts';
import { FILE_FINDINGS, type FileFinding } from '../files/findings.ts';
import { fileIssue } from '../files/issues.ts';
import type { Placed } from '../json/ndjson.ts';
import { unreadFields } from '../json/unread-fields.ts';
import { jsonCell } from '../table/cells.ts';
import { type Column, namesOf, type TableReading } from '../table/columns.ts';
import { csvTable } from '../table/csv/csv.ts';
import { binaryTable } from './binary-table.ts';
import { openFile } from './opened-file.ts';
import { requiredOrNull } from './required-or-null.ts';
import { placedByPosition, type TextRow, tableOfRows, tableOfValues } from './rows.ts';
import {
  type HeldItem,
  hasOpenEnd,
  jsonSource,
  type ListKind,
  type ListSource,
  ndjsonSource,
} from './source.ts';
import { type RecordsOf, tableSource } from './table-source.ts';

/** Schema and checks of the items of a list, and the columns of a table of them. */
export interface ListShape<Schema extends z.core.$ZodType> {
  /** Of one item. */
  readonly schema: Schema;
  /** The columns of a table. Default: the list is JSON or NDJSON only. */
  readonly columns?: readonly Column[];
  /** The items that rows make; what is wrong with rows joins the issues. Default: each row's fields are one item. */
  readonly recordsOf?: RecordsOf;
  /** The schema of an item, where a list holds several kinds. Default: `schema`. */
  readonly memberOf?: (item: unknown) => z.core.$ZodType;
  /** What is wrong with an item; an issue may have the line of its own row. Default: what the schema finds. */
  readonly issuesOf?: (item: unknown) => readonly InputIssue[];
  /** The items that a JSON value other than an array holds. Default: the value is the one item. */
  readonly itemsOf?: (value: object) => readonly HeldItem[];
  /** The rows of a table that a JSON value stands for, so that the columns apply to it too. Default: the value is an item. */
  readonly rowsOf?: (value: unknown) => readonly TextRow[];
  /** The schema of a JSON value that holds items; fields that it does not have are named. Default: none is named. */
  readonly holder?: z.core.$ZodType;
  /** Refuses a list of something else by its first value, before the fields of every value are found wrong. */
  readonly refuses?: (first: unknown) => InputIssue | undefined;
  /** Refuses a table of something else by a header that is not right, before each of its columns is found wrong. */
  readonly refusesHeader?: (header: readonly string[]) => InputIssue | undefined;
  /** How much it matters that the last line has no line break: `error` where its rows move money. Default: `warning`. */
  readonly openEnd?: Extract<Severity, 'error' | 'warning'>;
}

/** How a list is read, beside how its text or table is. */
export interface ListReading extends TableReading {
  /** What messages call the file. Default: its path. */
  readonly what?: string;
  /** Called with the number of rows after every few thousand. */
  readonly progress?: (rows: number) => void;
  /** Stops the reading with its reason. Default: nothing does. */
  readonly signal?: AbortSignal;
}

/** A list as it was read. */
export interface List<Item> {
  /** Its name in messages. Default: the path. */
  readonly what: string;
  readonly kind: ListKind;
  readonly items: readonly Item[];
  /** The 1-based line of each item; of a JSON array or of rows in memory, its 1-based position. */
  readonly lines: readonly number[];
  /** Rows of a table or values of JSON, of which one or several make an item. */
  readonly rows: number;
  /** What nothing reads, which sheet was read, and how the encoding was found. */
  readonly findings: readonly FileFinding[];
  /** Whether its rows move money, so that their number can be confirmed. */
  readonly isCounted: boolean;
  /** Whether it has no sheet though one was named. Default: none was */
  readonly hasNoSheet?: boolean;
  /** Entries of `columns` that match no column of the file or no known column; {@link confirmedLists} refuses those of all lists. */
  readonly unmapped: readonly InputIssue[];
  /** FILE_MAY_BE_CUT if the file does not end with a line break; {@link confirmedLists} drops it once the number of rows was confirmed. */
  readonly openEnd?: FileFinding;
}

/** Forms whose fields are those that a person wrote; those of a table are ours, but for the JSON in its cells. */
const JSON_KINDS: ReadonlySet<ListKind> = new Set(['json', 'ndjson']);

/** Rows between two calls of `progress`. */
const STEP = 8192;

/**
 * The items of a file: a JSON array, NDJSON, CSV, an .xlsx workbook or Parquet, as its content shows.
 * @param path - `-` for standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong, by line and column or by path
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { countCell, idCell, readList } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * const schema = z.object({ id: z.string(), orders: z.number() });
 * const columns = [{ column: 'id', read: idCell }, { column: 'orders', read: countCell }];
 * await writeFile('creators.csv', 'id;orders;note\nmia;12;new\n');
 * const { kind, items, findings } = await readList('creators.csv', { schema, columns });
 * [kind, items]; // => ["csv", [{ id: "mia", orders: 12 }]]
 * findings.map(({ code }) => code); // => ["COLUMNS_NOT_READ"]
 * ```
 */
export async function readList<Schema extends z.core.$ZodType>(
  path: string,
  shape: ListShape<Schema>,
  reading: ListReading = {},
): Promise<List<z.output<Schema>>> {
  return readWanted(path, { shape, reading, what: reading.what ?? path, unread: unreadFields() });
}

/** {@link readList}, of bytes too that were read already. */
export async function readWanted<Schema extends z.core.$ZodType>(
  path: string,
  wanted: Wanted<Schema>,
): Promise<List<z.output<Schema>>> {
  const collect = collector(await sourceOf(path, wanted), wanted);
  for (;;) {
    const list = collect();
    if (list !== undefined) return list;
    // A signal, such as Ctrl-C, is delivered between two turns only.
    await setImmediate();
    wanted.reading.signal?.throwIfAborted();
  }
}

/**
 * The items of a table that is in memory, such as the rows of another reader.
 * @param rows - text by column name; their union is the header
 * @throws INPUT_INVALID with all that is wrong, each with the position of its row in the path
 * @example
 * ```ts
 * import { countCell, idCell, listOfRows } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * const schema = z.object({ id: z.string(), orders: z.number() });
 * const columns = [{ column: 'id', read: idCell }, { column: 'orders', aliases: ['订单数'], read: countCell }];
 * const { items, lines } = listOfRows([{ id: '7123456789012345678', 订单数: '12' }], { schema, columns });
 * items; // => [{ id: "7123456789012345678", orders: 12 }]
 * lines; // => [1]
 * ```
 */
export function listOfRows<Schema extends z.core.$ZodType>(
  rows: readonly TextRow[],
  shape: ListShape<Schema>,
  { what = 'rows', ...reading }: ListReading = {},
): List<z.output<Schema>> {
  const { columns = [], recordsOf } = shape;
  const options = { kind: 'rows', what, columns, recordsOf, reading, findings: [] } as const;
  return placedByPosition(() => {
    const source = tableSource(tableOfRows(rows, what), { ...options, hasOpenEnd: false });
    return listOf(source, { shape, reading, what, unread: unreadFields() });
  });
}

/** A list that is to be read. */
export interface Wanted<Schema extends z.core.$ZodType = z.core.$ZodType> {
  readonly shape: ListShape<Schema>;
  readonly reading: ListReading;
  readonly what: string;
  readonly unread: ReturnType<typeof unreadFields>;
  /** The bytes of the file. Default: they are read. */
  readonly bytes?: Uint8Array;
  /** After so many issues the rest is not read. Default: all is read. */
  readonly mostIssues?: number;
}

function listOf<Schema extends z.core.$ZodType>(
  source: ListSource,
  wanted: Wanted<Schema>,
): List<z.output<Schema>> {
  const collect = collector(source, wanted);
  let list = collect();
  while (list === undefined) list = collect();
  return list;
}

/** Collects the items of a source, a few thousand at each call; the list once it is whole. */
function collector<Schema extends z.core.$ZodType>(
  source: ListSource,
  wanted: Wanted<Schema>,
): () => List<z.output<Schema>> | undefined {
  const items: z.output<Schema>[] = [];
  const lines: number[] = [];
  const reader = readItems(source, wanted);
  return () => {
    for (let count = 0; count < STEP; count += 1) {
      const step = reader.next();
      if (step.done === true) return { ...step.value, items, lines };
      items.push(step.value.value);
      lines.push(step.value.line);
    }
    return undefined;
  };
}

/** What is known of a list once its items were read. */
export type ListEnd = Omit<List<unknown>, 'items' | 'lines'>;

/**
 * The items of a source, one after the other, up to the first one with which something is wrong; all that is wrong is
 * found nevertheless.
 * @throws INPUT_INVALID with all that is wrong
 */
export function* readItems<Schema extends z.core.$ZodType>(
  source: ListSource,
  wanted: Wanted<Schema>,
): Generator<Placed<z.output<Schema>>, ListEnd> {
  const { shape, reading, what, unread, mostIssues = Number.POSITIVE_INFINITY } = wanted;
  const { kind, issues } = source;
  const { schema, memberOf = () => schema } = shape;
  const { issuesOf = (item) => inputIssues(memberOf(item), item) } = shape;
  const holdsJson = JSON_KINDS.has(kind) || shape.columns?.some(({ read }) => read === jsonCell);
  let read = 0;
  for (const { line, value } of source.values) {
    const other = read === 0 ? shape.refuses?.(value) : undefined;
    if (other !== undefined) throw inputInvalid(what, [source.placed(other, line) ?? other]);
    read += 1;
    if (read % STEP === 0) reading.progress?.(read);
    if (issues.length > mostIssues) break;
    const misfits = issuesOf(value).map((issue) =>
      JSON_KINDS.has(kind) ? requiredOrNull(issue, value, issuesOf) : issue,
    );
    for (const misfit of misfits) {
      const issue = source.placed(misfit, line);
      if (issue !== undefined) issues.push(issue);
    }
    if (misfits.length > 0) continue;
    const place = placeOf(source, read - 1, line);
    const ownLine = kind === 'ndjson' ? line : undefined;
    if (holdsJson) unread.note(value, memberOf(value), place, ownLine);
    else unread.noteMembers(value, memberOf(value), place, ownLine);
    if (issues.length === 0) yield { line, value: value as z.output<Schema> };
  }
  if (issues.length > 0)
    throw inputInvalid(
      what,
      issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    );
  return listEnd(source, wanted, { items: read, rows: source.rows() });
}

/** What is known of a list with so many items of so many rows. */
export function listEnd(
  source: Omit<ListSource, 'values' | 'issues' | 'placed' | 'rows'>,
  { shape, reading, what, unread }: Wanted,
  { items, rows }: { readonly items: number; readonly rows: number },
): ListEnd {
  const { kind } = source;
  const findings = [...source.findings, ...unread.findings(what)];
  if (items === 0 && kind !== 'rows')
    findings.push(findingOf(FILE_FINDINGS, 'LIST_EMPTY', { path: '', params: { file: what } }));
  return {
    ...{ what, kind, rows, findings, unmapped: source.unmapped },
    isCounted: shape.openEnd === 'error',
    ...(reading.sheet === undefined ? {} : { hasNoSheet: kind !== 'xlsx' }),
    ...(source.hasOpenEnd ? { openEnd: openEndFinding(what, rows, shape.openEnd) } : {}),
  };
}

/** The place of a value in its list; a JSON file may hold the list within an object. */
function placeOf({ kind, placed }: ListSource, index: number, line: number): string {
  const here = { code: '', params: {}, path: '', message: '', received: '' };
  return (kind === 'json' ? placed(here, line)?.path : undefined) ?? `/${index}`;
}

function openEndFinding(
  file: string,
  rows: number,
  severity: 'error' | 'warning' = 'warning',
): FileFinding {
  const params = { file, rows };
  return findingOf(FILE_FINDINGS, 'FILE_MAY_BE_CUT', { path: '', severity, params });
}

/** A file as a source of values, whole in memory. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function sourceOf(
  path: string,
  { shape, reading, what, unread, bytes }: Wanted,
): Promise<ListSource> {
  const { columns, recordsOf, refusesHeader, holder, itemsOf } = shape;
  const known = [...namesOf(columns ?? []), ...Object.keys(reading.columns ?? {})];
  const given = bytes === undefined ? {} : { bytes };
  const file = await openFile(path, what, { ...reading, ...given, known });
  if ('bytes' in file) {
    const { kind } = file;
    if (columns === undefined) throw inputInvalid(what, [fileIssue('LIST', { received: kind })]);
    const { table, findings } = await binaryTable(file, what, reading);
    const options = { kind, what, columns, recordsOf, refusesHeader, reading, findings };
    return tableSource(table, { ...options, hasOpenEnd: false });
  }
  const { kind, text, findings } = file;
  const noteHolder = (value: object) => {
    if (holder !== undefined) unread.note(value, holder);
  };
  const listed = { text, what, findings, columns: reading.columns ?? {}, itemsOf, noteHolder };
  if (kind !== 'csv') {
    const source = kind === 'json' ? jsonSource(listed) : ndjsonSource(listed);
    const table = shape.rowsOf === undefined ? undefined : tableOfValues(source, shape.rowsOf);
    if (table === undefined || columns === undefined) return source;
    const { hasOpenEnd: isOpen } = source;
    const options = { kind: 'rows', what, columns, recordsOf, reading, findings } as const;
    return tableSource(table, { ...options, hasOpenEnd: isOpen });
  }
  if (columns === undefined)
    throw inputInvalid(what, [fileIssue('LIST', { received: text.slice(0, 200) })]);
  const options = { kind, what, columns, recordsOf, refusesHeader, reading, findings };
  const table = csvTable(text, what, reading.separator);
  return tableSource(table, { ...options, hasOpenEnd: hasOpenEnd(text) });
}
