import { type AttributionFinding, finding, quoted } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/**
 * A finding for each redeemed code whose owner first appears in the journey by the code itself, shortly before payment,
 * after touches of others: the pattern of a coupon site.
 * @param lateSeconds - the code is late when it first appeared fewer seconds than this before payment; 0 disables it
 */
export function lateCodes(
  { order, at, touches, codes }: Journey,
  lateSeconds: number,
): AttributionFinding[] {
  return codes.flatMap(({ code, creator }) => {
    const isOwners = (touch: Journey['touches'][number]): boolean =>
      touch.party.party === 'creator' && touch.party.id === creator;
    const owners = touches.filter(isOwners).sort((a, b) => a.firstSeenAt - b.firstSeenAt);
    const first = owners[0];
    if (first?.kind !== 'code' || at - first.firstSeenAt >= lateSeconds * 1000) return [];
    const before = touches.filter(
      (touch) =>
        !isOwners(touch) &&
        touch.link !== 'code' &&
        touch.kind !== 'direct' &&
        touch.firstSeenAt < first.firstSeenAt,
    );
    if (before.length === 0) return [];
    const seconds = Math.floor((at - first.firstSeenAt) / 1000);
    return finding({
      code: 'LATE_CODE',
      severity: 'warning',
      at: ['orders', order.id, 'codes', code],
      en: `Code ${quoted(code)} of ${quoted(creator)} first appeared ${seconds} s before payment of ${quoted(order.id)}, after ${before.length} ${before.length === 1 ? 'touch' : 'touches'} of others.`,
      zh: `${quoted(creator)} 的优惠码 ${quoted(code)} 在订单 ${quoted(order.id)} 付款前 ${seconds} 秒才首次出现，此前已有他人的 ${before.length} 个触点。`,
      orderIds: [order.id],
      touchIds: [...before, ...owners].flatMap(({ ids }) => ids),
    });
  });
}
