import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import { type AttributionFinding, finding, quoted } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/** A finding for an order placed before the policy took effect. */
export function policyNotInForce(
  { order, inForce }: Journey,
  policy: AttributionPolicy,
): AttributionFinding[] {
  if (inForce) return [];
  return [
    finding({
      code: 'POLICY_NOT_IN_FORCE',
      severity: 'warning',
      at: ['orders', order.id],
      en: `Order ${quoted(order.id)} was placed before policy ${quoted(policy.id)} took effect at ${policy.effectiveFrom}.`,
      zh: `订单 ${quoted(order.id)} 的下单时间早于规则 ${quoted(policy.id)} 的生效时间 ${policy.effectiveFrom}。`,
      orderIds: [order.id],
    }),
  ];
}
