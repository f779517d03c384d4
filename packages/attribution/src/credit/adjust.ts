import {
  allocateUnits,
  type CreditedSale,
  findingOf,
  formatMoney,
  type Instant,
  money,
  toInstant,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, findingOfSale, pathTo } from '../findings/finding.ts';
import { type MergedOrder, recordedInstant } from '../journey/deduplicate.ts';
import type { Adjustment } from '../records/adjustment.ts';
import { compoundId } from '../records/compound-id.ts';
import type { LineBalance } from './sale.ts';

/** The rows that adjustments add to an order, and the findings about them. */
export interface BookedAdjustments {
  readonly rows: CreditedSale[];
  readonly findings: AttributionFinding[];
}

/**
 * Books the adjustments of an order on its lines, by the time they became known, so that a later adjustment never
 * changes an earlier row. An amount is divided over the remaining balances of the credits by largest remainder: parts
 * sum exactly, no balance goes below zero, and a line reversed in any number of parts ends with every balance at zero.
 * A won chargeback is returned in proportion to what chargebacks took.
 */
export function bookAdjustments(
  order: MergedOrder,
  lines: readonly LineBalance[],
  adjustments: readonly Adjustment[],
): BookedAdjustments {
  const rows: CreditedSale[] = [];
  const findings: AttributionFinding[] = [];
  const dated = [...adjustments, ...cancellation(order, adjustments)].map((adjustment) => ({
    adjustment,
    recordedAt: latest(recordedInstant(adjustment), order.recordedAt),
  }));
  dated.sort(
    (a, b) =>
      compare(a.recordedAt, b.recordedAt) ||
      Date.parse(a.adjustment.at) - Date.parse(b.adjustment.at) ||
      compare(a.adjustment.id, b.adjustment.id),
  );
  for (const { adjustment, recordedAt } of dated) {
    findings.push(...datedBeforeOrder(order, adjustment));
    const targets =
      adjustment.lineId === null
        ? lines
        : lines.filter(({ lineId }) => lineId === adjustment.lineId);
    const rejection = rejectionOf(order, adjustment, targets);
    if (rejection === undefined) book(adjustment, { targets, recordedAt, rows, findings });
    else findings.push(rejection);
  }
  return { rows, findings };
}

interface Booking {
  readonly targets: readonly LineBalance[];
  readonly recordedAt: Instant;
  readonly rows: CreditedSale[];
  readonly findings: AttributionFinding[];
}

function book(adjustment: Adjustment, { targets, recordedAt, rows, findings }: Booking): void {
  const returns = adjustment.change === 'chargeback-won';
  const pools = targets.map((line) => (returns ? line.chargedBack : line.remaining));
  const available = pools.map(sum);
  const requested = toMinor(adjustment.money);
  const reversesAll = isFullReversal(adjustment);
  const amount = reversesAll || requested > sum(available) ? sum(available) : requested;
  const excess = requested > amount && !reversesAll ? exceeds(adjustment, amount) : undefined;
  if (excess !== undefined) findings.push(excess);
  if (amount === 0n) return;
  const byLine = allocateUnits(amount, available);
  targets.forEach((line, position) => {
    const part = byLine[position] ?? 0n;
    if (part === 0n) return;
    const parts = allocateUnits(part, pools[position] ?? []);
    updateBalances(line, parts, adjustment.change);
    rows.push(
      adjustmentRow(line, parts, { adjustment, recordedAt, sign: returns ? 1n : -1n, excess }),
    );
  });
}

function updateBalances(
  line: LineBalance,
  parts: readonly bigint[],
  change: Adjustment['change'],
): void {
  const sign = change === 'chargeback-won' ? 1n : -1n;
  line.remaining = line.remaining.map((left, position) => left + sign * (parts[position] ?? 0n));
  if (change.startsWith('chargeback'))
    line.chargedBack = line.chargedBack.map(
      (held, position) => held - sign * (parts[position] ?? 0n),
    );
  line.adjusted += 1;
}

interface RowParts {
  readonly adjustment: Adjustment;
  readonly recordedAt: Instant;
  readonly sign: bigint;
  readonly excess: AttributionFinding | undefined;
}

