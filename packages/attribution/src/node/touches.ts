import type { InputIssue } from '@livelane/contracts/vocabulary';
import {
  type Column,
  confirmedLists,
  countCell,
  type FileFinding,
  idCell,
  idsCell,
  instantCell,
  type List,
  type ListShape,
  recordsWith,
  textCell,
} from '@livelane/contracts/vocabulary/node';
import { type Touch, TouchSchema } from '../records/touch.ts';
import { isOrderLike } from './entries.ts';
import { type OptionReading, type ReadOptions, readEach } from './files.ts';
import { attributionFileIssue } from './issues.ts';
import { isOrderHeader } from './orders.ts';
import { itemsOf, refuseContentConflicts } from './sources.ts';

const COLUMNS: readonly Column[] = [
  { column: 'id', aliases: ['编号', '触点编号'], read: idCell, required: true },
  { column: 'kind', aliases: ['类型'], read: textCell, required: true },
  { column: 'at', aliases: ['时间'], read: instantCell, required: true },
  { column: 'recordedAt', aliases: ['记录时间'], read: instantCell },
  { column: 'persons', aliases: ['用户'], read: idsCell, empty: [], required: true },
  { column: 'creator', aliases: ['达人', '达人编号'], read: idCell },
  { column: 'channel', aliases: ['渠道'], read: idCell, required: true },
  { column: 'clickId', aliases: ['点击编号'], read: idCell },
  { column: 'code', aliases: ['优惠码'], read: idCell },
  { column: 'dwellSeconds', aliases: ['停留秒数'], read: countCell },
  { column: 'sessionId', aliases: ['场次'], read: idCell },
];

const TOUCHES: ListShape<typeof TouchSchema> = {
  schema: TouchSchema,
  columns: COLUMNS,
  refuses: (first) => (isOrderLike(first) ? ordersAsTouches(first) : undefined),
  refusesHeader: (header) => (isOrderHeader(header) ? ordersAsTouches(header) : undefined),
  recordsOf: recordsWith({ creator: null }),
};

function ordersAsTouches(received: unknown): InputIssue {
  return attributionFileIssue('ORDERS_AS_TOUCHES', { path: '', received });
}

/** The touches of files, and what is remarked about the files. */
export interface TouchFiles {
  readonly touches: Touch[];
  readonly findings: readonly FileFinding[];
}

/**
 * The touches of files: JSON, NDJSON, CSV, .xlsx or Parquet, as the content of each shows. A table has the columns `id`, `kind`,
 * `at`, `persons` (identities separated by `|`), `channel`, and optionally `creator`, `clickId`, `code`,
 * `dwellSeconds`, `sessionId`, `recordedAt`; an empty creator is null. Copies of a touch are kept: crediting drops and counts them.
 * @param paths - one or several; `-` is standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong with any of them, also where one id has two contents
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readTouches } from '@livelane/attribution/node';
 * const row = 't1,click,2026-11-22T13:50:00Z,user:7|device:2,,bio,k7Qz';
 * await writeFile('touches.csv', `id,kind,at,persons,creator,channel,clickId\n${row}\n`);
 * const { touches } = await readTouches('touches.csv');
 * const { persons, creator } = touches[0] ?? {};
 * persons; // => ["user:7", "device:2"]
 * creator; // => null
 * ```
 */
export async function readTouches(
  paths: string | readonly string[],
  options: ReadOptions = {},
): Promise<TouchFiles> {
  const lists = await touchLists(paths, options);
  return { touches: itemsOf(lists), findings: confirmedLists(lists, options.rows) };
}

/** The lists of touches of some files. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function touchLists(
  paths: string | readonly string[],
  reading: OptionReading,
): Promise<List<Touch>[]> {
  const lists = await readEach(paths, () => TOUCHES, reading);
  refuseContentConflicts({ touch: lists });
  return lists;
}
