import type { Instant } from '@livelane/contracts/vocabulary';
import { attributionFileIssue } from '../../node/issues.ts';
import { returnedAmount } from '../../records/adjustment-issues.ts';
import { compoundId } from '../../records/compound-id.ts';
import { attributionIssue } from '../../records/issues.ts';
import { refundedWorth } from '../../shop/refunded-worth.ts';
import type { Reversal, ShopOrder } from '../../shop/shop-order.ts';
import type { ExportStatus } from '../export-kind.ts';
import type { AmountReader } from './amounts.ts';
import type { OrderContext } from './order-context.ts';
import { type DraftRow, isNegative, type OrderDraft } from './order-draft.ts';
import { statusOf } from './statuses.ts';

/** What is known of an order whose money went back. */
export interface Reversed {
  readonly draft: OrderDraft;
  /** The rows of its lines, in their order. */
  readonly rows: readonly DraftRow[];
  readonly amounts: AmountReader;
  readonly status: ExportStatus;
  readonly total: bigint | undefined;
}

/** The money of an order that went back: as its status says, as sums of the order or a line, and in rows of their own. */
export function reversalsOf(
  shop: ShopOrder,
  reversed: Reversed,
  context: OrderContext,
): Reversal[] {
  return [
    ...ofOrder(shop, reversed, context),
    ...reversed.rows.flatMap((row, line) => ofLine(shop, { ...reversed, row, line }, context)),
    ...ofNegativeRows(shop, reversed, context),
  ];
}

function ofOrder(
  shop: ShopOrder,
  { draft, amounts, status, total }: Reversed,
  context: OrderContext,
): Reversal[] {
  const { order, lineNumber } = draft;
  const cancelledAt = order['cancelledAt'] as Instant | undefined;
  const refunded = amounts.read(order['refunded'] as string | undefined, 'refunded', lineNumber);
  const isByLine = draft.rows.some(({ line }) => /[1-9]/.test(line?.refunded ?? ''));
  const wasCancelled = cancelledAt !== undefined || status === 'cancelled';
  if (!wasCancelled && status !== 'refunded' && (isByLine || (refunded ?? 0n) === 0n)) return [];
  const left = draft.rows.find(({ line }) => line?.quantityLeft !== undefined);
  if (left !== undefined && !wasCancelled)
    context.issues.push(
      attributionFileIssue('QUANTITY_BOUGHT', {
        ...{ path: '/quantity', line: left.lineNumber, received: left.line?.quantityLeft },
        params: { order: draft.id },
      }),
    );
  const at = (wasCancelled ? cancelledAt : undefined) ?? reversedAt(draft, undefined, context);
  const change = wasCancelled ? 'cancellation' : 'refund';
  const isWhole = wasCancelled || status === 'refunded' || refunded === undefined;
  const amount = isWhole ? 'all' : partOf(shop, { refunded, total, id: draft.id }, context);
  // A time that the export does not state may be another one in the next export.
  const parts = wasCancelled && cancelledAt !== undefined ? [] : [plainTime(at)];
  const id = compoundId(change, shop.id, ...parts);
  return [{ id, change, amount, at, cumulative: true }];
}

/** What a refund took from the lines, where it holds their tax as well. */
function partOf(
  shop: ShopOrder,
  {
    refunded,
    total,
    id,
  }: { readonly refunded: bigint; readonly total: bigint | undefined; readonly id: string },
  { kind, note }: OrderContext,
): bigint | 'all' {
  if (total !== undefined && refunded >= total) return 'all';
  if (kind.refundsWithTax !== true) return refunded;
  const worth = refundedWorth(shop, refunded);
  if (worth !== 'all' && worth !== refunded) note('REFUND_PART_ESTIMATED', id);
  return worth;
}

function ofLine(
  shop: ShopOrder,
  { draft, amounts, row, line }: Reversed & { readonly row: DraftRow; readonly line: number },
  context: OrderContext,
): Reversal[] {
  const stated = row.line ?? {};
  const state = stated.status === undefined ? 'paid' : statusOf(stated.status, draft, context);
  const refunded = amounts.read(stated.refunded, 'refunded', row.lineNumber) ?? 0n;
  const isWhole = stated.wentBack === true || state === 'refunded' || state === 'cancelled';
  if (!isWhole && refunded === 0n) return [];
  const change = state === 'cancelled' && stated.wentBack !== true ? 'cancellation' : 'refund';
  const at = reversedAt(draft, stated.refundedAt, context);
  const amount = isWhole ? 'all' : refunded;
  const id = compoundId(change, shop.id, String(line + 1), plainTime(at));
  return [{ id, change, line, amount, at, cumulative: true }];
}

/** Rows of their own for money that went back. Two of one time are two returns, unless their ids say that they are one. */
function ofNegativeRows(shop: ShopOrder, reversed: Reversed, context: OrderContext): Reversal[] {
  const times = new Map<string, number>();
  return reversed.draft.rows.filter(isNegative).flatMap((row) =>
    ofNegativeRow(shop, { ...reversed, row }, context).map((reversal) => {
      const { id } = reversal;
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      const isOwn = time === 1 || row.line?.id !== undefined;
      return isOwn ? reversal : { ...reversal, id: compoundId(id, String(time)) };
    }),
  );
}

/** A row of its own for money that went back. */
function ofNegativeRow(
  shop: ShopOrder,
  { draft, amounts, row }: Reversed & { readonly row: DraftRow },
  context: OrderContext,
): Reversal[] {
  const { kind, issues } = context;
  const { id, total, price, quantity = 1 } = row.line ?? {};
  const pieces = Math.abs(quantity);
  const text = (total ?? price)?.replace(/^-/, '');
  if (text === undefined)
    issues.push(returnedAmount(pieces, { path: '/amount', line: row.lineNumber }));
  const units =
    total === undefined
      ? amounts.pieces(text, pieces, row.lineNumber)
      : amounts.read(text, 'total', row.lineNumber);
  if (kind.negative === undefined) {
    const place = { path: '/amount', line: row.lineNumber, received: total ?? price };
    issues.push(attributionIssue('LINE_AMOUNT', place));
    return [];
  }
  const at = row.at ?? reversedAt(draft, row.line?.refundedAt, context);
  const own = id ?? plainTime(at);
  return [
    {
      id: compoundId(kind.negative, shop.id, own),
      change: kind.negative,
      amount: units ?? 0n,
      at: row.line?.refundedAt ?? at,
    },
  ];
}

/** When money went back: as stated, as the user says, or by the last time of the order, with a remark. */
function reversedAt(
  { order, id }: OrderDraft,
  ofLine: Instant | undefined,
  { constants, note }: OrderContext,
): Instant {
  const stated = ofLine ?? order['refundedAt'] ?? constants['refundedAt'];
  if (stated !== undefined) return stated as Instant;
  note('REFUND_TIME_UNKNOWN', id);
  const times = Object.values((order['times'] ?? {}) as Readonly<Record<string, Instant>>);
  const known = [order['at'] as Instant, ...times];
  return known.reduce((last, time) => (Date.parse(time) > Date.parse(last) ? time : last));
}

/** An instant without colons, which would hide the parts of an id behind their hash. */
function plainTime(at: Instant): string {
  return at.replaceAll(':', '');
}