function adjustmentRow(
  line: LineBalance,
  parts: readonly bigint[],
  { adjustment, recordedAt, sign, excess }: RowParts,
): CreditedSale {
  // What goes back reduces the base of a commission in proportion.
  const { breakdown: _, ...sale } = line.sale;
  const { currency } = sale.money;
  return {
    ...sale,
    id: compoundId(adjustment.change, adjustment.id, line.lineId),
    change: adjustment.change,
    adjusts: sale.id,
    occurredAt: toInstant(Date.parse(adjustment.at)),
    recordedAt,
    revision: 1 + line.adjusted,
    money: money(currency, sign * sum(parts)),
    credits: sale.credits.map((credit, position) => ({
      ...credit,
      amount: money(currency, sign * (parts[position] ?? 0n)),
    })),
    findings: excess === undefined ? [] : [findingOfSale(excess)],
  };
}

/** The full reversal of an order that is cancelled by its status, without a cancellation record of the whole order. */
function cancellation(order: MergedOrder, adjustments: readonly Adjustment[]): Adjustment[] {
  const isRecorded = adjustments.some(
    ({ change, lineId }) => change === 'cancellation' && lineId === null,
  );
  const currency = order.lines[0]?.money.currency;
  if (order.status !== 'cancelled' || isRecorded || currency === undefined) return [];
  const at = order.statusRecordedAt;
  return [
    {
      id: compoundId('status', order.id),
      orderId: order.id,
      lineId: null,
      change: 'cancellation',
      money: money(currency, 0n),
      at,
      recordedAt: at,
    },
  ];
}

/** Whether it reverses all that remains: records have an amount above 0, a {@link cancellation} by status has 0. */
function isFullReversal({ money: amount }: Adjustment): boolean {
  return amount.minor === '0';
}

/** Why an adjustment cannot be booked: its order has no such line, or another currency. */
function rejectionOf(
  order: MergedOrder,
  adjustment: Adjustment,
  targets: readonly LineBalance[],
): AttributionFinding | undefined {
  const { id } = adjustment;
  const evidence = evidenceOf({ orderIds: [order.id], adjustmentIds: [id] });
  if (targets.length === 0)
    return findingOf(ATTRIBUTION_FINDINGS, 'ADJUSTMENT_LINE_UNKNOWN', {
      path: pathTo('adjustments', id, 'lineId'),
      params: { adjustment: id, line: adjustment.lineId ?? '', order: order.id },
      evidence,
    });
  const { currency } = adjustment.money;
  const orderCurrency = targets[0]?.sale.money.currency ?? currency;
  if (currency === orderCurrency) return undefined;
  return findingOf(ATTRIBUTION_FINDINGS, 'ADJUSTMENT_CURRENCY', {
    path: pathTo('adjustments', id, 'money'),
    params: { adjustment: id, currency, order: order.id, orderCurrency },
    evidence,
  });
}

function exceeds(
  { id, orderId, money: requested }: Adjustment,
  booked: bigint,
): AttributionFinding {
  const available = formatMoney(money(requested.currency, booked));
  return findingOf(ATTRIBUTION_FINDINGS, 'ADJUSTMENT_EXCEEDS_LINE', {
    path: pathTo('adjustments', id, 'money'),
    params: { adjustment: id, order: orderId, amount: formatMoney(requested), available },
    evidence: evidenceOf({ orderIds: [orderId], adjustmentIds: [id] }),
  });
}

function datedBeforeOrder(order: MergedOrder, { id, at }: Adjustment): AttributionFinding[] {
  if (Date.parse(at) >= Date.parse(order.at)) return [];
  return [
    findingOf(ATTRIBUTION_FINDINGS, 'ADJUSTMENT_BEFORE_ORDER', {
      path: pathTo('adjustments', id, 'at'),
      params: { adjustment: id, order: order.id },
      evidence: evidenceOf({ orderIds: [order.id], adjustmentIds: [id] }),
    }),
  ];
}

function sum(parts: readonly bigint[]): bigint {
  return parts.reduce((total, part) => total + part, 0n);
}

function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
