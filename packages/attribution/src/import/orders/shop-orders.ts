import type { Instant } from '@livelane/contracts/vocabulary';
import { fileIssue } from '@livelane/contracts/vocabulary/node';
import { compoundId } from '../../records/compound-id.ts';
import { sumsAgree } from '../../shop/net-lines.ts';
import type { ShopLine, ShopOrder } from '../../shop/shop-order.ts';
import type { OrderFields } from '../export-kind.ts';
import { type AmountReader, amountReader } from './amounts.ts';
import type { OrderContext } from './order-context.ts';
import { type DraftRow, isNegative, type OrderDraft } from './order-draft.ts';
import { reversalsOf } from './reversals.ts';
import { statusOf } from './statuses.ts';

/** The order that the rows of a draft state together; undefined where something is wrong with it, or it is none. */
export function shopOrderOf(draft: OrderDraft, context: OrderContext): ShopOrder | undefined {
  const { id, lineNumber, order, persons } = draft;
  const { constants, issues } = context;
  const status = statusOf(order['status'], draft, context);
  if (status === 'skipped') {
    context.note('ROWS_SKIPPED', id);
    return undefined;
  }
  const at = order['at'] as Instant | undefined;
  if (at === undefined && status === 'refunded' && draft.rows.length === 0) {
    // The order itself is in another file, and what it was worth is not known here.
    context.note('ROWS_SKIPPED', id);
    return undefined;
  }
  if (at === undefined) {
    // Otherwise the cell was refused, which is known.
    if (!issues.some(({ line }) => line === lineNumber))
      issues.push(fileIssue('CELL_EMPTY', { path: '/at', line: lineNumber, received: '' }));
    return undefined;
  }
  const currency = order['currency'] ?? constants['currency'];
  const amounts = amountReader(currency, { line: lineNumber, issues });
  if (amounts === undefined) return undefined;
  const read = (field: 'subtotal' | 'discount' | 'tax' | 'shipping' | 'total') =>
    amounts.read(order[field] as string | undefined, field, lineNumber);
  const rows = draft.rows.filter(
    (row) => !isNegative(row) && row.line !== undefined && !isSkipped(row, draft, context),
  );
  const [subtotal, discount, tax, shipping, total] = [
    ...[read('subtotal'), read('discount'), read('tax'), read('shipping'), read('total')],
  ];
  const lines = rows.map((row) => lineOf(row, amounts));
  if (lines.length === 0 && (subtotal ?? total) !== undefined)
    lines.push({ id: '1', quantity: 1, total: subtotal ?? total ?? 0n });
  const sums = { subtotal, discount, tax, shipping };
  const shop: ShopOrder = {
    id,
    at,
    source: 'export',
    currency: amounts.currency,
    lines,
    ...Object.fromEntries(Object.entries(sums).filter(([, units]) => units !== undefined)),
    taxIncluded: (order['taxIncluded'] as boolean | undefined) ?? isTaxIncluded({ ...sums, total }),
    persons: Object.values(persons),
    ...(constants['market'] === undefined ? {} : { market: constants['market'] }),
    ...pick(order, ['customer', 'market', 'codes', 'clickIds', 'inRoom']),
    ...(status === 'pending' || isPending(rows, draft, context) ? { status: 'pending' } : {}),
    reversals: [],
  } as ShopOrder;
  if (!sumsAgree(shop)) context.note('SUBTOTAL_DIFFERS', id);
  const reversals = reversalsOf(shop, { draft, rows, amounts, status, total }, context);
  return { ...shop, reversals };
}

/** Whether a row is no line of an order, as its status says. */
function isSkipped({ line }: DraftRow, draft: OrderDraft, context: OrderContext): boolean {
  const isNone = line?.status !== undefined && statusOf(line.status, draft, context) === 'skipped';
  if (isNone) context.note('ROWS_SKIPPED', draft.id);
  return isNone;
}

/** Whether one of the lines is not paid. */
function isPending(rows: readonly DraftRow[], draft: OrderDraft, context: OrderContext): boolean {
  return rows.some(
    ({ line }) => line?.status !== undefined && statusOf(line.status, draft, context) === 'pending',
  );
}

function lineOf({ line = {}, lineNumber }: DraftRow, amounts: AmountReader): ShopLine {
  const { id, productId, name, quantity = line.quantityLeft ?? 1, price, taxable } = line;
  const read = (field: 'full' | 'discount' | 'total' | 'tax') =>
    amounts.read(line[field], field, lineNumber);
  const units = {
    full: read('full') ?? amounts.pieces(price, quantity, lineNumber),
    discount: read('discount'),
    total: line.minor === undefined ? read('total') : BigInt(line.minor.split('.', 1)[0] ?? '0'),
    tax: read('tax'),
  };
  const fields = { id, productId, name, ...units, taxable };
  const stated = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { quantity, ...Object.fromEntries(stated) };
}

/** Whether prices include the tax, as the sums of the order show; undefined where they do not. */
function isTaxIncluded(sums: {
  readonly subtotal: bigint | undefined;
  readonly tax: bigint | undefined;
  readonly shipping: bigint | undefined;
  readonly total: bigint | undefined;
}): boolean {
  const { subtotal, tax = 0n, shipping = 0n, total } = sums;
  return subtotal !== undefined && tax > 0n && total === subtotal + shipping;
}

function pick(
  order: OrderDraft['order'],
  names: readonly (keyof NonNullable<OrderFields['order']>)[],
): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => (order[name] === undefined ? [] : [[name, order[name]]])),
  );
}

/** One draft for each creator of its lines: several creators cannot share the lines of one order. */
export function byCreator(draft: OrderDraft): OrderDraft[] {
  const creators = new Map<string, DraftRow[]>();
  for (const row of draft.rows) {
    const creator = row.touch?.creator ?? '';
    const known = creators.get(creator);
    if (known === undefined) creators.set(creator, [row]);
    else known.push(row);
  }
  if (creators.size <= 1) return [draft];
  return Array.from(creators, ([creator, rows]) => ({
    ...draft,
    id: compoundId(draft.id, creator === '' ? 'no-creator' : creator),
    rows,
  }));
}
