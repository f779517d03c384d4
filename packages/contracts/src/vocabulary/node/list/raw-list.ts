import type { InputIssue } from '../../error/input-issue.ts';
import type { FileFinding } from '../files/findings.ts';
import { csvTable } from '../table/csv/csv.ts';
import type { Table } from '../table/table.ts';
import { binaryTable } from './binary-table.ts';
import type { ListReading } from './list.ts';
import { openFile } from './opened-file.ts';
import {
  type HeldItem,
  hasOpenEnd,
  jsonSource,
  type ListKind,
  type ListSource,
  ndjsonSource,
} from './source.ts';

/** A row of a table or a value of JSON as its file has it. */
export interface RawRecord {
  /** 1-based line of the file; of a JSON array, the 1-based position. */
  readonly line: number;
  /** JSON Pointer into the file or the line; empty for a row. */
  readonly path: string;
  /** A JSON value; of a row, its cells as text by column name, a list of them where several columns have one name. */
  readonly value: unknown;
}

/** The records of a file that is read as it is, whatever it holds. */
export interface RawList {
  /** Its name in messages. */
  readonly what: string;
  readonly kind: ListKind;
  /** The columns of a table, each once. Absent: it is no table. */
  readonly header?: readonly string[];
  readonly records: Iterable<RawRecord>;
  /** What is wrong with rows and lines, which are passed over; complete once the records were read. */
  readonly issues: readonly InputIssue[];
  readonly findings: readonly FileFinding[];
  /** Whether the last line has no line break, so that it may be cut off. */
  readonly hasOpenEnd: boolean;
}

/** What is known of a file before it is read. */
export interface RawShape {
  /** The values that a JSON value other than an array holds. Default: the value itself. */
  readonly itemsOf?: (value: object) => readonly HeldItem[];
  /** Names of columns, which may show the encoding. */
  readonly known?: readonly string[];
}

/**
 * The records of a file in any form of list, without columns or a schema: for files of others, whose columns are
 * looked up rather than prescribed. Rows that are malformed are passed over and join the issues.
 * @param path - `-` for standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID for JSON that is malformed as a whole, or a table without a header
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readRawList } from '@livelane/contracts/vocabulary/node';
 * await writeFile('export.csv', 'Creator,Tag,Tag\nMia,beauty,new\n');
 * const { kind, header, records } = await readRawList('export.csv');
 * [kind, header]; // => ["csv", ["Creator", "Tag"]]
 * [...records].map(({ line, value }) => [line, value]);
 * // => [[2, { Creator: "Mia", Tag: ["beauty", "new"] }]]
 * ```
 */
export async function readRawList(
  path: string,
  { itemsOf = (value) => [{ path: '', value }], known = [] }: RawShape = {},
  reading: ListReading = {},
): Promise<RawList> {
  const what = reading.what ?? path;
  const file = await openFile(path, what, { ...reading, known });
  if ('bytes' in file) {
    const { table, findings } = await binaryTable(file, what, reading);
    return rawTable(table, { what, kind: file.kind, findings });
  }
  const { kind, text, findings } = file;
  if (kind === 'csv') {
    const table = csvTable(text, what, reading.separator);
    return { ...rawTable(table, { what, kind, findings }), hasOpenEnd: hasOpenEnd(text) };
  }
  const listed = { text, what, findings, columns: {}, itemsOf, noteHolder: () => undefined };
  return rawJson(kind === 'json' ? jsonSource(listed) : ndjsonSource(listed), what);
}

function rawJson(source: ListSource, what: string): RawList {
  const { kind, issues, findings, hasOpenEnd: isOpen } = source;
  const records = function* (): Generator<RawRecord> {
    for (const { line, value } of source.values) {
      const here = source.placed(
        { code: '', params: {}, path: '', message: '', received: '' },
        line,
      );
      yield { line, path: here?.path ?? '', value };
    }
  };
  return { what, kind, records: records(), issues, findings, hasOpenEnd: isOpen };
}

function rawTable(table: Table, named: Pick<RawList, 'what' | 'kind' | 'findings'>): RawList {
  const names = table.header.map((name, at) => (name === '' ? `(${at + 1})` : name));
  const header = [...new Set(names)];
  const records = function* (): Generator<RawRecord> {
    for (const { line, cells } of table.rows) {
      const row: Record<string, string | string[]> = Object.create(null);
      for (const [at, name] of names.entries()) {
        const issue = table.refused?.get(`${line},${at}`);
        if (issue !== undefined) table.issues.push({ ...issue, line });
        const cell = issue === undefined ? (cells[at] ?? '').trim() : '';
        const before = row[name];
        row[name] = before === undefined ? cell : [before, cell].flat();
      }
      yield { line, path: '', value: row };
    }
  };
  return { ...named, header, records: records(), issues: table.issues, hasOpenEnd: false };
}
