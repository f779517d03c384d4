import type { List } from '@livelane/contracts/vocabulary/node';
import { readPlainOrders } from '../engine/orders/order-file.ts';
import type { Entry } from '../node/entries.ts';
import { orderLists } from '../node/orders.ts';
import { filesOption } from './arguments.ts';
import { type InputReading, isPlain, namedFiles } from './input-reading.ts';

/** The lists of `--orders`. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readOrderLists(
  option: string | undefined,
  { reading, budget, inColumns }: InputReading,
): Promise<List<Entry>[]> {
  const paths = filesOption(option, '--orders');
  if (inColumns && isPlain(reading)) {
    const lists = await readPlainOrders(namedFiles(paths, '--orders'), reading);
    for (const { rows } of lists ?? []) budget.counting('orders')(rows);
    if (lists !== undefined) return lists;
  }
  return orderLists(paths, {
    ...{ ...reading, option: '--orders' },
    progress: budget.counting('orders', reading.progress),
  });
}
