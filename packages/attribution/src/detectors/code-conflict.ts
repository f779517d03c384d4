import { type AttributionFinding, finding, quoted } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/** A finding for an order that redeemed codes of several creators. */
export function codeConflict({ order, codes }: Journey): AttributionFinding[] {
  const owners = [...new Set(codes.map(({ creator }) => creator))];
  if (owners.length < 2) return [];
  const named = codes.map(({ code, creator }) => `${quoted(code)} (${quoted(creator)})`).join(', ');
  return [
    finding({
      code: 'CODE_CONFLICT',
      severity: 'warning',
      at: ['orders', order.id, 'codes'],
      en: `Order ${quoted(order.id)} redeemed codes of ${owners.length} creators: ${named}.`,
      zh: `订单 ${quoted(order.id)} 使用了 ${owners.length} 位达人的优惠码：${named}。`,
      orderIds: [order.id],
    }),
  ];
}
