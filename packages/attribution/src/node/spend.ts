import {
  type Column,
  confirmedLists,
  type FileFinding,
  idCell,
  type List,
  moneyColumns,
  readList,
} from '@livelane/contracts/vocabulary/node';
import { type Spend, SpendSchema } from '../records/spend.ts';
import { type OptionReading, type ReadOptions, readingOf } from './files.ts';

const COLUMNS: readonly Column[] = [
  { column: 'channel', aliases: ['creator', '达人', '渠道'], read: idCell, required: true },
  ...moneyColumns({ field: 'money', required: true }),
];

/** What was spent, and what is remarked about its file. */
export interface SpendFile {
  readonly spend: readonly Spend[];
  readonly findings: readonly FileFinding[];
}

/**
 * What was spent on each creator and channel, as JSON, NDJSON or a table (CSV, .xlsx, Parquet) with the columns `channel`,
 * `currency`, and `amount` or `minor`.
 * @param path - `-` is standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readSpend } from '@livelane/attribution/node';
 * await writeFile('spend.csv', 'channel,currency,amount\nmia,USD,1200.50\nbio,JPY,9000\n');
 * const { spend } = await readSpend('spend.csv');
 * spend.map(({ channel, money }) => [channel, money.minor]); // => [["mia", "120050"], ["bio", "9000"]]
 * ```
 */
export async function readSpend(path: string, options: ReadOptions = {}): Promise<SpendFile> {
  const list = await spendList(path, options);
  return { spend: list.items, findings: confirmedLists([list], options.rows) };
}

/** The list of spend of a file. @throws FILE_UNREADABLE; INPUT_INVALID */
export function spendList(path: string, reading: OptionReading): Promise<List<Spend>> {
  return readList(path, { schema: SpendSchema, columns: COLUMNS }, readingOf(path, reading));
}
