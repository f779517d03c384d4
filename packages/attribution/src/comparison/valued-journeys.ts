import {
  allocateUnits,
  type Currency,
  convertMoney,
  type FxQuote,
  governingQuote,
  type Money,
  money,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { bookAdjustments } from '../credit/adjust.ts';
import type { CheckedPolicy } from '../credit/policy.ts';
import type { PreparedInput } from '../credit/prepared-input.ts';
import { openLines } from '../credit/sale.ts';
import { type Split, splitJourney } from '../credit/split.ts';
import type { TouchIndex } from '../identity/touch-index.ts';
import type { Journey } from '../journey/journey.ts';
import { type Party, partyKey, partyOf } from '../records/party.ts';

/** An order that counts, with what is left of its money in the report's currency. */
export interface WorthJourney {
  readonly journey: Journey;
  readonly value: Money;
  /** 0 for an order that was taken back whole. */
  readonly conversions: 0 | 1;
}

/** How amounts come into one currency. Left out: all orders are of one currency already. */
export interface ReportCurrency {
  readonly currency?: Currency;
  readonly fx?: readonly FxQuote[];
}

/**
 * The paid orders with what is left of them, converted at the quote that governed when each was placed.
 * @throws FX_QUOTE_MISSING where orders of several currencies meet without quotes
 */
export function worthJourneys(
  prepared: PreparedInput,
  policy: CheckedPolicy,
  { currency, fx = [] }: ReportCurrency,
): { journeys: WorthJourney[]; currency: Currency } {
  const paid = prepared.journeys.filter(({ order }) => order.status !== 'pending');
  const to = currency ?? paid[0]?.order.lines[0]?.money.currency ?? 'USD';
  const journeys = paid.map((journey): WorthJourney => {
    const { left, whole } = remainder(journey, prepared, policy);
    const inReport =
      left.currency === to
        ? left
        : convertMoney(left, {
            to,
            quote: governingQuote(fx, { from: left.currency, to, at: journey.order.at }),
            rounding: 'half-even',
          });
    return { journey, value: inReport, conversions: whole > 0n && left.minor === '0' ? 0 : 1 };
  });
  return { journeys, currency: to };
}

function remainder(
  journey: Journey,
  prepared: PreparedInput,
  policy: CheckedPolicy,
): { left: Money; whole: bigint } {
  const { order } = journey;
  const currency = order.lines[0]?.money.currency ?? 'USD';
  const whole = order.lines.reduce((sum, line) => sum + toMinor(line.money), 0n);
  const adjustments = prepared.adjustments.get(order.id) ?? [];
  if (adjustments.length === 0 && order.status !== 'cancelled')
    return { left: money(currency, whole), whole };
  const split = splitJourney(journey, policy.policy.model, {
    codeTakesAll: policy.policy.codeTakesAll,
  });
  const left = leftByShare(journey, split, { prepared, policy });
  return {
    left: money(
      currency,
      left.reduce((sum, part) => sum + part, 0n),
    ),
    whole,
  };
}

/**
 * What each share of a split has left of an order, in minor units of the order's currency: line by line and adjustment
 * by adjustment, as the order would be credited, so that the settling model's report is what is paid on.
 */
export function leftByShare(
  journey: Journey,
  split: Split,
  { prepared, policy }: { readonly prepared: PreparedInput; readonly policy: CheckedPolicy },
): bigint[] {
  const { order } = journey;
  const adjustments = prepared.adjustments.get(order.id) ?? [];
  const weights = split.shares.map(({ weight }) => weight);
  const left = weights.map(() => 0n);
  const add = (parts: readonly bigint[]): void =>
    parts.forEach((part, place) => {
      left[place] = (left[place] ?? 0n) + part;
    });
  if (adjustments.length === 0 && order.status !== 'cancelled') {
    for (const { money: paid } of order.lines) add(allocateUnits(toMinor(paid), weights));
    return left;
  }
  const lines = openLines(journey, split, { policy, findings: [] });
  bookAdjustments(order, lines, adjustments);
  for (const line of lines) add(line.left);
  return left;
}

/** A journey as the parties it met. */
export function partiesOf({ touches }: Journey): Party[] {
  return touches.map(({ party }) => party);
}

/**
 * The journeys that ended without an order: of each person, by the strongest identity, the touches that
 * no order's journey holds, in their order of time.
 */
export function nullJourneys(index: TouchIndex): Party[][] {
  const open = new Map<string, number[]>();
  index.touches.forEach(({ persons, id }, touch) => {
    if (index.used[touch] === 1) return;
    const person = persons[0] ?? `touch:${id}`;
    const list = open.get(person);
    if (list === undefined) open.set(person, [touch]);
    else list.push(touch);
  });
  return Array.from(open.values(), (touches) =>
    touches
      .sort((a, b) => inOrder(index, a, b))
      .flatMap((touch) => {
        const record = index.touches[touch];
        return record === undefined ? [] : [partyOf(record)];
      }),
  );
}

function inOrder({ at, rank, touches }: TouchIndex, a: number, b: number): number {
  const [one, other] = [touches[a]?.id ?? '', touches[b]?.id ?? ''];
  return (at[a] ?? 0) - (at[b] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0) || (one < other ? -1 : 1);
}

/** Parties as the keys of a path, neighbours that are equal as one. */
export function pathKeys(parties: readonly Party[]): string[] {
  const keys = parties.map(partyKey);
  return keys.filter((key, place) => key !== keys[place - 1]);
}
