import type { Tiers } from '../../../clauses/fee/tiers/schema.ts';
import { type Rate, toMinor } from '../../../vocabulary/index.ts';
import { add, divide, multiply, negate, type Rational, whole, ZERO } from '../../money/rational.ts';
import { compare, least } from './compare.ts';

/** The rates of a commission from the lowest total up, and how they apply. */
export interface TierTable {
  readonly rule: Tiers['rule'];
  /** The total from which on each rate applies, in minor units of the contract's currency; the first is 0. */
  readonly from: readonly Rational[];
  readonly rates: readonly Rate[];
}

/** The table of a commission whose own rate applies below the first tier. */
export function tierTable(rate: Rate, { rule, steps }: Tiers): TierTable {
  return {
    rule,
    from: [ZERO, ...steps.map(({ from }) => whole(toMinor(from)))],
    rates: [rate, ...steps.map((step) => step.rate)],
  };
}

/** An order: the sales of one order id that were made at one moment. */
export interface Order {
  readonly soldAt: number;
  readonly orderId: string;
}

/** An order in the total of its period. */
interface Place extends Order {
  /** What was sold, and what is left of it, in the contract's currency. */
  gross: Rational;
  net: Rational;
  /** The total before it. */
  before: Rational;
  /** What of it earns the rate of each tier. */
  parts: readonly Part[];
}

interface Part {
  readonly tier: number;
  readonly amount: Rational;
}

/** By how much an order changed. */
export interface Change {
  readonly gross: Rational;
  readonly net: Rational;
}

/**
 * What earns the rate of each tier, order by order. Orders stand in the total of their period in the order in which they
 * were made, each with what was sold; what goes back takes back the part that the order earned and moves no other order.
 * The result depends on what is known, not on the order in which it became known.
 */
export class TierTotals {
  /** What earns the rate of each tier, over all periods. */
  readonly amounts: Rational[];
  private readonly table: TierTable;
  private readonly periodOf: (soldAt: number) => string;
  private readonly periods = new Map<string, Place[]>();
  private readonly totals = new Map<string, { gross: Rational; net: Rational; tier: number }>();

  constructor(table: TierTable, periodOf: (soldAt: number) => string) {
    this.table = table;
    this.periodOf = periodOf;
    this.amounts = table.rates.map(() => ZERO);
  }

  /** Takes a change of an order. */
  take(order: Order, change: Change): void {
    const period = this.periodOf(order.soldAt);
    if (this.table.rule === 'retroactive') this.takeWhole(period, change);
    else this.takePlace(period, { order, change });
  }

  private takeWhole(period: string, change: Change): void {
    const known = this.totals.get(period) ?? { gross: ZERO, net: ZERO, tier: 0 };
    const gross = add(known.gross, change.gross);
    const total = { gross, net: add(known.net, change.net), tier: this.tierOf(gross) };
    this.totals.set(period, total);
    this.book(known.tier, negate(known.net));
    this.book(total.tier, total.net);
  }

  private takePlace(
    period: string,
    { order, change }: { readonly order: Order; readonly change: Change },
  ): void {
    const places = this.periods.get(period) ?? [];
    this.periods.set(period, places);
    const index = placeOf(places, order);
    let place = places[index];
    if (place?.orderId !== order.orderId || place.soldAt !== order.soldAt) {
      place = { ...order, gross: ZERO, net: ZERO, before: ZERO, parts: [] };
      places.splice(index, 0, place);
    }
    place.gross = add(place.gross, change.gross);
    place.net = add(place.net, change.net);
    this.regrade(places, index);
  }

  /** Grades an order anew, and those after it as far as the total before them has changed. */
  private regrade(places: readonly Place[], from: number): void {
    const last = places[from - 1];
    let before = last === undefined ? ZERO : add(last.before, last.gross);
    for (let index = from; index < places.length; index += 1) {
      const place = places[index];
      if (place === undefined || (index > from && compare(place.before, before) === 0)) return;
      place.before = before;
      for (const { tier, amount } of place.parts) this.book(tier, negate(amount));
      place.parts = this.partsOf(place);
      for (const { tier, amount } of place.parts) this.book(tier, amount);
      before = add(before, place.gross);
    }
  }

  private partsOf({ gross, net, before }: Place): Part[] {
    if (net.n === 0n || gross.n === 0n) return [];
    const after = add(before, gross);
    if (this.table.rule === 'crossing-order') return [{ tier: this.tierOf(after), amount: net }];
    const left = divide(net, gross);
    return this.table.from.flatMap((from, tier): Part[] => {
      const next = this.table.from[tier + 1] ?? after;
      const low = compare(before, from) < 0 ? from : before;
      const slice = add(least(after, next), negate(low));
      return slice.n > 0n ? [{ tier, amount: multiply(slice, left) }] : [];
    });
  }

  /** The tier that a total has reached. */
  private tierOf(total: Rational): number {
    return this.table.from.findLastIndex((from) => compare(from, total) <= 0);
  }

  private book(tier: number, amount: Rational): void {
    this.amounts[tier] = add(this.amounts[tier] ?? ZERO, amount);
  }
}

/** Where an order stands among others, by the moment at which it was made, then by its id. */
function placeOf(places: readonly Order[], { soldAt, orderId }: Order): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const it = places[middle];
    if (it === undefined) break;
    if (it.soldAt < soldAt || (it.soldAt === soldAt && it.orderId < orderId)) low = middle + 1;
    else high = middle;
  }
  return low;
}
