import { findingOf, formatMoney, money } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Adjustment } from '../records/adjustment.ts';
import type { Order } from '../records/order.ts';
import type { LineBalance } from './line-balance.ts';

function evidence({ id, orderId }: Adjustment) {
  return evidenceOf({ orderIds: [orderId], adjustmentIds: [id] });
}

/** Why an adjustment cannot be booked on any of these lines: its order has no such line, or another currency. */
export function rejectionOf(
  adjustment: Adjustment,
  targets: readonly LineBalance[],
): AttributionFinding | undefined {
  const { id, orderId, lineId } = adjustment;
  if (targets.length === 0)
    return findingOf(ATTRIBUTION_FINDINGS, 'ADJUSTMENT_LINE_UNKNOWN', {
      path: pathTo('adjustments', id, 'lineId'),
      params: { adjustment: id, line: lineId ?? '', order: orderId },
      evidence: evidence(adjustment),
    });
  const { currency } = adjustment.money;
  const orderCurrency = targets[0]?.sale.money.currency ?? currency;
  if (currency === orderCurrency) return undefined;
  return findingOf(ATTRIBUTION_FINDINGS, 'ADJUSTMENT_CURRENCY', {
    path: pathTo('adjustments', id, 'money'),
    params: { adjustment: id, currency, order: orderId, orderCurrency },
    evidence: evidence(adjustment),
  });
}

/** An adjustment of more than was left. @param booked - minor units that were left */
export function exceeds(adjustment: Adjustment, booked: bigint): AttributionFinding {
  const { id, orderId, money: requested } = adjustment;
  const available = formatMoney(money(requested.currency, booked));
  return findingOf(ATTRIBUTION_FINDINGS, 'ADJUSTMENT_EXCEEDS_LINE', {
    path: pathTo('adjustments', id, 'money'),
    params: { adjustment: id, order: orderId, amount: formatMoney(requested), available },
    evidence: evidence(adjustment),
  });
}

/** An adjustment whose money had gone back already, by the order's cancellation or a dispute. */
export function covered(adjustment: Adjustment): AttributionFinding {
  const { id, orderId } = adjustment;
  return findingOf(ATTRIBUTION_FINDINGS, 'ADJUSTMENT_WITHOUT_EFFECT', {
    path: pathTo('adjustments', id),
    params: { adjustment: id, order: orderId },
    evidence: evidence(adjustment),
  });
}

/** A finding for an adjustment that is dated before its order. */
export function datedBeforeOrder(order: Order, adjustment: Adjustment): AttributionFinding[] {
  const { id, at } = adjustment;
  if (Date.parse(at) >= Date.parse(order.at)) return [];
  return [
    findingOf(ATTRIBUTION_FINDINGS, 'ADJUSTMENT_BEFORE_ORDER', {
      path: pathTo('adjustments', id, 'at'),
      params: { adjustment: id, order: order.id },
      evidence: evidence(adjustment),
    }),
  ];
}
