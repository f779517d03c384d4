import {
  bindHeader,
  type Column,
  confirmedLists,
  countCell,
  type FileFinding,
  idCell,
  idsCell,
  instantCell,
  type List,
  type ListShape,
  moneyColumns,
  textCell,
} from '@livelane/contracts/vocabulary/node';
import type * as z from 'zod/mini';
import type { Adjustment } from '../records/adjustment.ts';
import type { Order } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';
import {
  type Entry,
  EntrySchema,
  entryIssues,
  isAdjustment,
  isOrder,
  isTouch,
  memberOf,
} from './entries.ts';
import { type OptionReading, type ReadOptions, readEach } from './files.ts';
import { orderRows } from './order-rows.ts';
import { itemsOf, refuseContentConflicts } from './sources.ts';

/** Orders with their adjustments and touches, as files hold them, and what is remarked about the files. */
export interface OrderBook {
  readonly orders: Order[];
  readonly adjustments: Adjustment[];
  /** Touches that stand in a file of orders, such as those of an import. */
  readonly touches: Touch[];
  readonly findings: readonly FileFinding[];
}

const COLUMNS: readonly Column[] = [
  { column: 'id', aliases: ['编号'], read: idCell, required: true },
  { column: 'at', aliases: ['下单时间'], read: instantCell, required: true },
  ...moneyColumns({ field: 'lines/money', required: true }),
  { column: 'recordedAt', aliases: ['记录时间'], read: instantCell },
  { column: 'persons', aliases: ['用户'], read: idsCell },
  { column: 'customer', aliases: ['客户'], read: textCell },
  { column: 'market', aliases: ['市场'], read: textCell },
  { column: 'lineId', aliases: ['订单行号'], field: 'lines/id', read: idCell },
  { column: 'productId', aliases: ['商品编号'], field: 'lines/productId', read: idCell },
  { column: 'quantity', aliases: ['数量'], field: 'lines/quantity', read: countCell },
  { column: 'codes', aliases: ['优惠码'], read: idsCell },
  { column: 'clickIds', aliases: ['点击编号'], read: idsCell },
  { column: 'inRoom', aliases: ['场次'], read: idCell },
  { column: 'status', aliases: ['状态'], read: textCell },
  { column: 'change', aliases: ['变动'], read: textCell },
  { column: 'orderId', aliases: ['订单号'], read: idCell },
];

/** Whether a table with these columns is meant as one of orders: it has amounts with their currency. */
export function isOrderHeader(header: readonly string[]): boolean {
  const { bound } = bindHeader({ header, headerLine: 1 }, COLUMNS);
  const names = new Set(bound.map(({ column: { column } }) => column));
  return names.has('currency') && (names.has('amount') || names.has('minor'));
}

/** How one file of orders and adjustments is read. */
function orderList(): ListShape<z.ZodMiniType<Entry>> {
  const { recordsOf, placed } = orderRows();
  return {
    schema: EntrySchema,
    memberOf,
    issuesOf: (entry) => entryIssues(entry).map((issue) => placed(entry, issue)),
    columns: COLUMNS,
    recordsOf,
    openEnd: 'error',
  };
}

/**
 * The orders and adjustments of files: JSON, NDJSON, CSV, .xlsx or Parquet, as the content of each shows. In JSON `kind` is
 * `order` or `adjustment`; a record whose `kind` is one of a touch is a touch. A table has one row per order line or adjustment: `id`, `at`, `currency`, `minor` (or
 * `amount` as a decimal), and optionally `recordedAt`, `persons`, `customer`, `market`, `lineId`, `productId`, `quantity`,
 * `codes`, `clickIds`, `inRoom`, `status`; an adjustment has `change` and `orderId`. Copies of a record are kept, those of a row
 * with `lineId` too: crediting drops and counts them. A repeated row without one is refused.
 * @param paths - one or several; `-` is standard input
 * @returns with a finding of severity error where a file may be cut off, until `rows` confirms the number of rows
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong with any of them, also where one id has two contents
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readOrders } from '@livelane/attribution/node';
 * const lines = ['7301,2026-11-22T14:00:00Z,USD,19.99,MIA10,a', '7301,2026-11-22T14:00:00Z,USD,5,MIA10,b'];
 * await writeFile('orders.csv', ['id,at,currency,amount,codes,lineId', ...lines].join('\n'));
 * const { orders } = await readOrders('orders.csv');
 * orders.map(({ id, codes }) => [id, codes]); // => [["7301", ["MIA10"]]]
 * orders[0]?.lines.map(({ money }) => money.minor); // => ["1999", "500"]
 * ```
 */
export async function readOrders(
  paths: string | readonly string[],
  options: ReadOptions = {},
): Promise<OrderBook> {
  const lists = await orderLists(paths, options);
  return { ...bookOf(lists), findings: confirmedLists(lists, options.rows) };
}

/** The lists of orders and adjustments of some files. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function orderLists(
  paths: string | readonly string[],
  reading: OptionReading,
): Promise<List<Entry>[]> {
  const lists = await readEach(paths, orderList, reading);
  refuseContentConflicts({
    touch: lists.map((list) => only(list, isTouch)),
    order: lists.map((list) => only(list, isOrder)),
    adjustment: lists.map((list) => only(list, isAdjustment)),
  });
  return lists;
}

/** The orders, adjustments and touches of some lists. */
export function bookOf(lists: readonly List<Entry>[]): Omit<OrderBook, 'findings'> {
  const entries = itemsOf(lists);
  return {
    orders: entries.filter(isOrder),
    adjustments: entries.filter(isAdjustment),
    touches: entries.filter(isTouch),
  };
}

function only<Kind extends Entry>(
  { items, lines, ...list }: List<Entry>,
  isWanted: (entry: Entry) => entry is Kind,
): List<Kind> {
  const places = items.flatMap((entry, index) =>
    isWanted(entry) ? [{ entry, line: lines[index] ?? 1 }] : [],
  );
  return {
    ...list,
    items: places.map(({ entry }) => entry),
    lines: places.map(({ line }) => line),
  };
}
