import {
  describeReceived,
  type Instant,
  inputInvalid,
  toInstant,
} from '@livelane/contracts/vocabulary';
import type { AttributionFindingCode } from '../findings/catalogue.ts';
import { type AttributionFinding, finding, quoted } from '../findings/finding.ts';
import type { Adjustment } from '../records/adjustment.ts';
import {
  adjustmentContent,
  byId,
  differences,
  orderContent,
  touchContent,
} from '../records/content.ts';
import type { Order } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';

/** Each record once, and a finding for each id that had copies. */
export interface Deduplicated<T> {
  readonly records: T[];
  readonly findings: AttributionFinding[];
}

/** How records of one kind are compared and merged. */
interface RecordKind<T> {
  readonly what: 'touches' | 'orders' | 'adjustments';
  readonly code: AttributionFindingCode;
  readonly zh: string;
  /** The fields that copies have in common. */
  readonly content: (item: T) => Record<string, unknown>;
  /** The record that replaces two copies. Left out: the first. */
  readonly merge?: (kept: T, copy: T) => T;
}

/**
 * Each touch once; copies are dropped with a finding.
 * @throws INPUT_INVALID with both paths where two touches with one id have different content
 */
export function deduplicateTouches(touches: readonly Touch[]): Deduplicated<Touch> {
  return deduplicate(touches, {
    what: 'touches',
    code: 'DUPLICATE_TOUCH',
    zh: '触点',
    content: touchContent,
  });
}

/** An order merged from its copies. */
export interface MergedOrder extends Order {
  /** When it first became known. */
  readonly recordedAt: Instant;
  readonly status: 'pending' | 'paid' | 'cancelled';
  /** When its status became known. */
  readonly statusRecordedAt: Instant;
}

/**
 * Each order once, merged from its copies by webhook, API and export: with the earliest `recordedAt` and the last status
 * (pending, then paid, then cancelled). Lines are sorted by id.
 * @throws INPUT_INVALID with both paths where two orders with one id have different content
 */
export function deduplicateOrders(orders: readonly Order[]): Deduplicated<MergedOrder> {
  const known = orders.map((order): MergedOrder => {
    const recordedAt = recordedInstant(order);
    return {
      ...order,
      recordedAt,
      status: order.status ?? 'paid',
      statusRecordedAt: recordedAt,
      lines: order.lines.toSorted(byId),
    };
  });
  const { records, findings } = deduplicate(known, {
    what: 'orders',
    code: 'DUPLICATE_ORDER',
    zh: '订单',
    content: orderContent,
    merge: mergeOrders,
  });
  return { records: records.sort(byId), findings };
}

/**
 * Each adjustment once, with the earliest `recordedAt` of its copies.
 * @throws INPUT_INVALID with both paths where two adjustments with one id have different content
 */
export function deduplicateAdjustments(
  adjustments: readonly Adjustment[],
): Deduplicated<Adjustment> {
  const merge = (kept: Adjustment, copy: Adjustment): Adjustment => ({
    ...kept,
    recordedAt: earlier(recordedInstant(kept), recordedInstant(copy)),
  });
  return deduplicate(adjustments, {
    what: 'adjustments',
    code: 'DUPLICATE_ADJUSTMENT',
    zh: '调整',
    content: adjustmentContent,
    merge,
  });
}

function deduplicate<T extends { readonly id: string }>(
  items: readonly T[],
  kind: RecordKind<T>,
): Deduplicated<T> {
  const records: T[] = [];
  const positionOf = new Map<string, number>();
  const firstAt: number[] = [];
  const copies = new Map<string, number>();
  items.forEach((item, at) => {
    const position = positionOf.get(item.id);
    if (position === undefined) {
      positionOf.set(item.id, records.length);
      firstAt.push(at);
      records.push(item);
      return;
    }
    const kept = records[position] ?? item;
    const differing = differences(kind.content(kept), kind.content(item));
    if (differing.length > 0)
      throw conflictingContent(kind.what, {
        id: item.id,
        positions: [firstAt[position] ?? 0, at],
        differing,
      });
    copies.set(item.id, (copies.get(item.id) ?? 1) + 1);
    if (kind.merge !== undefined) records[position] = kind.merge(kept, item);
  });
  return { records, findings: Array.from(copies, ([id, count]) => repeated(kind, id, count)) };
}

function repeated<T>(
  { what, code, zh }: RecordKind<T>,
  id: string,
  copies: number,
): AttributionFinding {
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

function conflictingContent(
  what: string,
  found: { id: string; positions: readonly [number, number]; differing: readonly string[] },
): Error {
  const { id, positions, differing } = found;
  const [one, other] = positions;
  const received = describeReceived(id);
  return inputInvalid(what, [
    {
      path: `/${what}/${one}`,
      message: `one content per id; it differs from /${what}/${other} in ${differing.join(', ')}`,
      received,
    },
    {
      path: `/${what}/${other}`,
      message: 'one content per id; change the id, or remove the wrong record',
      received,
    },
  ]);
}

function mergeOrders(kept: MergedOrder, copy: MergedOrder): MergedOrder {
  const recordedAt = earlier(kept.recordedAt, copy.recordedAt);
  if (kept.status === copy.status)
    return {
      ...kept,
      recordedAt,
      statusRecordedAt: earlier(kept.statusRecordedAt, copy.statusRecordedAt),
    };
  const states = ['pending', 'paid', 'cancelled'] as const;
  const { status, statusRecordedAt } =
    states.indexOf(kept.status) > states.indexOf(copy.status) ? kept : copy;
  return { ...kept, recordedAt, status, statusRecordedAt };
}

/** When a record became known, in the canonical spelling: `recordedAt`, or `at` where that is left out. */
export function recordedInstant(item: {
  readonly at: Instant;
  readonly recordedAt?: Instant;
}): Instant {
  return toInstant(Date.parse(item.recordedAt ?? item.at));
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}
