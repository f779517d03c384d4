import { findingOf } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/**
 * A finding for each redeemed code whose owner first appears in the journey by the code itself, shortly before payment,
 * after touches of others: the pattern of a coupon site.
 * @param lateSeconds - the code is late when it first appeared fewer seconds than this before payment; 0 disables it
 */
export function lateCodes(
  { order, at, touches, codes, introducedEarlier }: Journey,
  lateSeconds: number,
): AttributionFinding[] {
  return codes.flatMap(({ code, creator }) => {
    if (introducedEarlier.includes(creator)) return [];
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
    return findingOf(ATTRIBUTION_FINDINGS, 'LATE_CODE', {
      path: pathTo('orders', order.id, 'codes', code),
      params: { code, creator, seconds, order: order.id, count: before.length },
      evidence: evidenceOf({
        orderIds: [order.id],
        touchIds: [...before, ...owners].flatMap(({ ids }) => ids),
      }),
    });
  });
}
