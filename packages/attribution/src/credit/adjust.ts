import {
  allocateUnits,
  type CreditedSale,
  money,
  toInstant,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { type AttributionFinding, finding, quoted } from '../findings/finding.ts';
import { type MergedOrder, recordedInstant } from '../journey/deduplicate.ts';
import type { Adjustment } from '../records/adjustment.ts';
import { compoundId } from '../records/compound-id.ts';
import type { OpenLine } from './sale.ts';

/** The rows that adjustments add to an order, and what is wrong with them. */
export interface Adjusted {
  readonly rows: CreditedSale[];
  readonly findings: AttributionFinding[];
}

/**
 * Books an order's adjustments on its lines in the order in which they came to be known, so that a later one
 * never changes an earlier row. Money is taken from each credit in proportion to what is left of it, by
 * largest remainder: parts sum exactly, no credit goes below zero, and a line taken back in any number of
 * pieces ends with every credit at zero. A chargeback that is won returns to where it was taken from.
 */
export function bookAdjustments(
  order: MergedOrder,
  lines: readonly OpenLine[],
  adjustments: readonly Adjustment[],
): Adjusted {
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
    findings.push(...early(order, adjustment));
    const targets =
      adjustment.lineId === null
        ? lines
        : lines.filter(({ lineId }) => lineId === adjustment.lineId);
    const misfit = unbookable(order, adjustment, targets);
    if (misfit === undefined) book(adjustment, { targets, recordedAt, rows, findings });
    else findings.push(misfit);
  }
  return { rows, findings };
}

interface Booking {
  readonly targets: readonly OpenLine[];
  readonly recordedAt: string;
  readonly rows: CreditedSale[];
  readonly findings: AttributionFinding[];
}

function book(adjustment: Adjustment, { targets, recordedAt, rows, findings }: Booking): void {
  const gives = adjustment.change === 'chargeback-won';
  const pools = targets.map((line) => (gives ? line.chargedBack : line.left));
  const available = pools.map(sum);
  const wanted = toMinor(adjustment.money);
  const amount = isWhole(adjustment) || wanted > sum(available) ? sum(available) : wanted;
  const excess = wanted > amount && !isWhole(adjustment) ? exceeds(adjustment, amount) : undefined;
  if (excess !== undefined) findings.push(excess);
  if (amount === 0n) return;
  const byLine = allocateUnits(amount, available);
  targets.forEach((line, place) => {
    const part = byLine[place] ?? 0n;
    if (part === 0n) return;
    const parts = allocateUnits(part, pools[place] ?? []);
    move(line, parts, adjustment.change);
    rows.push(
      adjustmentRow(line, parts, { adjustment, recordedAt, sign: gives ? 1n : -1n, excess }),
    );
  });
}

function move(line: OpenLine, parts: readonly bigint[], change: Adjustment['change']): void {
  const sign = change === 'chargeback-won' ? 1n : -1n;
  line.left = line.left.map((left, place) => left + sign * (parts[place] ?? 0n));
  if (change.startsWith('chargeback'))
    line.chargedBack = line.chargedBack.map((held, place) => held - sign * (parts[place] ?? 0n));
  line.adjusted += 1;
}

interface RowParts {
  readonly adjustment: Adjustment;
  readonly recordedAt: string;
  readonly sign: bigint;
  readonly excess: AttributionFinding | undefined;
}

function adjustmentRow(
  line: OpenLine,
  parts: readonly bigint[],
  { adjustment, recordedAt, sign, excess }: RowParts,
): CreditedSale {
  const { sale } = line;
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
    credits: sale.credits.map((credit, place) => ({
      ...credit,
      amount: money(currency, sign * (parts[place] ?? 0n)),
    })),
    findings:
      excess === undefined
        ? []
        : [{ code: excess.code, detail: excess.message['en'] ?? excess.code }],
  };
}

/** An order that is cancelled by its status alone is taken back as a whole. */
function cancellation(order: MergedOrder, adjustments: readonly Adjustment[]): Adjustment[] {
  const said = adjustments.some(
    ({ change, lineId }) => change === 'cancellation' && lineId === null,
  );
  const currency = order.lines[0]?.money.currency;
  if (order.status !== 'cancelled' || said || currency === undefined) return [];
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

/** Whether it takes whatever is left, because only the order's status says so. */
function isWhole({ money: amount }: Adjustment): boolean {
  return amount.minor === '0';
}

function unbookable(
  order: MergedOrder,
  adjustment: Adjustment,
  targets: readonly OpenLine[],
): AttributionFinding | undefined {
  const evidence = { orderIds: [order.id], adjustmentIds: [adjustment.id] };
  if (targets.length === 0) {
    return finding({
      code: 'ADJUSTMENT_LINE_UNKNOWN',
      severity: 'error',
      at: ['adjustments', adjustment.id, 'lineId'],
      en: `Adjustment ${quoted(adjustment.id)} names line ${quoted(adjustment.lineId ?? '')}, which order ${quoted(order.id)} does not have.`,
      zh: `调整 ${quoted(adjustment.id)} 指向的行 ${quoted(adjustment.lineId ?? '')} 不在订单 ${quoted(order.id)} 中。`,
      ...evidence,
    });
  }
  const currency = targets[0]?.sale.money.currency;
  if (currency === adjustment.money.currency) return undefined;
  return finding({
    code: 'ADJUSTMENT_CURRENCY',
    severity: 'error',
    at: ['adjustments', adjustment.id, 'money'],
    en: `Adjustment ${quoted(adjustment.id)} is in ${adjustment.money.currency}, order ${quoted(order.id)} in ${currency}.`,
    zh: `调整 ${quoted(adjustment.id)} 的币种为 ${adjustment.money.currency}，订单 ${quoted(order.id)} 的币种为 ${currency}。`,
    ...evidence,
  });
}

function exceeds({ id, orderId, money: wanted }: Adjustment, taken: bigint): AttributionFinding {
  return finding({
    code: 'ADJUSTMENT_EXCEEDS_LINE',
    severity: 'error',
    at: ['adjustments', id, 'money'],
    en: `Adjustment ${quoted(id)} of order ${quoted(orderId)} is ${wanted.minor} minor units of ${wanted.currency}, but only ${taken} were left.`,
    zh: `订单 ${quoted(orderId)} 的调整 ${quoted(id)} 为 ${wanted.minor} 最小单位 ${wanted.currency}，而可调整余额仅 ${taken}。`,
    orderIds: [orderId],
    adjustmentIds: [id],
  });
}

function early(order: MergedOrder, { id, at }: Adjustment): AttributionFinding[] {
  if (Date.parse(at) >= Date.parse(order.at)) return [];
  return [
    finding({
      code: 'ADJUSTMENT_BEFORE_ORDER',
      severity: 'warning',
      at: ['adjustments', id, 'at'],
      en: `Adjustment ${quoted(id)} is dated before its order ${quoted(order.id)}.`,
      zh: `调整 ${quoted(id)} 的时间早于其订单 ${quoted(order.id)}。`,
      orderIds: [order.id],
      adjustmentIds: [id],
    }),
  ];
}

function sum(parts: readonly bigint[]): bigint {
  return parts.reduce((total, part) => total + part, 0n);
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
