import { findingOf, formatMoney, money, toMinor } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Adjustment } from '../records/adjustment.ts';
import { recordedInstant } from './deduplicate.ts';

/** Adjustments with the part of each that others did not take back already. */
export interface EffectiveAdjustments {
  readonly records: readonly Adjustment[];
  readonly findings: readonly AttributionFinding[];
}

/** Money that went back of one line, or of an order as a whole. */
interface Balance {
  /** By single events. */
  events: bigint;
  /** By cumulative records beyond the events known before; later events are part of it. */
  beyond: bigint;
}

/**
 * What refunds and cancellations take back where some of them are cumulative: an export states how much went back until
 * then, which holds the refunds that webhooks report one by one. In the order in which records became known, a cumulative
 * one takes back what is missing to its amount, and an event what no cumulative one took back before. Of orders without
 * cumulative records nothing changes.
 */
export function effectiveAdjustments(adjustments: readonly Adjustment[]): EffectiveAdjustments {
  const orders = new Set(adjustments.flatMap((it) => (it.cumulative === true ? it.orderId : [])));
  if (orders.size === 0) return { records: adjustments, findings: [] };
  const known = adjustments
    .filter((it) => orders.has(it.orderId) && REVERSALS.has(it.change))
    .map((adjustment) => ({ adjustment, recordedAt: recordedInstant(adjustment) }))
    .sort(
      (a, b) =>
        compare(a.recordedAt, b.recordedAt) ||
        Date.parse(a.adjustment.at) - Date.parse(b.adjustment.at) ||
        compare(a.adjustment.id, b.adjustment.id),
    );
  const books = new Map<string, OrderBalances>();
  const units = new Map<string, bigint>();
  for (const { adjustment } of known) {
    const book = books.get(adjustment.orderId) ?? new OrderBalances();
    books.set(adjustment.orderId, book);
    units.set(adjustment.id, book.take(adjustment));
  }
  const findings: AttributionFinding[] = [];
  const records = adjustments.flatMap((adjustment) => {
    const booked = units.get(adjustment.id);
    if (booked === undefined || booked === toMinor(adjustment.money)) return [adjustment];
    const left = money(adjustment.money.currency, booked);
    findings.push(covered(adjustment, formatMoney(left)));
    return booked === 0n ? [] : [{ ...adjustment, money: left }];
  });
  return { records, findings };
}

const REVERSALS: ReadonlySet<Adjustment['change']> = new Set(['refund', 'cancellation']);

/** What went back of an order and of each of its lines. */
class OrderBalances {
  private readonly whole: Balance = { events: 0n, beyond: 0n };
  private readonly byLine = new Map<string, Balance>();

  /** Notes an adjustment. @returns what it takes back that others have not */
  take({ lineId, money: amount, cumulative }: Adjustment): bigint {
    const line = lineId === null ? undefined : this.line(lineId);
    const wanted = toMinor(amount);
    if (cumulative === true) {
      const balance = line ?? this.whole;
      const missing = atLeastZero(wanted - balance.events - balance.beyond);
      balance.beyond += missing;
      if (line !== undefined) this.whole.events += missing;
      return missing;
    }
    let left = wanted;
    for (const balance of line === undefined ? this.byLine.values() : [line])
      left -= part(balance, left);
    const booked = left - part(this.whole, left);
    if (line !== undefined) line.events += wanted;
    this.whole.events += left;
    return booked;
  }

  private line(lineId: string): Balance {
    const known = this.byLine.get(lineId) ?? { events: 0n, beyond: 0n };
    this.byLine.set(lineId, known);
    return known;
  }
}

/** Takes what an event shares with cumulative records known before. */
function part(balance: Balance, wanted: bigint): bigint {
  const taken = wanted < balance.beyond ? wanted : balance.beyond;
  balance.beyond -= taken;
  return taken;
}

function covered({ id, orderId, money: amount }: Adjustment, booked: string): AttributionFinding {
  return findingOf(ATTRIBUTION_FINDINGS, 'ADJUSTMENT_COVERED', {
    path: pathTo('adjustments', id, 'money'),
    params: { adjustment: id, order: orderId, amount: formatMoney(amount), booked },
    evidence: evidenceOf({ orderIds: [orderId], adjustmentIds: [id] }),
  });
}

function atLeastZero(units: bigint): bigint {
  return units < 0n ? 0n : units;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
