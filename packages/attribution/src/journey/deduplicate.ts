import {
  findingOf,
  formatMoney,
  type InputIssue,
  type Instant,
  money,
  toInstant,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Adjustment } from '../records/adjustment.ts';
import {
  adjustmentConflicts,
  byId,
  orderConflicts,
  sumsDiffer,
  touchConflicts,
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
  /** The fields in which two records of one id contradict each other. */
  readonly conflicts: (one: T, other: T) => string[];
  /** The record that replaces two copies. Default: the first. */
  readonly merge?: (kept: T, copy: T) => T;
  readonly finding: (id: string, copies: number) => AttributionFinding;
  /** What is remarked about two copies. Default: nothing. */
  readonly remark?: (kept: T, copy: T) => AttributionFinding | undefined;
}

/** Each touch once; copies are dropped with a finding. */
export function deduplicateTouches(touches: readonly Touch[]): Deduplicated<Touch> {
  return deduplicate(touches, {
    what: 'touches',
    conflicts: touchConflicts,
    merge: (kept, { recordedAt }) =>
      recordedAt === undefined
        ? kept
        : { ...kept, recordedAt: earlierOf(kept.recordedAt ?? recordedAt, recordedAt) },
    finding: duplicateTouch,
  });
}

/** The finding of a touch that has copies. @param copies - how many records have its id */
export function duplicateTouch(touch: string, copies: number): AttributionFinding {
  return findingOf(ATTRIBUTION_FINDINGS, 'DUPLICATE_TOUCH', {
    path: pathTo('touches', touch),
    params: { touch, copies },
    evidence: evidenceOf({ touchIds: [touch] }),
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
    conflicts: orderConflicts,
    merge: mergeOrders,
    remark: otherSums,
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
    conflicts: adjustmentConflicts,
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
  const remarks = new Map<string, AttributionFinding>();
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
    const fields = kind.conflicts(kept, item);
    if (fields.length > 0) {
      const first = firstAt[position] ?? 0;
      issues.push(...contradiction(kind.what, { id: item.id, positions: [first, at], fields }));
      return;
    }
    copies.set(item.id, (copies.get(item.id) ?? 1) + 1);
    const remark = kind.remark?.(kept, item);
    if (remark !== undefined) remarks.set(item.id, remark);
    if (kind.merge !== undefined) records[position] = kind.merge(kept, item);
  });
  const findings = Array.from(copies, ([id, count]) => kind.finding(id, count));
  findings.push(...remarks.values());
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
  const order = { ...statedByEither(kept, copy), recordedAt };
  if (kept.status === copy.status)
    return {
      ...order,
      statusRecordedAt: earlier(kept.statusRecordedAt, copy.statusRecordedAt),
    };
  const states = ['pending', 'paid', 'cancelled'] as const;
  const { status, statusRecordedAt } =
    states.indexOf(kept.status) > states.indexOf(copy.status) ? kept : copy;
  return { ...order, status, statusRecordedAt };
}

/** What either copy of an order states, a webhook before an export; what both state is the same but for the lines. */
function statedByEither(kept: MergedOrder, copy: MergedOrder): MergedOrder {
  const isBetter = copy.source === 'webhook' && kept.source !== 'webhook';
  const [first, second] = isBetter ? [copy, kept] : [kept, copy];
  const others = new Map(second.lines.map((line) => [line.id, line]));
  const lines = first.lines.map((line) => ({ ...others.get(line.id), ...line }));
  const persons = [...new Set([...(first.persons ?? []), ...(second.persons ?? [])])];
  const known = persons.length === 0 ? {} : { persons };
  return {
    ...second,
    ...first,
    ...statedBy(second),
    ...statedBy(first),
    ...known,
    lines,
  } as MergedOrder;
}

/** The fields of an order that say something. */
function statedBy(order: MergedOrder): Partial<MergedOrder> {
  const says = (value: unknown): boolean =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== 'unknown';
  return Object.fromEntries(Object.entries(order).filter(([, value]) => says(value)));
}

function otherSums(one: MergedOrder, other: MergedOrder): AttributionFinding | undefined {
  if (!sumsDiffer(one, other)) return undefined;
  const [webhook, file] = one.source === 'webhook' ? [one, other] : [other, one];
  return findingOf(ATTRIBUTION_FINDINGS, 'ORDER_SUMS_DIFFER', {
    path: pathTo('orders', one.id),
    params: { order: one.id, webhook: sumText(webhook), export: sumText(file) },
    evidence: evidenceOf({ orderIds: [one.id] }),
  });
}

function sumText({ lines }: Order): string {
  const units = lines.reduce((sum, line) => sum + toMinor(line.money), 0n);
  return formatMoney(money(lines[0]?.money.currency ?? 'USD', units));
}

/** Characters of an instant in the canonical spelling. */
const CANONICAL = '2026-11-22T14:00:00.000Z'.length;

/** An instant in the canonical spelling, with three decimals. */
export function canonicalInstant(instant: Instant): Instant {
  return instant.length === CANONICAL ? instant : toInstant(Date.parse(instant));
}

/** When a record became known, in the canonical spelling: `recordedAt`, or `at` where that is left out. */
export function recordedInstant(item: {
  readonly at: Instant;
  readonly recordedAt?: Instant;
}): Instant {
  return canonicalInstant(item.recordedAt ?? item.at);
}

/** The earlier of two instants in any spelling. */
function earlierOf(a: Instant, b: Instant): Instant {
  return earlier(toInstant(Date.parse(a)), toInstant(Date.parse(b)));
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}
