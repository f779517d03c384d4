import { inputInvalid } from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import type { CsvRow } from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { type Adjustment, AdjustmentSchema, type Order, OrderSchema } from '../journey/order.ts';
import {
  type Cells,
  filled,
  fitting,
  listOf,
  moneyOf,
  needColumns,
  type Placed,
  present,
} from './columns.ts';
import { type ReadOptions, readRecords } from './files.ts';

/** Orders and what adjusts them, as they stand in files together. */
export interface OrderBook {
  readonly orders: Order[];
  readonly adjustments: Adjustment[];
}

/**
 * Schema of one line of an orders file: an order, or an adjustment, told by `kind`, or by `lines` where that is left out.
 * The right one of the two judges the line, so that a message names the field that is wrong.
 */
const OrderBookLineSchema = z.looseObject({}).check((context) => {
  const value = context.value as Readonly<Record<string, unknown>>;
  if (value['kind'] !== undefined && value['kind'] !== 'order' && value['kind'] !== 'adjustment') {
    context.issues.push({
      code: 'custom',
      input: value['kind'],
      path: ['kind'],
      message: '"order" or "adjustment"',
    });
    return;
  }
  const judged = z.safeParse(isAdjustment(value) ? AdjustmentSchema : OrderSchema, value);
  for (const issue of judged.error?.issues ?? [])
    context.issues.push({ ...issue, input: value } as never);
});

function isAdjustment(value: Readonly<Record<string, unknown>>): boolean {
  return (
    value['kind'] === 'adjustment' || (value['kind'] === undefined && value['change'] !== undefined)
  );
}

/**
 * The orders and adjustments of NDJSON or CSV files. In NDJSON `kind` is `order` or `adjustment`. A CSV has one row per order line
 * or adjustment: `id`, `at`, `currency`, `minor` (or `amount` as a decimal), and if wanted `recordedAt`, `persons`,
 * `customer`, `market`, `lineId`, `productId`, `codes`, `clickIds`, `inRoom`, `status`; an adjustment has `change` and `orderId`.
 * @throws FILE_UNREADABLE; INPUT_INVALID with lines
 */
export async function readOrders(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<OrderBook> {
  const lines = await readRecords<Record<string, unknown>, typeof OrderBookLineSchema>(
    paths,
    { schema: OrderBookLineSchema, fromNdjson: (values) => values, fromCsv: linesOf },
    options,
  );
  const book: OrderBook = { orders: [], adjustments: [] };
  for (const line of lines) {
    if (isAdjustment(line)) book.adjustments.push(line as unknown as Adjustment);
    else book.orders.push(line as unknown as Order);
  }
  return book;
}

function linesOf(rows: readonly CsvRow[], what: string): Record<string, unknown>[] {
  needColumns(rows, ['id', 'at', 'currency', 'minor|amount'], what);
  const adjustments: Placed[] = [];
  const orders = new Map<
    string,
    { line: number; head: Record<string, unknown>; lines: unknown[] }
  >();
  for (const row of rows) {
    const cells = filled(row);
    if (cells['change'] !== undefined)
      adjustments.push({ line: row.line, value: adjustmentOf(cells, { line: row.line, what }) });
    else addLine(orders, cells, { line: row.line, what });
  }
  const placed = Array.from(orders.values(), ({ line, head, lines }) => ({
    line,
    value: { ...head, lines },
  }));
  return [
    ...fitting(placed, OrderSchema, what),
    ...fitting(adjustments, AdjustmentSchema, what).map((it) => ({ ...it, kind: 'adjustment' })),
  ];
}

interface RowPlace {
  readonly line: number;
  readonly what: string;
}

function adjustmentOf(cells: Cells, row: RowPlace): Record<string, unknown> {
  const { id, orderId, lineId, change, at, recordedAt } = cells;
  return present({
    id,
    orderId,
    lineId: lineId ?? null,
    change,
    money: moneyOf(cells, row),
    at,
    recordedAt,
  });
}

function addLine(
  orders: Map<string, { line: number; head: Record<string, unknown>; lines: unknown[] }>,
  cells: Cells,
  row: RowPlace,
): void {
  const {
    id = '',
    at,
    recordedAt,
    persons,
    customer,
    market,
    codes,
    clickIds,
    inRoom,
    status,
    lineId,
    productId,
  } = cells;
  const lists = { persons: listOf(persons), codes: listOf(codes), clickIds: listOf(clickIds) };
  const head = present({ id, at, recordedAt, ...lists, customer, market, inRoom, status });
  const line = present({ id: lineId ?? '1', productId, money: moneyOf(cells, row) });
  const known = orders.get(id);
  if (known === undefined) orders.set(id, { line: row.line, head, lines: [line] });
  else if (canonicalJson(known.head) === canonicalJson(head)) known.lines.push(line);
  else {
    const message = `the same order fields as on line ${known.line}, since both are lines of one order`;
    throw inputInvalid(row.what, [
      { path: '/id', line: row.line, message, received: JSON.stringify(id) },
    ]);
  }
}
