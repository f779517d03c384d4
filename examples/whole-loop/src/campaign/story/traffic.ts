import { CROWDS, MIA, MIA_LIVE, ODDS } from './plot.ts';
import type { Random } from './random.ts';
import {
  type AdjustmentLine,
  adjustmentsOf,
  type CatalogueLine,
  type OrderLine,
  orderOf,
} from './shop.ts';
import { iso, type Numbering, type TouchLine, type Visitor, visitorOf } from './visits.ts';

/** Everything that the shop and the links recorded, in the order in which we received it. */
export interface Traffic {
  readonly touches: TouchLine[];
  readonly orders: (OrderLine | AdjustmentLine)[];
}

/** The traffic of the story: visits, orders, what came back, and the oddities that real exports have. */
export function trafficOf(random: Random, catalogue: readonly CatalogueLine[]): Traffic {
  const numbering = numbers();
  const touches: TouchLine[] = [];
  const orders: (OrderLine | AdjustmentLine)[] = [];
  let sold = 0n;
  // Order ids of platforms have 19 digits, more than a number of JSON can hold: they are text everywhere.
  const orderId = (): string => String(7_301_000_000_000_000_001n + sold++ * 104_729n);
  for (const crowd of CROWDS) {
    for (let index = 0; index < crowd.people; index += 1) {
      const visitor = visitorOf(crowd, index, { random, numbering });
      touches.push(...visitor.touches);
      if (visitor.touches.length === 0 || !random.chance(crowd.buy * eagerness(visitor))) continue;
      const order = orderOf(visitor, crowd, { random, catalogue, orderId });
      if (random.chance(ODDS.lateCode)) touches.push(lateCode(order, numbering));
      orders.push(order, ...adjustmentsOf(order, random));
    }
  }
  orders.push(selfPurchase(orderId(), catalogue));
  return {
    touches: toldTwice(byTime(touches), random, ODDS.touchTwice),
    orders: toldTwice(byTime(orders), random, ODDS.toldTwice),
  };
}

/** Who clicked in the room buys more often than who only saw a video. */
function eagerness(visitor: Visitor): number {
  return visitor.inRoom === null ? 0.7 : 2;
}

function numbers(): Numbering {
  let touches = 0;
  let clicks = 0;
  return { touch: () => `t${++touches}`, click: () => `c${++clicks}` };
}

/** A code picked up on a coupon site a minute before paying. */
function lateCode(order: OrderLine, numbering: Numbering): TouchLine {
  order.codes = [MIA.code];
  return {
    id: numbering.touch(),
    kind: 'code',
    at: iso(Date.parse(order.at) - 40_000),
    persons: order.persons,
    creator: MIA.id,
    channel: 'coupon-site',
    code: MIA.code,
  };
}

/** The creator buys her own set with her own code. */
function selfPurchase(id: string, catalogue: readonly CatalogueLine[]): OrderLine {
  const [set] = catalogue;
  const at = Date.parse(MIA_LIVE.start) + 3_600_000;
  const money = set?.price ?? { currency: 'USD', minor: '0' };
  return {
    kind: 'order',
    id,
    at: iso(at),
    recordedAt: iso(at + 4000),
    persons: [MIA.id],
    customer: 'new',
    market: 'US',
    lines: [{ id: `${id}-1`, productId: set?.id ?? '', money }],
    codes: [MIA.code],
    clickIds: [],
  };
}

function byTime<Line extends { at: string; id: string }>(lines: readonly Line[]): Line[] {
  return lines.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
}

/** The same record received by webhook and again by a nightly export, some lines later. */
function toldTwice<Line>(lines: readonly Line[], random: Random, share: number): Line[] {
  return lines.flatMap((line, index) => {
    const earlier =
      index >= 20 && random.chance(share) ? lines[index - random.whole(1, 20)] : undefined;
    return earlier === undefined ? [line] : [line, earlier];
  });
}
