import {
  IdSchema,
  inputInvalid,
  jsonPointer,
  parseInput,
  record,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { columnsOf, type PathColumns } from '../../paths/path-columns.ts';
import { type ChannelPath, ChannelPathSchema } from '../../records/channel-path.ts';
import { attributionIssue } from '../../records/issues.ts';
import type { PathCredit, PathCredits } from '../../records/path-credits.ts';
import { pathTotals } from '../sums/channel-sums.ts';
import { sumExactly } from '../sums/exact-sums.ts';
import { chainOf } from './chain.ts';
import { type SetEffects, setEffects } from './effects.ts';
import { firstOrderEffects } from './first-order.ts';
import { MAXIMUM_ORDER, windowChain } from './windows.ts';

/** Schema of {@link MarkovOptions}. */
export const MarkovOptionsSchema = record({
  /** Order of the chain: the number of successive channels that a state holds, 1 to 20. Default: 1. */
  order: z.exactOptional(z.int().check(z.gte(1), z.lte(MAXIMUM_ORDER))),
  /** Whether journeys without a conversion count. Default: `included`. */
  nulls: z.exactOptional(z.enum(['included', 'excluded'])),
  /** Sets of channels that are removed together, such as those of a creator, by name. Default: none. */
  sets: z.exactOptional(z.record(IdSchema, z.array(IdSchema))),
});

/** Options of {@link markov}. */
export interface MarkovOptions extends z.infer<typeof MarkovOptionsSchema> {}

/** A channel's credit by the Markov model: totals are divided in proportion to the removal effects. */
export interface MarkovChannel extends PathCredit {
  /** The share of conversions that would be lost without the channel, 0 to 1. */
  readonly removalEffect: number;
  /** The share of value that would be lost without the channel, 0 to 1. */
  readonly removalEffectValue: number;
}

/** The effect of removing several channels together. */
export interface MarkovSet {
  /** Name of the set in the options. */
  readonly set: string;
  /** The share of conversions that would be lost without any channel of the set, 0 to 1. */
  readonly removalEffect: number;
  /** The share of value that would be lost without any channel of the set, 0 to 1. */
  readonly removalEffectValue: number;
}

/** The result of {@link markov}. */
export interface MarkovResult extends PathCredits<'markov'> {
  /** Order of the chain. */
  readonly order: number;
  /** Totals of all paths: conversions, their value, and journeys without a conversion. */
  readonly totals: { readonly conversions: number; readonly value: number; readonly nulls: number };
  /** Probability that a journey converts. */
  readonly conversionProbability: number;
  /** One entry per channel, sorted by name. */
  readonly channels: readonly MarkovChannel[];
  /** One entry per set of the options, in their order. Absent without sets. */
  readonly sets?: readonly MarkovSet[];
  /** No removal effect is further from the exact one than this. Present where a large chain was solved by iteration. */
  readonly errorBound?: number;
}

/**
 * Credits channels by the Markov model of order k, computed exactly: no random walks, no seed. Journeys form an absorbing
 * chain whose states are windows of k successive channels, equal neighbours collapsed. A channel's removal effect is the
 * share of conversions lost when every step to a window that holds it ends the journey: with N = (I − Q)^−1 and h = N·r,
 * RE(S) = (sN)_S (N_SS)^−1 h_S ÷ (s·h), from one factorisation for all channels. Conversions and value are divided in
 * proportion to it (Anderl et al. 2016). It measures co-occurrence, not causal lift.
 *
 * @param paths - with or without the journeys that did not convert; without them every journey converts, and an effect is
 *   the probability that a journey meets the channel
 * @returns channels sorted by name, whose conversions and values sum to the totals; all 0 where nothing converted. The
 *   same for every order of the paths
 * @throws INPUT_INVALID for a path or an option that does not match its schema, more than 4000 channels at order 1, or
 *   more than a million windows
 * @example
 * ```ts
 * import { markov } from '@livelane/attribution';
 * const paths = [{ path: ['c1', 'c2', 'c3'], conversions: 1 }, { path: ['c1'], conversions: 0, nulls: 1 }, { path: ['c2', 'c3'], conversions: 0, nulls: 1 }];
 * markov(paths).channels.map((it) => it.removalEffect); // => [0.5,1,1]
 * ```
 */
export function markov(paths: readonly ChannelPath[], options: MarkovOptions = {}): MarkovResult {
  const checked = parseInput(MarkovOptionsSchema, options, 'MarkovOptions');
  return solveMarkov(columnsOf(parseInput(z.array(ChannelPathSchema), paths, 'paths')), checked);
}

/** {@link markov} of paths and options that match their schemas. */
export function solveMarkov(
  paths: PathColumns,
  { order = 1, nulls = 'included', sets = {} }: MarkovOptions = {},
): MarkovResult {
  refuseTooManyTouches(paths);
  const { channels } = paths;
  refuseUnknownChannels(sets, channels);
  const counted =
    nulls === 'included' ? paths : { ...paths, nulls: new Float64Array(paths.nulls.length) };
  const removed = Object.values(sets);
  const effects =
    order === 1
      ? firstOrderEffects(chainOf(counted), channels, removed)
      : higherOrderEffects(counted, order, removed);
  const totals = { ...pathTotals(paths), nulls: sumExactly(paths.nulls) };
  return resultOf(effects, { order, channels, totals, sets: Object.keys(sets) });
}

interface Credited extends Pick<MarkovResult, 'order' | 'totals'> {
  readonly channels: readonly string[];
  readonly sets: readonly string[];
}

/** Totals divided by the effects of removing each channel, which those of the sets follow. */
function resultOf(
  { probability, onConversions, onValue, errorBound }: SetEffects,
  { order, channels, totals, sets }: Credited,
): MarkovResult {
  const conversions = inProportion(totals.conversions, onConversions.subarray(0, channels.length));
  const values = inProportion(totals.value, onValue.subarray(0, channels.length));
  const effectsAt = (place: number) => ({
    removalEffect: onConversions[place] ?? 0,
    removalEffectValue: onValue[place] ?? 0,
  });
  return {
    ...{ model: 'markov', order, totals, conversionProbability: probability },
    channels: channels.map((channel, place) => ({
      channel,
      conversions: conversions[place] ?? 0,
      value: values[place] ?? 0,
      ...effectsAt(place),
    })),
    ...(sets.length === 0
      ? {}
      : { sets: sets.map((set, place) => ({ set, ...effectsAt(channels.length + place) })) }),
    ...(errorBound === 0 ? {} : { errorBound }),
  };
}

/** The effects of removing each channel, then each set, with all windows that hold one of its channels. */
function higherOrderEffects(
  paths: PathColumns,
  order: number,
  sets: readonly (readonly string[])[],
): SetEffects {
  const { channels } = paths;
  const places = new Map(channels.map((channel, place) => [channel, place]));
  const { chain, windows } = windowChain(paths, order);
  const holding: number[][] = channels.map(() => []);
  windows.forEach((window, state) => {
    for (const place of new Set(window)) holding[place]?.push(state);
  });
  const statesOf = (set: readonly string[]): number[] => [
    ...new Set(set.flatMap((channel) => holding[places.get(channel) ?? -1] ?? [])),
  ];
  return setEffects(chain, [...holding, ...sets.map(statesOf)]);
}

function refuseTooManyTouches({ offsets, conversions, nulls }: PathColumns): void {
  let touches = 0;
  for (let path = 0; path < conversions.length; path += 1) {
    const length = (offsets[path + 1] as number) - (offsets[path] as number);
    touches += ((conversions[path] as number) + (nulls[path] as number)) * length;
  }
  const params = { maximum: Number.MAX_SAFE_INTEGER };
  if (touches > Number.MAX_SAFE_INTEGER)
    throw inputInvalid('paths', [attributionIssue('TOUCHES', { received: touches, params })]);
}

function refuseUnknownChannels(
  sets: Readonly<Record<string, readonly string[]>>,
  channels: readonly string[],
): void {
  const known = new Set(channels);
  const issues = Object.entries(sets).flatMap(([name, set]) =>
    set.flatMap((channel, place) =>
      known.has(channel)
        ? []
        : [
            attributionIssue('CHANNEL_OF_PATHS', {
              path: jsonPointer(['sets', name, place]),
              received: channel,
            }),
          ],
    ),
  );
  if (issues.length > 0) throw inputInvalid('MarkovOptions', issues);
}

function inProportion(total: number, weights: Float64Array): Float64Array {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
}
