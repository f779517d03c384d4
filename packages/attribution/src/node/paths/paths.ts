import {
  type CellReader,
  type Column,
  confirmedLists,
  countCell,
  type FileFinding,
  type ListEnd,
  type ListShape,
  numberCell,
  recordsWith,
  scanList,
} from '@livelane/contracts/vocabulary/node';
import { columnsOf, type PathColumns, recordsOf } from '../../paths/path-columns.ts';
import { type ChannelPath, ChannelPathSchema } from '../../records/channel-path.ts';
import { type OptionReading, type ReadOptions, readingOf } from '../files.ts';
import { FRACTION, WITH_EXPONENT } from './amounts.ts';
import { scanPaths } from './scan-paths.ts';

/** How a file of paths is read. */
export interface ReadPathsOptions extends ReadOptions {
  /** What stands between the channels of a path. Default: `>`. */
  readonly joiner?: string;
}

function withExponent(read: CellReader): CellReader {
  return (cell, row) => (WITH_EXPONENT.test(cell) ? Number(cell) : read(cell, row));
}

/** A number of journeys, or the part of one. */
const journeysCell: CellReader = withExponent((cell, row) =>
  FRACTION.test(cell) ? Number(cell) : countCell(cell, row),
);

/** The channels of a path; a joiner at its end closes the last one, as some exports write it. */
function channelsOf(cell: string, joiner: string): string[] {
  const channels = cell.split(joiner).map((channel) => channel.trim());
  return channels.length > 1 && channels.at(-1) === '' ? channels.slice(0, -1) : channels;
}

function pathColumns(joiner: string): Column[] {
  return [
    {
      column: 'path',
      aliases: ['路径'],
      read: (cell) => channelsOf(cell, joiner),
      required: true,
    },
    {
      column: 'total_conversions',
      aliases: ['转化数'],
      field: 'conversions',
      read: journeysCell,
      required: true,
    },
    {
      column: 'total_conversion_value',
      aliases: ['转化价值'],
      field: 'value',
      read: withExponent(numberCell),
    },
    {
      column: 'total_null',
      aliases: ['total_non_conversions', 'non_conversions', '未转化数'],
      field: 'nulls',
      read: journeysCell,
    },
  ];
}

/** Paths, and what is remarked about their file. */
export interface PathFile {
  readonly paths: readonly ChannelPath[];
  readonly findings: readonly FileFinding[];
}

/**
 * Paths as JSON, NDJSON, or a table (CSV, .xlsx, Parquet) in the layout `path,total_conversions,total_conversion_value,
 * total_null`: the channels of a path joined by `>`, blanks around them ignored. The last two columns may be missing.
 * @param path - `-` is standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readPaths } from '@livelane/attribution/node';
 * const header = 'path,total_conversions,total_conversion_value,total_null';
 * await writeFile('paths.csv', `${header}\nbio > mia,3,120,40\nnoa,1,30,5\n`);
 * const { paths } = await readPaths('paths.csv');
 * paths[0]; // => { path: ["bio", "mia"], conversions: 3, value: 120, nulls: 40 }
 * ```
 */
export async function readPaths(path: string, options: ReadPathsOptions = {}): Promise<PathFile> {
  const { joiner, ...reading } = options;
  const list = await pathList(path, reading, joiner);
  const paths = 'items' in list ? list.items : recordsOf(list.scanned);
  return { paths, findings: confirmedLists([list], options.rows) };
}

/** The paths of a file as columns, and what is known of the file. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readPathColumns(
  path: string,
  reading: OptionReading,
): Promise<ListEnd & { readonly columns: PathColumns }> {
  const list = await pathList(path, reading);
  return 'items' in list
    ? { ...list, columns: columnsOf(list.items) }
    : { ...list, columns: list.scanned };
}

/** The paths of a file, as columns where its bytes could be scanned. */
export function pathList(path: string, reading: OptionReading, joiner = '>') {
  return scanList(path, {
    ...{ shape: pathShape(joiner), reading: readingOf(path, reading) },
    scan: (file) => scanPaths(file, joiner),
  });
}

/** What a list of paths is. */
export function pathShape(joiner: string): ListShape<typeof ChannelPathSchema> {
  return {
    schema: ChannelPathSchema,
    columns: pathColumns(joiner),
    recordsOf: recordsWith({ value: 0, nulls: 0 }),
  };
}
