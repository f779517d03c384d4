import { expects, type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import type { CsvRow } from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { type Adjustment, AdjustmentSchema } from '../records/adjustment.ts';
import { type Order, OrderSchema } from '../records/order.ts';
import {
  type Cells,
  filled,
  misfits,
  moneyOf,
  needColumns,
  type Placed,
  present,
  type Row,
} from './columns.ts';
import { type ReadOptions, readRecords } from './files.ts';
import { type OrderRow, orderRow, ordersOf } from './order-rows.ts';
import { contentConflicts, type FileRecords, recordsOf, refuseConflicts } from './sources.ts';

/** Orders with their adjustments, as files contain both. */
export interface OrderBook {
  readonly orders: Order[];
  readonly adjustments: Adjustment[];
}

/** Allowed values of `kind` in an orders file. */
const KIND = expects('ONE_OF', { choices: ['"order"', '"adjustment"'] });

/**
 * Schema of one line of an orders file: an order or an adjustment by `kind`; without `kind`, a line with `change` is an
 * adjustment. Issues come from the schema of that record, so that each names its field.
 */
const OrderBookLineSchema = z.looseObject({}).check((context) => {
  const value = context.value as Readonly<Record<string, unknown>>;
  if (value['kind'] !== undefined && value['kind'] !== 'order' && value['kind'] !== 'adjustment') {
    context.issues.push({
      code: 'custom',
      input: value['kind'],
      path: ['kind'],
      message: KIND(),
      params: { expected: KIND },
    });
    return;
  }
  const schema: z.core.$ZodType = isAdjustment(value) ? AdjustmentSchema : OrderSchema;
  // Raw issues keep the code of what was expected, which `safeParse` would turn into a sentence.
  const { issues } = schema._zod.run(
    { value, issues: [] },
    { async: false },
  ) as z.core.ParsePayload;
  context.issues.push(...issues);
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
 * Copies of a record are kept, those of a CSV row too: crediting drops and counts them.
 * @throws FILE_UNREADABLE; INPUT_INVALID with lines, also where one id has two contents
 */
export async function readOrders(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<OrderBook> {
  const files = await readRecords<Record<string, unknown>, typeof OrderBookLineSchema>(
    paths,
    { schema: OrderBookLineSchema, fromNdjson: (value) => value, fromCsv: bookLines },
    options,
  );
  const orders = files.map((file) => only<Order>(file, (line) => !isAdjustment(line)));
  const adjustments = files.map((file) => only<Adjustment>(file, isAdjustment));
  refuseConflicts([
    ...contentConflicts('order', orders),
    ...contentConflicts('adjustment', adjustments),
  ]);
  return { orders: recordsOf(orders), adjustments: recordsOf(adjustments) };
}

function only<T>(
  { path, records, lines }: FileRecords<Record<string, unknown>>,
  wanted: (line: Readonly<Record<string, unknown>>) => boolean,
): FileRecords<T> {
  const chosen = { path, records: [] as T[], lines: [] as number[] };
  records.forEach((record, index) => {
    if (!wanted(record)) return;
    chosen.records.push(record as T);
    chosen.lines.push(lines[index] ?? 1);
  });
  return chosen;
}

const COLUMNS = {
  needed: ['id', 'at', 'currency', 'minor|amount'],
  known: [
    ...['id', 'at', 'currency', 'minor', 'amount', 'recordedAt', 'persons', 'customer', 'market'],
    ...['lineId', 'productId', 'codes', 'clickIds', 'inRoom', 'status', 'change', 'orderId'],
  ],
};

function bookLines(rows: readonly CsvRow[], what: string): Placed<Record<string, unknown>>[] {
  needColumns(rows, COLUMNS, what);
  const issues: InputIssue[] = [];
  const adjustments: Placed<Record<string, unknown>>[] = [];
  const good: OrderRow[] = [];
  const bad: Placed[] = [];
  for (const { line, ...row } of rows) {
    const cells = filled({ line, ...row });
    const before = issues.length;
    if (cells['change'] !== undefined) {
      adjustments.push({ line, value: adjustmentOf(cells, { line, issues }) });
      continue;
    }
    const order = orderRow(cells, { line, issues });
    // A row whose amount is a placeholder must not be merged with other rows.
    if (issues.length > before) bad.push(...ordersOf([order], issues));
    else good.push(order);
  }
  const orders = ordersOf(good, issues) as Placed<Record<string, unknown>>[];
  issues.push(
    ...misfits([...orders, ...bad], OrderSchema),
    ...misfits(adjustments, AdjustmentSchema),
  );
  if (issues.length > 0)
    throw inputInvalid(
      what,
      issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    );
  return [
    ...orders,
    ...adjustments.map(({ line, value }) => ({ line, value: { ...value, kind: 'adjustment' } })),
  ];
}

function adjustmentOf(cells: Cells, row: Row): Record<string, unknown> {
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
