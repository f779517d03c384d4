import { describeReceived, inputInvalid, toInstant } from '@livelane/contracts/vocabulary';
import {
  type AttributionFinding,
  type AttributionFindingCode,
  finding,
  quoted,
} from '../findings/finding.ts';
import { adjustmentContent, byId, differences, orderContent, touchContent } from './content.ts';
import type { Adjustment, Order } from './order.ts';
import type { Touch } from './touch.ts';

/** What {@link uniqueTouches} and its like found: each record once, and a finding per repeated id. */
export interface Unique<T> {
  readonly records: T[];
  readonly findings: AttributionFinding[];
}

interface Kind<T> {
  readonly what: 'touches' | 'orders' | 'adjustments';
  readonly code: AttributionFindingCode;
  readonly zh: string;
  /** What must be equal for two records of one id to be the same. */
  readonly content: (item: T) => Record<string, unknown>;
  /** The record to keep of two equal ones. Left out: the first. */
  readonly merge?: (kept: T, again: T) => T;
}

/**
 * Each touch once. Repetitions with equal content are dropped with a finding.
 * @throws INPUT_INVALID that names both places when one id stands for two contents
 */
export function uniqueTouches(touches: readonly Touch[]): Unique<Touch> {
  return unique(touches, {
    what: 'touches',
    code: 'DUPLICATE_TOUCH',
    zh: '触点',
    content: touchContent,
  });
}

/** An order with what its copies say together. */
export interface KnownOrder extends Order {
  readonly recordedAt: string;
  readonly status: 'pending' | 'paid' | 'cancelled';
  /** When its status came to be known. */
  readonly statusRecordedAt: string;
}

/**
 * Each order once, as it came by webhook, API and export: the earliest recording and the latest status of
 * its copies are kept. Its lines are brought into the order of their ids.
 * @throws INPUT_INVALID that names both places when one id stands for two contents
 */
export function uniqueOrders(orders: readonly Order[]): Unique<KnownOrder> {
  const known = orders.map((order): KnownOrder => {
    const recordedAt = recording(order);
    return {
      ...order,
      recordedAt,
      status: order.status ?? 'paid',
      statusRecordedAt: recordedAt,
      lines: order.lines.toSorted(byId),
    };
  });
  const { records, findings } = unique(known, {
    what: 'orders',
    code: 'DUPLICATE_ORDER',
    zh: '订单',
    content: orderContent,
    merge: mergeOrders,
  });
  return { records: records.sort(byId), findings };
}

/**
 * Each adjustment once, with the earliest recording of its copies.
 * @throws INPUT_INVALID that names both places when one id stands for two contents
 */
export function uniqueAdjustments(adjustments: readonly Adjustment[]): Unique<Adjustment> {
  const merge = (kept: Adjustment, again: Adjustment): Adjustment => ({
    ...kept,
    recordedAt: earlier(recording(kept), recording(again)),
  });
  return unique(adjustments, {
    what: 'adjustments',
    code: 'DUPLICATE_ADJUSTMENT',
    zh: '调整',
    content: adjustmentContent,
    merge,
  });
}

function unique<T extends { readonly id: string }>(items: readonly T[], kind: Kind<T>): Unique<T> {
  const records: T[] = [];
  const placeOf = new Map<string, number>();
  const firstAt: number[] = [];
  const copies = new Map<string, number>();
  items.forEach((item, at) => {
    const place = placeOf.get(item.id);
    if (place === undefined) {
      placeOf.set(item.id, records.length);
      firstAt.push(at);
      records.push(item);
      return;
    }
    const kept = records[place] ?? item;
    const differing = differences(kind.content(kept), kind.content(item));
    if (differing.length > 0)
      throw twoContents(kind.what, { id: item.id, places: [firstAt[place] ?? 0, at], differing });
    copies.set(item.id, (copies.get(item.id) ?? 1) + 1);
    if (kind.merge !== undefined) records[place] = kind.merge(kept, item);
  });
  return { records, findings: Array.from(copies, ([id, count]) => repeated(kind, id, count)) };
}

function repeated<T>({ what, code, zh }: Kind<T>, id: string, copies: number): AttributionFinding {
  const evidence = {
    touches: { touchIds: [id] },
    orders: { orderIds: [id] },
    adjustments: { adjustmentIds: [id] },
  }[what];
  return finding({
    code,
    severity: 'hint',
    at: [what, id],
    en: `${quoted(id)} came ${copies} times with equal content; one was kept.`,
    zh: `${zh} ${quoted(id)} 重复 ${copies} 次且内容相同，保留一份。`,
    ...evidence,
  });
}

function twoContents(
  what: string,
  found: { id: string; places: readonly [number, number]; differing: readonly string[] },
): Error {
  const { id, places, differing } = found;
  const [one, other] = places;
  return inputInvalid(what, [
    {
      path: `/${what}/${one}`,
      message: `one content per id; it differs from /${what}/${other} in ${differing.join(', ')}`,
      received: describeReceived(id),
    },
    {
      path: `/${what}/${other}`,
      message: `one content per id; give it another id, or remove the wrong one`,
      received: describeReceived(id),
    },
  ]);
}

function mergeOrders(kept: KnownOrder, again: KnownOrder): KnownOrder {
  const recordedAt = earlier(kept.recordedAt, again.recordedAt);
  if (kept.status === again.status)
    return {
      ...kept,
      recordedAt,
      statusRecordedAt: earlier(kept.statusRecordedAt, again.statusRecordedAt),
    };
  const states = ['pending', 'paid', 'cancelled'] as const;
  const { status, statusRecordedAt } =
    states.indexOf(kept.status) > states.indexOf(again.status) ? kept : again;
  return { ...kept, recordedAt, status, statusRecordedAt };
}

/** When a record came to be known, in one spelling. */
export function recording(item: { readonly at: string; readonly recordedAt?: string }): string {
  return toInstant(Date.parse(item.recordedAt ?? item.at));
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
