import { toEpochMs } from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import type { Adjustment } from './adjustment.ts';
import { comparedIdentity } from './compared-identity.ts';
import type { Order } from './order.ts';
import type { Touch } from './touch.ts';

/** The names of the fields in which two contents differ; empty where they are equal. */
function differences(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !isSame(a[name] ?? null, b[name] ?? null));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one as never) === canonicalJson(other as never);
}

/** The fields that must be equal for two touches with one id to be copies of each other. */
function touchContent(touch: Touch): Record<string, unknown> {
  const { kind, at, persons, creator, channel, clickId, code, dwellSeconds, sessionId } = touch;
  return {
    kind,
    at: toEpochMs(at),
    persons: persons.map(comparedIdentity),
    creator,
    channel,
    clickId,
    code,
    dwellSeconds,
    sessionId,
  };
}

/** The fields that must be equal for two orders with one id to be copies; `recordedAt` and `status` may differ. */
function orderContent(order: Order): Record<string, unknown> {
  const { at, persons, customer, market, lines, codes, clickIds, inRoom } = order;
  const products = lines.flatMap(({ id, productId }) =>
    productId === undefined || productId === null ? [] : [[`products/${id}`, productId]],
  );
  return {
    at: toEpochMs(at),
    ...byScheme(persons ?? []),
    customer: customer === 'unknown' ? undefined : customer,
    market: market ?? undefined,
    lines: lines
      .map(({ id, money }) => ({ id, currency: money.currency, minor: money.minor }))
      .sort(byId),
    ...Object.fromEntries(products),
    codes: stated(codes)?.toSorted(),
    clickIds: stated(clickIds)?.toSorted(),
    inRoom: inRoom ?? undefined,
  };
}

/**
 * The fields in which two orders of one id contradict each other. Of two sources each states what it has: a field that one
 * of them lacks is absent there, not different; and lines and sums of a webhook count before those of an export.
 */
export function orderConflicts(one: Order, other: Order): string[] {
  const fields = orderDifferences(one, other);
  return isOneWebhook(one, other) ? fields.filter((field) => !isOfLines(field)) : fields;
}

/** Whether one order came by webhook and the other otherwise, with other lines or sums. */
export function sumsDiffer(one: Order, other: Order): boolean {
  return isOneWebhook(one, other) && orderDifferences(one, other).some(isOfLines);
}

function orderDifferences(one: Order, other: Order): string[] {
  const [a, b] = [orderContent(one), orderContent(other)];
  const fields = differences(a, b);
  return one.source === other.source
    ? fields
    : fields.filter((field) => a[field] !== undefined && b[field] !== undefined);
}

function isOneWebhook(one: Order, other: Order): boolean {
  return (one.source === 'webhook') !== (other.source === 'webhook');
}

function isOfLines(field: string): boolean {
  return field === 'lines' || field.startsWith('products/');
}

/** The fields in which two touches of one id contradict each other. */
export function touchConflicts(one: Touch, other: Touch): string[] {
  return differences(touchContent(one), touchContent(other));
}

/** The fields in which two adjustments of one id contradict each other. */
export function adjustmentConflicts(one: Adjustment, other: Adjustment): string[] {
  return differences(adjustmentContent(one), adjustmentContent(other));
}

/** Identities by scheme: one source may know the address of a buyer, another the account as well. */
function byScheme(persons: readonly string[]): Record<string, string[]> {
  const schemes: Record<string, string[]> = {};
  for (const person of persons.map(comparedIdentity)) {
    const scheme = `persons/${/^[^:]+(?=:)/.exec(person)?.[0] ?? ''}`;
    schemes[scheme] = [...(schemes[scheme] ?? []), person].sort();
  }
  return schemes;
}

/** A list that says something. */
function stated(list: readonly string[] | undefined): readonly string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

/** The fields that must be equal for two adjustments with one id to be copies; `recordedAt` may differ. */
function adjustmentContent({
  orderId,
  lineId,
  change,
  money,
  cumulative,
  at,
}: Adjustment): Record<string, unknown> {
  return {
    orderId,
    lineId,
    change,
    currency: money.currency,
    minor: money.minor,
    cumulative: cumulative === true,
    at: toEpochMs(at),
  };
}

/** Comparator by id, in UTF-16 code unit order. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
