import { type AttributionFinding, finding, quoted } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/** A finding for an order that shares a weak identity with touches of another person. */
export function identityConflict({ order, conflicting }: Journey): AttributionFinding[] {
  if (conflicting.length === 0) return [];
  return [
    finding({
      code: 'IDENTITY_CONFLICT',
      severity: 'hint',
      at: ['orders', order.id, 'persons'],
      en: `${conflicting.length === 1 ? '1 touch shares' : `${conflicting.length} touches share`} a weak identity with order ${quoted(order.id)} but ${conflicting.length === 1 ? 'is' : 'are'} somebody else's by a stronger one.`,
      zh: `${conflicting.length} 个触点与订单 ${quoted(order.id)} 只共享弱身份，而强身份属于他人，未关联。`,
      orderIds: [order.id],
      touchIds: conflicting,
    }),
  ];
}
