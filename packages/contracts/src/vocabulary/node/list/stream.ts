import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type * as z from 'zod/mini';
import { inputInvalid } from '../../error/input-invalid.ts';
import { type ChunkedFile, endOfLines, endOfRows, scanUtf8, textBlocks } from '../files/blocks.ts';
import { unreadableFile } from '../files/cause.ts';
import { fileIssue } from '../files/issues.ts';
import { kindOfText } from '../files/kind.ts';
import type { Placed } from '../json/ndjson.ts';
import { unreadFields } from '../json/unread-fields.ts';
import { namesOf } from '../table/columns.ts';
import { csvTableOf } from '../table/csv/csv.ts';
import { namesColumns } from '../table/header.ts';
import {
  type ListEnd,
  type ListReading,
  type ListShape,
  readItems,
  sourceOf,
  type Wanted,
} from './list.ts';
import { type ListSource, ndjsonSource } from './source.ts';
import { tableSource } from './table-source.ts';

/** Issues after which the rest of a long list is not read. */
const MOST_ISSUES = 10_000;

/** The items of a list, read while they are taken; after the last one, what is known of the list. */
export type ListStream<Item> = Generator<Placed<Item>, ListEnd>;

/** Options of {@link withListStream}. */
export interface StreamOptions<Schema extends z.core.$ZodType> {
  readonly shape: ListShape<Schema>;
  readonly reading: ListReading;
  /** Bytes that are read at a time. Default: 256 KiB. */
  readonly chunk?: number;
}

/**
 * The items of a file one after the other, in the memory of a few of them, where the file is NDJSON or CSV in UTF-8; any
 * other is read whole, as `readList` does. The first item with which something is wrong is the last one; all issues are
 * found nevertheless, up to some thousands.
 * @param path - `-` for standard input, which is written to a temporary file first
 * @param use - takes the items; its result is that of the call
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong, by line and column or by path, once the items were taken
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { withListStream } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * await writeFile('orders.ndjson', '{"id":"7301","units":2}\n{"id":"7302","units":3}\n');
 * const shape = { schema: z.object({ id: z.string(), units: z.number() }) };
 * let units = 0;
 * await withListStream('orders.ndjson', { shape, reading: {} }, async (orders) => {
 *   for (const { value } of orders) units += value.units;
 * });
 * units; // => 5
 * ```
 */
export async function withListStream<Schema extends z.core.$ZodType, Result>(
  path: string,
  { shape, reading, chunk }: StreamOptions<Schema>,
  use: (items: ListStream<z.output<Schema>>) => Promise<Result>,
): Promise<Result> {
  const what = reading.what ?? path;
  const wanted = { shape, reading, what, unread: unreadFields(), mostIssues: MOST_ISSUES };
  const itemsOf = async (at: string) => {
    const file = { path: at, what, ...(chunk === undefined ? {} : { chunk }) };
    return readItems(streamedSource(file, wanted) ?? (await sourceOf(at, wanted)), wanted);
  };
  if (path !== '-') return await use(await itemsOf(path));
  const folder = await mkdtemp(join(tmpdir(), 'livelane-'));
  try {
    const copy = join(folder, 'stdin');
    await pipeline(process.stdin, createWriteStream(copy)).catch((cause: unknown) => {
      throw unreadableFile(what, cause);
    });
    return await use(await itemsOf(copy));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The source of a file that can be read in blocks; undefined for any other. */
function streamedSource(file: ChunkedFile, wanted: Wanted): ListSource | undefined {
  const { path, what } = file;
  const { shape, reading, unread } = wanted;
  const { columns = [], recordsOf, refusesHeader, itemsOf, holder } = shape;
  if (reading.encoding !== undefined && reading.encoding !== 'utf-8') return undefined;
  const { isUtf8, hasOpenEnd } = scanUtf8(file);
  const text = isUtf8 ? firstLines(file) : '';
  if (text.trim() === '') return undefined;
  const known = [...namesOf(columns), ...Object.keys(reading.columns ?? {})];
  const kind = kindOfText(text, { path, hasHeader: namesColumns(text, known) });
  if (kind === 'ndjson')
    return ndjsonSource({
      ...{ text, what, findings: [], columns: reading.columns ?? {}, itemsOf, hasOpenEnd },
      blocks: textBlocks(file, endOfLines),
      noteHolder: (value) => {
        if (holder !== undefined) unread.note(value, holder);
      },
    });
  if (kind === 'json') return undefined;
  if (columns.length === 0)
    throw inputInvalid(what, [fileIssue('LIST', { received: text.slice(0, 200) })]);
  const table = csvTableOf(textBlocks(file, endOfRows), what, reading.separator);
  const options = {
    kind,
    what,
    columns,
    recordsOf,
    refusesHeader,
    reading,
    findings: [],
    hasOpenEnd,
  } as const;
  return tableSource(table, options);
}

/** The first block of lines; nothing where the lines of a long file end otherwise. */
function firstLines(file: ChunkedFile): string {
  for (const block of textBlocks(file, endOfLines)) return block;
  return '';
}
