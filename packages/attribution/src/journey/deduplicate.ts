import {
  findingOf,
  type InputIssue,
  type Instant,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Adjustment } from '../records/adjustment.ts';
import {
  adjustmentContent,
  byId,
  differences,
  orderContent,
  touchContent,
} from '../records/content.ts';
import { attributionIssue } from '../records/issues.ts';
import type { Order } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';

/** Each record once, a finding for each id that had copies, and an issue for each record that contradicts another. */
export interface Deduplicated<T> {
  readonly records: T[];
  readonly findings: AttributionFinding[];
  readonly issues: InputIssue[];
}

/** How records of one kind are compared and merged. */
interface RecordKind<T> {
  readonly what: 'touches' | 'orders' | 'adjustments';
  /** The fields that copies have in common. */
  readonly content: (item: T) => Record<string, unknown>;
  /** The record that replaces two copies. Default: the first. */
  readonly merge?: (kept: T, copy: T) => T;
  readonly finding: (id: string, copies: number) => AttributionFinding;
}

/** Each touch once; copies are dropped with a finding. */
export function deduplicateTouches(touches: readonly Touch[]): Deduplicated<Touch> {
  return deduplicate(touches, {
    what: 'touches',
    content: touchContent,
    merge: (kept, { recordedAt }) =>
      recordedAt === undefined
        ? kept
        : { ...kept, recordedAt: earlierOf(kept.recordedAt ?? recordedAt, recordedAt) },
    finding: (touch, copies) =>
      findingOf(ATTRIBUTION_FINDINGS, 'DUPLICATE_TOUCH', {
        path: pathTo('touches', touch),
        params: { touch, copies },
        evidence: evidenceOf({ touchIds: [touch] }),
      }),
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
  const { records, ...found } = deduplicate(known, {
    what: 'orders',
    content: orderContent,
    merge: mergeOrders,
    finding: (order, copies) =>
      findingOf(ATTRIBUTION_FINDINGS, 'DUPLICATE_ORDER', {
        path: pathTo('orders', order),
        params: { order, copies },
        evidence: evidenceOf({ orderIds: [order] }),
      }),
  });
  return { records: records.sort(byId), ...found };
}

/** Each adjustment once, with the earliest `recordedAt` of its copies. */
export function deduplicateAdjustments(
  adjustments: readonly Adjustment[],
): Deduplicated<Adjustment> {
  const merge = (kept: Adjustment, copy: Adjustment): Adjustment => ({
    ...kept,
    recordedAt: earlier(recordedInstant(kept), recordedInstant(copy)),
  });
  return deduplicate(adjustments, {
    what: 'adjustments',
    content: adjustmentContent,
    merge,
    finding: (adjustment, copies) =>
      findingOf(ATTRIBUTION_FINDINGS, 'DUPLICATE_ADJUSTMENT', {
        path: pathTo('adjustments', adjustment),
        params: { adjustment, copies },
        evidence: evidenceOf({ adjustmentIds: [adjustment] }),
      }),
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
  const issues: InputIssue[] = [];
  items.forEach((item, at) => {
    const position = positionOf.get(item.id);
    if (position === undefined) {
      positionOf.set(item.id, records.length);
      firstAt.push(at);
      records.push(item);
      return;
    }
    const kept = records[position] ?? item;
    const fields = differences(kind.content(kept), kind.content(item));
    if (fields.length > 0) {
      const first = firstAt[position] ?? 0;
      issues.push(...contradiction(kind.what, { id: item.id, positions: [first, at], fields }));
      return;
    }
    copies.set(item.id, (copies.get(item.id) ?? 1) + 1);
    if (kind.merge !== undefined) records[position] = kind.merge(kept, item);
  });
  const findings = Array.from(copies, ([id, count]) => kind.finding(id, count));
  return { records, findings, issues };
}

/** An issue at each of two records with one id and different content, naming the other one. */
function contradiction(
  what: string,
  found: {
    readonly id: string;
    readonly positions: readonly [number, number];
    readonly fields: readonly string[];
  },
): InputIssue[] {
  const { id, positions, fields } = found;
  const [one, other] = positions.map((position) => `/${what}/${position}`) as [string, string];
  const issue = (path: string, conflict: string): InputIssue =>
    attributionIssue('CONTENT_ONCE', { path, received: id, params: { other: conflict, fields } });
  return [issue(one, other), issue(other, one)];
}

/** Fields that one copy alone has are kept: copies do not differ by an empty list, but whether it was given matters. */
function mergeOrders(kept: MergedOrder, copy: MergedOrder): MergedOrder {
  const recordedAt = earlier(kept.recordedAt, copy.recordedAt);
  const both = { ...copy, ...kept };
  if (kept.status === copy.status)
    return {
      ...both,
      recordedAt,
      statusRecordedAt: earlier(kept.statusRecordedAt, copy.statusRecordedAt),
    };
  const states = ['pending', 'paid', 'cancelled'] as const;
  const { status, statusRecordedAt } =
    states.indexOf(kept.status) > states.indexOf(copy.status) ? kept : copy;
  return { ...both, recordedAt, status, statusRecordedAt };
}

/** When a record became known, in the canonical spelling: `recordedAt`, or `at` where that is left out. */
export function recordedInstant(item: {
  readonly at: Instant;
  readonly recordedAt?: Instant;
}): Instant {
  return toInstant(Date.parse(item.recordedAt ?? item.at));
}

/** The earlier of two instants in any spelling. */
function earlierOf(a: Instant, b: Instant): Instant {
  return earlier(toInstant(Date.parse(a)), toInstant(Date.parse(b)));
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}
