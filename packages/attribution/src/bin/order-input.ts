import type { List } from '@livelane/contracts/vocabulary/node';
import { readPlainOrders } from '../engine/orders/order-file.ts';
import type { Entry } from '../node/entries.ts';
import { orderLists } from '../node/orders.ts';
import { filesOption, listed } from './arguments.ts';
import { type InputReading, isPlain, namedFiles } from './input-reading.ts';

/** The lists of `--orders` where they are plain NDJSON; undefined for any other. */
export async function plainOrderLists(
  option: string | undefined,
  { reading, budget }: InputReading,
): Promise<List<Entry>[] | undefined> {
  if (option === undefined || !isPlain(reading)) return undefined;
  const lists = await readPlainOrders(namedFiles(listed(option), '--orders'), reading);
  for (const { rows } of lists ?? []) budget.counting('orders')(rows);
  return lists;
}

/** The lists of `--orders`. @throws FILE_UNREADABLE; INPUT_INVALID */
export function readOrderLists(
  option: string | undefined,
  { reading, budget }: InputReading,
): Promise<List<Entry>[]> {
  return orderLists(filesOption(option, '--orders'), {
    ...{ ...reading, option: '--orders' },
    progress: budget.counting('orders', reading.progress),
  });
}
