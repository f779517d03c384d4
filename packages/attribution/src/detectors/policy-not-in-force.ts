import { type AttributionPolicy, findingOf } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/** A finding for an order placed before the policy took effect. */
export function policyNotInForce(
  { order, inForce }: Journey,
  policy: AttributionPolicy,
): AttributionFinding[] {
  if (inForce) return [];
  return [
    findingOf(ATTRIBUTION_FINDINGS, 'POLICY_NOT_IN_FORCE', {
      path: pathTo('orders', order.id),
      params: { order: order.id, policy: policy.id, instant: policy.effectiveFrom },
      evidence: evidenceOf({ orderIds: [order.id] }),
    }),
  ];
}
