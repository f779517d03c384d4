import { toEpochMs } from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import type { Adjustment } from './adjustment.ts';
import type { Order } from './order.ts';
import type { Touch } from './touch.ts';

/** The names of the fields in which two contents differ; empty where they are equal. */
export function differences(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(a).filter(
    (key) => canonicalJson(a[key] ?? null) !== canonicalJson(b[key] ?? null),
  );
}

/** The fields that must be equal for two touches with one id to be copies of each other. */
export function touchContent(touch: Touch): Record<string, unknown> {
  const { kind, at, persons, creator, channel, clickId, code, dwellSeconds, sessionId } = touch;
  return {
    kind,
    at: toEpochMs(at),
    persons,
    creator,
    channel,
    clickId,
    code,
    dwellSeconds,
    sessionId,
  };
}

/** The fields that must be equal for two orders with one id to be copies; `recordedAt` and `status` may differ. */
export function orderContent(order: Order): Record<string, unknown> {
  const { at, persons, customer, market, lines, codes, clickIds, inRoom } = order;
  return {
    at: toEpochMs(at),
    persons: persons ?? [],
    customer: customer ?? 'unknown',
    market,
    lines: lines
      .map(({ id, productId, money }) => ({
        id,
        productId: productId ?? null,
        currency: money.currency,
        minor: money.minor,
      }))
      .sort(byId),
    codes: (codes ?? []).toSorted(),
    clickIds: (clickIds ?? []).toSorted(),
    inRoom,
  };
}

/** The fields that must be equal for two adjustments with one id to be copies; `recordedAt` may differ. */
export function adjustmentContent({
  orderId,
  lineId,
  change,
  money,
  at,
}: Adjustment): Record<string, unknown> {
  return {
    orderId,
    lineId,
    change,
    currency: money.currency,
    minor: money.minor,
    at: toEpochMs(at),
  };
}

/** Comparator by id, in UTF-16 code unit order. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
