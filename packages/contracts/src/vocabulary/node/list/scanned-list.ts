import { isUtf8 } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import type * as z from 'zod/mini';
import { isLivelaneError } from '../../error/errors.ts';
import { kindOfText } from '../files/kind.ts';
import { readBytes } from '../files/read.ts';
import { unreadFields } from '../json/unread-fields.ts';
import { namesOf } from '../table/columns.ts';
import { csvTable, separatorIn } from '../table/csv/csv.ts';
import { bindHeader, namesColumns } from '../table/header.ts';
import {
  type List,
  type ListEnd,
  type ListReading,
  type ListShape,
  listEnd,
  readWanted,
  type Wanted,
} from './list.ts';
import { hasOpenEnd, type ListSource } from './source.ts';
import { tableSource } from './table-source.ts';

/** A CSV file in UTF-8, whose header was read. Its numbers have a decimal point and no grouping. */
export interface CsvBytes {
  readonly bytes: Uint8Array;
  /** Where the first line behind the header begins. Lines end with LF or CR LF. */
  readonly begin: number;
  /** The separator: one character of ASCII, and no quotation mark. */
  readonly separator: number;
  /** The number of columns; a row has as many cells, and beyond them only blank ones. */
  readonly width: number;
  /** The positions of our columns in a row, by our names; of those that the file has. */
  readonly positions: ReadonlyMap<string, number>;
}

/** What a scanner made of the rows of a file. */
export interface ScannedRows<Result> {
  /** The rows that hold something. */
  readonly rows: number;
  readonly scanned: Result;
}

/**
 * A list as {@link readList} reads it; or, of a CSV file in UTF-8, what a scanner makes of its bytes, where each row is
 * one item. A scanner gives undefined for rows in which it finds anything unusual or wrong: then the file is read as a
 * list, which finds what is wrong and says so.
 * @param path - `-` for standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { type CsvBytes, idCell, scanList } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * await writeFile('ids.csv', 'id\n7301\n7302\n');
 * const shape = { schema: z.object({ id: z.string() }), columns: [{ column: 'id', read: idCell }] };
 * // Anything but plain digits is left to the readers of the columns.
 * const scan = ({ bytes, begin }: CsvBytes) => {
 *   const lines = new TextDecoder().decode(bytes.subarray(begin)).trimEnd().split('\n');
 *   return lines.every((id) => /^\d+$/.test(id)) ? { rows: lines.length, scanned: lines } : undefined;
 * };
 * const list = await scanList('ids.csv', { shape, reading: {}, scan });
 * 'scanned' in list ? [list.rows, list.scanned] : list.items; // => [2, ["7301", "7302"]]
 * ```
 */
export async function scanList<Schema extends z.core.$ZodType, Result>(
  path: string,
  {
    shape,
    reading,
    scan,
  }: {
    readonly shape: ListShape<Schema>;
    readonly reading: ListReading;
    readonly scan: (file: CsvBytes) => ScannedRows<Result> | undefined;
  },
): Promise<List<z.output<Schema>> | (ListEnd & { readonly scanned: Result })> {
  const what = reading.what ?? path;
  const bytes = await readBytes(path, what);
  const wanted = { shape, reading, what, unread: unreadFields(), bytes };
  const head = headOf(bytes, path, wanted);
  const found = head === undefined ? undefined : scan(head.file);
  if (head === undefined || found === undefined) return await readWanted(path, wanted);
  const { rows, scanned } = found;
  // A signal, such as Ctrl-C, is delivered between two turns only.
  await setImmediate();
  reading.signal?.throwIfAborted();
  return { ...listEnd(head.source, wanted, { items: rows, rows }), scanned };
}

/** Characters of the end of a file that tell whether its last line has a line break, at most 4 bytes each. */
const TAIL = 256;

/** The head of a CSV file in UTF-8; undefined for any other file, and where anything is wrong with its header. */
function headOf(
  bytes: Uint8Array,
  path: string,
  { shape, reading, what }: Wanted,
): { readonly file: CsvBytes; readonly source: ListSource } | undefined {
  const { columns = [], recordsOf } = shape;
  const { encoding, numbers } = reading;
  if (numbers !== undefined) return undefined;
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) return undefined;
  const { head, begin } = headerLine(bytes);
  const known = [...namesOf(columns), ...Object.keys(reading.columns ?? {})];
  const hasHeader = namesColumns(head, known);
  if (!hasHeader || kindOfText(head, { path, hasHeader }) !== 'csv') return undefined;
  // A zero or an escape is in no text of UTF-8, but in one of UTF-16 or ISO-2022-JP.
  if (!isUtf8(bytes) || bytes.includes(0) || bytes.includes(0x1b)) return undefined;
  const separator = separatorIn(head, reading.separator);
  if (!/^[^"\r\n\P{ASCII}]$/u.test(separator)) return undefined;
  const isOpen = hasOpenEnd(new TextDecoder().decode(bytes.subarray(-TAIL)));
  try {
    const table = csvTable(head, what, reading.separator);
    const options = { kind: 'csv', what, columns, recordsOf, reading, findings: [] } as const;
    const source = tableSource(table, { ...options, hasOpenEnd: isOpen });
    const { bound } = bindHeader(table, columns, reading.columns);
    const positions = new Map(bound.map(({ column: { column }, at }) => [column, at]));
    const width = table.header.length;
    return { file: { bytes, begin, separator: separator.charCodeAt(0), width, positions }, source };
  } catch (error) {
    if (isLivelaneError(error, 'INPUT_INVALID')) return undefined;
    throw error;
  }
}

/** The header of a CSV text, with the line before it that names the separator; empty where it is no single line. */
function headerLine(bytes: Uint8Array): { readonly head: string; readonly begin: number } {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = (until: number): string =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, until));
  const first = bytes.indexOf(0x0a, from);
  const isNamed = /^sep=.\r?$/i.test(text(Math.max(from, Math.min(first, from + 8))));
  const end = isNamed ? bytes.indexOf(0x0a, first + 1) : first;
  const head = text(Math.max(from, end + 1));
  const isLine = end >= 0 && head.trim() !== '' && (isNamed || !/^\ufeff|^sep=/i.test(head));
  return isLine ? { head, begin: end + 1 } : { head: '', begin: 0 };
}
