import type { Journey } from '../journey/journey.ts';
import { type AttributionFinding, finding, quoted } from './finding.ts';

/** A finding for each redeemed code that no rule of the policy names, with its orders. */
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
      orderIds: orderIds.toSorted().slice(0, 100),
    }),
  );
}

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
      zh: `订单 ${quoted(order.id)} 使用了 ${owners.length} 位创作者的优惠码：${named}。`,
      orderIds: [order.id],
    }),
  ];
}

/**
 * A finding where the first that an owner's code or link did for this buyer was the code, shortly before
 * payment, after somebody else had brought the buyer.
 * @param lateSeconds - how long before payment is late; 0 never is
 */
export function lateCode(
  { order, at, touches, codes }: Journey,
  lateSeconds: number,
): AttributionFinding[] {
  return codes.flatMap(({ code, creator }) => {
    const isTheirs = (touch: Journey['touches'][number]): boolean =>
      touch.party.party === 'creator' && touch.party.id === creator;
    const theirs = touches.filter(isTheirs).sort((a, b) => a.seenAt - b.seenAt);
    const firstSeen = theirs[0];
    const others = touches.filter(
      (touch) => !isTheirs(touch) && touch.link !== 'code' && touch.kind !== 'direct',
    );
    const before = others.filter(
      (touch) => firstSeen !== undefined && touch.seenAt < firstSeen.seenAt,
    );
    if (
      firstSeen?.kind !== 'code' ||
      before.length === 0 ||
      at - firstSeen.seenAt >= lateSeconds * 1000
    )
      return [];
    const seconds = Math.floor((at - firstSeen.seenAt) / 1000);
    return finding({
      code: 'LATE_CODE',
      severity: 'warning',
      at: ['orders', order.id, 'codes', code],
      en: `Code ${quoted(code)} of ${quoted(creator)} first appeared ${seconds} s before payment of ${quoted(order.id)}, after ${before.length} ${before.length === 1 ? 'touch' : 'touches'} of others.`,
      zh: `${quoted(creator)} 的优惠码 ${quoted(code)} 在订单 ${quoted(order.id)} 付款前 ${seconds} 秒才首次出现，此前已有他人的 ${before.length} 个触点。`,
      orderIds: [order.id],
      touchIds: [...before, ...theirs].flatMap(({ ids }) => ids).slice(0, 100),
    });
  });
}
