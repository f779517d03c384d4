import { type AttributionFinding, finding, quoted } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/** A finding for each redeemed code without a rule in the policy, with its orders. */
export function unknownCodes(journeys: readonly Journey[]): AttributionFinding[] {
  const orders = new Map<string, string[]>();
  for (const { order, unownedCodes } of journeys) {
    for (const { code, why } of unownedCodes) {
      if (why !== 'unknown') continue;
      const ids = orders.get(code);
      if (ids === undefined) orders.set(code, [order.id]);
      else ids.push(order.id);
    }
  }
  return [...orders].map(([code, orderIds]) =>
    finding({
      code: 'CODE_UNKNOWN',
      severity: 'hint',
      at: ['codes', code],
      en: `Code ${quoted(code)} on ${orderIds.length} order(s) is in no rule of the policy in force then.`,
      zh: `优惠码 ${quoted(code)} 出现在 ${orderIds.length} 个订单，但当时的规则中没有该码。`,
      orderIds: orderIds.toSorted(),
    }),
  );
}
