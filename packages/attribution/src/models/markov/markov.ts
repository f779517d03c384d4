import { inputInvalid, parseInput } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { type ChannelPath, ChannelPathSchema } from '../../records/channel-path.ts';
import { chainOf } from './chain.ts';
import { factorise, returnsOf, rewardFrom, visitsFrom } from './factorise.ts';

/** What the Markov model may be told. */
export interface MarkovOptions {
  /** How many of the last channels a state remembers. Left out: 1, the only order so far. */
  readonly order?: number;
}

/** A channel's part by the Markov model. */
export interface MarkovChannel {
  readonly channel: string;
  /** Of all conversions, in proportion to the removal effect. */
  readonly conversions: number;
  /** Of all value, in proportion to the removal effect on value. */
  readonly value: number;
  /** The share of conversions that would be lost without the channel, 0 to 1. */
  readonly removalEffect: number;
  /** The share of value that would be lost without the channel, 0 to 1. */
  readonly removalEffectValue: number;
}

/** The Markov model's result: channels by name, whose conversions and values sum to the totals. */
export interface MarkovResult {
  readonly model: 'markov';
  readonly order: 1;
  readonly totals: { readonly conversions: number; readonly value: number; readonly nulls: number };
  /** Probability that a journey converts. */
  readonly conversionProbability: number;
  readonly channels: readonly MarkovChannel[];
}

/**
 * Conversions and value by the first-order Markov model, exactly: no random walks, no seed. Journeys are an absorbing
 * chain; a channel's removal effect is the share of conversions lost when every step to it ends the journey, which is
 * RE(i) = (sN)ᵢ / Nᵢᵢ · hᵢ / (s·h) with N = (I − Q)^−1 and h = N·r, from one factorisation for all channels; totals
 * are split in proportion to it (Anderl et al. 2016). Co-occurrence, not causal lift.
 *
 * @param paths - with or without the journeys that did not convert; without them every effect is the share of
 *   converting journeys that meet the channel
 * @returns channels sorted by name; all zero where nothing converted
 * @throws INPUT_INVALID for an empty path, a count that is not whole, a value without a journey, more than 4000
 *   channels, another order than 1
 * @example
 * ```ts
 * import { markov } from '@livelane/attribution';
 * const paths = [{ path: ['c1', 'c2', 'c3'], conversions: 1 }, { path: ['c1'], conversions: 0, nulls: 1 }, { path: ['c2', 'c3'], conversions: 0, nulls: 1 }];
 * markov(paths).channels.map((it) => it.removalEffect); // => [0.5,1,1]
 * ```
 */
export function markov(
  paths: readonly ChannelPath[],
  { order = 1 }: MarkovOptions = {},
): MarkovResult {
  if (order !== 1)
    throw inputInvalid('options', [
      { path: '/order', message: 'order 1, the only one so far', received: String(order) },
    ]);
  return solveMarkov(parseInput(z.array(ChannelPathSchema), paths, 'paths'));
}

/** {@link markov} of paths that are known to have their form. */
export function solveMarkov(paths: readonly ChannelPath[]): MarkovResult {
  const chain = chainOf(paths);
  const leaves = chain.converts.map((share, state) => share + (chain.loses[state] ?? 0));
  const factorised = factorise(chain.moves, leaves);
  const visits = visitsFrom(factorised, chain.start);
  const returns = returnsOf(factorised);
  const met = visits.map((count, state) => count / (returns[state] ?? 1));
  const converting = rewardFrom(factorised, chain.converts);
  const earning = rewardFrom(factorised, chain.earns);
  const probability = dot(chain.start, converting);
  const effects = lossShares(met, converting, probability);
  const valueEffects = lossShares(met, earning, dot(chain.start, earning));
  const totals = {
    conversions: paths.reduce((sum, path) => sum + path.conversions, 0),
    value: paths.reduce((sum, path) => sum + (path.value ?? 0), 0),
    nulls: paths.reduce((sum, path) => sum + (path.nulls ?? 0), 0),
  };
  const conversions = inProportion(totals.conversions, effects);
  const values = inProportion(totals.value, valueEffects);
  const channels = chain.states.map((channel, state) => ({
    channel,
    conversions: conversions[state] ?? 0,
    value: values[state] ?? 0,
    removalEffect: effects[state] ?? 0,
    removalEffectValue: valueEffects[state] ?? 0,
  }));
  return { model: 'markov', order: 1, totals, conversionProbability: probability, channels };
}

function lossShares(met: Float64Array, reward: Float64Array, total: number): Float64Array {
  // Rounding may leave an effect a last bit above the whole.
  return met.map((probability, state) =>
    total === 0 ? 0 : Math.min(1, (probability * (reward[state] ?? 0)) / total),
  );
}

function inProportion(total: number, weights: Float64Array): Float64Array {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
}
