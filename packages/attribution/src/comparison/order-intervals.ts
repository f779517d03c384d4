import {
  type Currency,
  type Money,
  money,
  parseInput,
  toMinor,
} from '@livelane/contracts/vocabulary';
import type { Random } from '../models/draws/binomial.ts';
import type { BoundRule, PathModel, PathModelOptions } from '../models/model.ts';
import { columnsOf } from '../paths/path-columns.ts';
import { type Party, partyKey, partyOfKey } from '../records/party.ts';
import type { ComparedOrders } from './compared-orders.ts';
import {
  type CreditIntervals,
  type FigureInterval,
  intervalsOfModel,
  middleOf,
  ReplicatesSchema,
} from './path-intervals.ts';
import { orderShares } from './valued-journeys.ts';

/** How the intervals of a report are found. */
export interface IntervalOptions {
  /** Uniform numbers from 0 to 1, 1 excluded; the same numbers give the same intervals. */
  readonly random: Random;
  /** Number of times that the journeys are redrawn, 20 to 100,000. Default: 1000. */
  readonly replicates?: number;
  /** Share of the redrawn results that an interval holds, between 0 and 1. Default: 0.9. */
  readonly level?: number;
}

/** Intervals by the key of a party. */
export type PartyIntervals = ReadonlyMap<string, CreditIntervals>;

/** Intervals of a rule's credits: the orders are redrawn, each with what the rule credits of it. */
export function ruleIntervals(
  rule: BoundRule,
  orders: ComparedOrders,
  { random, replicates = 1000, level = 0.9 }: IntervalOptions,
): PartyIntervals {
  parseInput(ReplicatesSchema, { replicates, level }, 'IntervalOptions');
  const parties = new Map<string, number>();
  const parts = orders.journeys.map((it) => partsOf(rule, it, { orders, parties }));
  const samples = Array.from(parties, () => ({
    conversions: new Float64Array(replicates),
    value: new Float64Array(replicates),
  }));
  for (let replicate = 0; replicate < replicates; replicate += 1)
    for (let draw = 0; draw < parts.length; draw += 1)
      for (const part of parts[Math.floor(random() * parts.length)] ?? []) {
        const sample = samples[part.party] as (typeof samples)[number];
        sample.conversions[replicate] =
          (sample.conversions[replicate] as number) + part.conversions;
        sample.value[replicate] = (sample.value[replicate] as number) + part.minor;
      }
  return new Map(
    Array.from(parties, ([key, place]) => {
      const { conversions, value } = samples[place] as (typeof samples)[number];
      return [
        key,
        intervalOf(middleOf(conversions, level), middleOf(value, level), orders.currency),
      ];
    }),
  );
}

interface Part {
  readonly party: number;
  readonly conversions: number;
  readonly minor: number;
}

/** What a rule credits of one order, in the currency of the report. */
function partsOf(
  rule: BoundRule,
  { journey, value, conversions }: ComparedOrders['journeys'][number],
  { orders, parties }: { readonly orders: ComparedOrders; readonly parties: Map<string, number> },
): Part[] {
  const shares = orderShares(journey, rule, orders.prepared);
  const whole = shares.reduce((sum, { remaining }) => sum + remaining, 0n);
  const worth = Number(toMinor(value));
  return shares.map(({ party, fraction, remaining }) => ({
    party: placeOf(parties, party),
    conversions: conversions * fraction,
    minor: whole === 0n ? 0 : (worth * Number(remaining)) / Number(whole),
  }));
}

function placeOf(parties: Map<string, number>, party: Party): number {
  const key = partyKey(party);
  const place = parties.get(key) ?? parties.size;
  parties.set(key, place);
  return place;
}

/** Intervals of a data-driven model's credits: the journeys with touches are redrawn, and the model is solved again. */
export function modelIntervals(
  model: PathModel,
  { paths, currency }: ComparedOrders,
  options: IntervalOptions & PathModelOptions,
): PartyIntervals {
  const attributed = paths.flatMap(({ keys, conversions, nulls, value }) =>
    keys.length === 0 ? [] : [{ path: [...keys], conversions, nulls, value: Number(value) }],
  );
  const { channels } = intervalsOfModel(columnsOf(attributed), model, options);
  return new Map(
    channels.map(({ channel, conversions, value }) => [
      partyKey(partyOfKey(channel)),
      intervalOf(conversions as FigureInterval, value as FigureInterval, currency),
    ]),
  );
}

function intervalOf(
  conversions: FigureInterval,
  { low, high }: FigureInterval,
  currency: Currency,
): CreditIntervals {
  const whole = (minor: number): Money => money(currency, BigInt(Math.round(minor)));
  return { conversions, value: { low: whole(low), high: whole(high) } };
}
