import {
  allocateUnits,
  type Currency,
  convertMoney,
  type FxQuote,
  governingQuote,
  type Money,
  money,
  namingQuotes,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { bookAdjustments, bookingsOf } from '../credit/adjust.ts';
import { orderFractions } from '../credit/fractions.ts';
import type { PreparedInput } from '../credit/prepared-input.ts';
import { lineBalances } from '../credit/sale.ts';
import { type DividedPart, splitParts } from '../credit/split.ts';
import type { TouchIndex } from '../identity/touch-index.ts';
import type { Journey } from '../journey/journey.ts';
import type { BoundRule } from '../models/model.ts';
import { type Party, partyKey, partyOf } from '../records/party.ts';
import type { MeasuredJourney } from './journey-figures.ts';

/** The journeys of orders that were not reversed in full, as they are measured. */
export function measured(journeys: readonly ValuedJourney[]): MeasuredJourney[] {
  return journeys.flatMap(({ journey, value, conversions }) => {
    const { touches, at } = journey;
    const seconds = touches[0] === undefined ? undefined : (at - touches[0].firstSeenAt) / 1000;
    return conversions === 1 ? [{ touches: touches.length, seconds, minor: toMinor(value) }] : [];
  });
}

/** A paid order's journey with the money that remains after adjustments. */
export interface ValuedJourney {
  readonly journey: Journey;
  /** In the report's currency. */
  readonly value: Money;
  /** 0 for an order that was reversed in full. */
  readonly conversions: 0 | 1;
}

/** The policy and the adjustments that what remains of an order depends on. */
export type Credited = Pick<PreparedInput, 'policy' | 'adjustments'>;

/** How the amounts of a report are brought into one currency. */
export interface ReportCurrency {
  /** Currency of the report. Default: that of the first order by id that is not pending. */
  readonly currency?: Currency;
  /** Exchange-rate quotes; needed where an order has another currency than the report. Default: none. */
  readonly fx?: readonly FxQuote[];
}

/**
 * The journeys of the paid orders with what remains of their money, converted by the quote in force when each order was
 * placed.
 * @throws FX_QUOTE_MISSING where orders have another currency than the report and no quote; it names every pair
 */
export function valuedJourneys(
  prepared: PreparedInput,
  { currency, fx = [] }: ReportCurrency,
): { journeys: ValuedJourney[]; currency: Currency } {
  const paid = prepared.journeys.filter(({ order }) => order.status !== 'pending');
  const to = currency ?? paid[0]?.order.lines[0]?.money.currency ?? 'USD';
  const journeys = namingQuotes(fx, (quotes) =>
    paid.map((journey): ValuedJourney => {
      const { remaining, whole } = remainderOf(journey, prepared);
      const from = remaining.currency;
      const value =
        from === to
          ? remaining
          : convertMoney(remaining, {
              to,
              quote: governingQuote(quotes, { from, to, at: journey.order.at }),
              rounding: 'half-even',
            });
      return { journey, value, conversions: whole > 0n && remaining.minor === '0' ? 0 : 1 };
    }),
  );
  return { journeys, currency: to };
}

/** What remains of the money of an order after adjustments, and what it was. */
export function remainderOf(
  journey: Journey,
  prepared: Credited,
): { remaining: Money; whole: bigint } {
  const { order } = journey;
  const currency = order.lines[0]?.money.currency ?? 'USD';
  const whole = order.lines.reduce((sum, line) => sum + toMinor(line.money), 0n);
  if (!isAdjusted(journey, prepared)) return { remaining: money(currency, whole), whole };
  const shares = orderShares(journey, prepared.policy.rule, prepared);
  const remaining = shares.reduce((sum, share) => sum + share.remaining, 0n);
  return { remaining: money(currency, remaining), whole };
}

/** A share of an order, or of the lines of one of its parts. */
export interface OrderShare {
  readonly party: Party;
  /** Of the whole order: parts count by their money, by their lines where the order has none. All shares sum to 1. */
  readonly fraction: number;
  /** Minor units that are left of it, in the order's currency. */
  readonly remaining: bigint;
}

/**
 * The shares of an order by a rule. What remains is divided line by line and adjustment by adjustment, as `creditOrders`
 * does, so that the settling model's report equals the credited sales.
 */
export function orderShares(journey: Journey, rule: BoundRule, prepared: Credited): OrderShare[] {
  const divided = splitParts(journey, rule, prepared.policy.policy);
  const remaining = remainingByLine(journey, divided, prepared);
  const fractions = orderFractions(divided);
  return divided.flatMap(({ part: { lines }, split: { shares } }, place) => {
    const weights = shares.reduce((sum, { weight }) => sum + weight, 0n);
    return shares.map(({ party, weight }, position) => ({
      party,
      fraction: ((fractions[place] ?? 1) * Number(weight)) / Number(weights),
      remaining: lines.reduce((sum, { id }) => sum + (remaining.get(id)?.[position] ?? 0n), 0n),
    }));
  });
}

/** The remaining minor units of each line by share of the split of its part. */
function remainingByLine(
  journey: Journey,
  divided: readonly DividedPart[],
  prepared: Credited,
): ReadonlyMap<string, readonly bigint[]> {
  const { order } = journey;
  if (!isAdjusted(journey, prepared))
    return new Map(
      divided.flatMap(({ part, split }) => {
        const weights = split.shares.map(({ weight }) => weight);
        return part.lines.map((line) => [line.id, allocateUnits(toMinor(line.money), weights)]);
      }),
    );
  const lines = lineBalances(journey, divided, { policy: prepared.policy, findings: [] });
  bookAdjustments(order, lines, bookingsOf(order, prepared.adjustments.get(order.id) ?? []));
  return new Map(lines.map(({ lineId, remaining }) => [lineId, remaining]));
}

function isAdjusted({ order }: Journey, { adjustments }: Credited): boolean {
  return adjustments.has(order.id) || order.status === 'cancelled';
}

/** The parties of a journey's touches, in their order. */
export function partiesOf({ touches }: Journey): Party[] {
  return touches.map(({ party }) => party);
}

/**
 * The journeys without an order: for each person, by the strongest identity, the touches that are in no order's journey,
 * by time.
 */
export function nullJourneys(index: TouchIndex): Party[][] {
  const unused = new Map<string, number[]>();
  for (let touch = 0; touch < index.size; touch += 1) {
    const record = index.touch(touch);
    if (record === undefined || index.used[touch] === 1) continue;
    const person = record.persons[0] ?? `touch:${record.id}`;
    const list = unused.get(person);
    if (list === undefined) unused.set(person, [touch]);
    else list.push(touch);
  }
  return Array.from(unused.values(), (touches) =>
    touches
      .sort((a, b) => compareByTime(index, a, b))
      .flatMap((touch) => {
        const record = index.touch(touch);
        return record === undefined ? [] : [partyOf(record)];
      }),
  );
}

function compareByTime(index: TouchIndex, a: number, b: number): number {
  const { at, rank } = index;
  const [one, other] = [index.touch(a)?.id ?? '', index.touch(b)?.id ?? ''];
  return (at[a] ?? 0) - (at[b] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0) || (one < other ? -1 : 1);
}

/** The path of a sequence of parties: their keys, with equal neighbours collapsed. */
export function pathKeys(parties: readonly Party[]): string[] {
  const keys = parties.map(partyKey);
  return keys.filter((key, position) => key !== keys[position - 1]);
}
