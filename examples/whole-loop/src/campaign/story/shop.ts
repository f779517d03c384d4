import { AVA, type Crowd, MIA, ODDS } from './plot.ts';
import type { Random } from './random.ts';
import { iso, type Visitor } from './visits.ts';

interface MoneyLine {
  currency: string;
  minor: string;
}

/** A line of orders.ndjson with `kind: 'order'`. */
export interface OrderLine {
  kind: 'order';
  id: string;
  at: string;
  recordedAt: string;
  persons: string[];
  customer: 'new' | 'returning';
  market: string;
  lines: { id: string; productId: string; money: MoneyLine }[];
  codes: string[];
  clickIds: string[];
  inRoom?: string;
}

/** A line of orders.ndjson with `kind: 'adjustment'`. */
export interface AdjustmentLine {
  kind: 'adjustment';
  id: string;
  orderId: string;
  lineId: string | null;
  change: 'refund' | 'cancellation' | 'chargeback' | 'chargeback-won';
  money: MoneyLine;
  at: string;
  recordedAt: string;
}

/** A product of products.json, as far as the shop needs it. */
export interface CatalogueLine {
  id: string;
  price: MoneyLine;
  prices: MoneyLine[];
}

interface Shop {
  readonly random: Random;
  readonly catalogue: readonly CatalogueLine[];
  orderId(): string;
}

const MINUTE = 60_000;

/** The order of somebody who buys, placed after their first visit. */
export function orderOf(visitor: Visitor, crowd: Crowd, shop: Shop): OrderLine {
  const { random } = shop;
  const inRoom = visitor.inRoom !== null && random.chance(0.62) ? visitor.inRoom : null;
  const last = Date.parse(visitor.touches.at(-1)?.at ?? '');
  const at =
    inRoom === null
      ? last +
        random.whole(1, 60) * MINUTE +
        Math.min(Math.floor(random.skewed(6 * 60, 1.1)), 5 * 1440) * MINUTE
      : inRoom.at + random.whole(1, 24) * MINUTE;
  const codes = codesOf(crowd, random);
  const discount = codes.includes(MIA.code)
    ? MIA.discount
    : codes.includes(AVA.code)
      ? AVA.discount
      : 0;
  const clicks = visitor.touches.filter(
    (touch) => touch.clickId !== undefined && touch.at <= iso(at),
  );
  const id = shop.orderId();
  return {
    kind: 'order',
    id,
    at: iso(at),
    recordedAt: iso(at + random.whole(1, 90) * 1000),
    persons: visitor.persons,
    customer: random.chance(ODDS.returningCustomer) ? 'returning' : 'new',
    market: visitor.market.market,
    lines: linesOf(visitor, { shop, discount, id }),
    codes,
    clickIds:
      inRoom === null ? clicks.slice(-1).map((touch) => touch.clickId as string) : [inRoom.clickId],
    ...(inRoom === null ? {} : { inRoom: inRoom.session }),
  };
}

function codesOf(crowd: Crowd, random: Random): string[] {
  if (crowd.creator === null) return random.chance(0.02) ? [MIA.code] : [];
  const own = random.chance(0.38) ? [crowd.creator.code] : [];
  // Somebody tries both codes; which creator earned the order is then a conflict that the rules must decide.
  return random.chance(ODDS.twoCodes) ? [MIA.code, AVA.code] : own;
}

function linesOf(
  visitor: Visitor,
  { shop, discount, id }: { shop: Shop; discount: number; id: string },
): OrderLine['lines'] {
  const { random, catalogue } = shop;
  const count = random.pick([1, 2, 3], [68, 25, 7]);
  return Array.from({ length: count }, (_, index) => {
    const product = random.pick(catalogue, index === 0 ? [70, 20, 10] : [10, 45, 45]);
    const { currency } = visitor.market;
    const price =
      [product.price, ...product.prices].find((it) => it.currency === currency) ?? product.price;
    const minor = (BigInt(price.minor) * BigInt(1_000_000 - discount)) / 1_000_000n;
    return {
      id: `${id}-${index + 1}`,
      productId: product.id,
      money: { currency, minor: String(minor) },
    };
  });
}

/** What came back of an order: refunds of a line or a part of it, cancellations, chargebacks lost and won. */
export function adjustmentsOf(order: OrderLine, random: Random): AdjustmentLine[] {
  const made: AdjustmentLine[] = [];
  const add = (
    change: AdjustmentLine['change'],
    line: OrderLine['lines'][number],
    { minor, days }: { minor: bigint; days: number },
  ): void => {
    const at = Date.parse(order.at) + Math.floor(days * 1440) * MINUTE;
    const money = { currency: line.money.currency, minor: String(minor) };
    const id = `${order.id}-${change}-${line.id.split('-').at(-1)}`;
    made.push({
      kind: 'adjustment',
      id,
      orderId: order.id,
      lineId: line.id,
      change,
      money,
      at: iso(at),
      recordedAt: iso(at + 30_000),
    });
  };
  const [first] = order.lines;
  if (first === undefined) return made;
  const all = BigInt(first.money.minor);
  if (random.chance(ODDS.cancellation))
    for (const line of order.lines)
      add('cancellation', line, { minor: BigInt(line.money.minor), days: 0.1 });
  else if (random.chance(ODDS.refund))
    add('refund', first, {
      minor: random.chance(ODDS.partOfRefund) ? all / 2n : all,
      days: 2 + random.next() * 8,
    });
  else if (random.chance(ODDS.chargeback)) {
    add('chargeback', first, { minor: all, days: 5 + random.next() * 2 });
    if (random.chance(ODDS.chargebackWon))
      add('chargeback-won', first, { minor: all, days: 8 + random.next() * 2 });
  }
  return made;
}
