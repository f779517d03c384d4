import { inputInvalid, inputIssue, parseInput } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { type ChannelPath, ChannelPathSchema } from '../../records/channel-path.ts';
import type { PathCredit, PathCredits } from '../../records/path-credits.ts';
import { chainOf } from './chain.ts';
import { factorise, returnsOf, rewardFrom, visitsFrom } from './factorise.ts';

/** Options of {@link markov}. */
export interface MarkovOptions {
  /** Order of the chain: the number of preceding channels that a state holds. Only 1 is supported. Default: 1. */
  readonly order?: number;
}

/** A channel's credit by the Markov model: totals are divided in proportion to the removal effects. */
export interface MarkovChannel extends PathCredit {
  /** The share of conversions that would be lost without the channel, 0 to 1. */
  readonly removalEffect: number;
  /** The share of value that would be lost without the channel, 0 to 1. */
  readonly removalEffectValue: number;
}

/** The result of {@link markov}. */
export interface MarkovResult extends PathCredits<'markov'> {
  /** Order of the chain. */
  readonly order: 1;
  /** Totals of all paths: conversions, their value, and journeys without a conversion. */
  readonly totals: { readonly conversions: number; readonly value: number; readonly nulls: number };
  /** Probability that a journey converts. */
  readonly conversionProbability: number;
  /** One entry per channel, sorted by name. */
  readonly channels: readonly MarkovChannel[];
}

/**
 * Credits channels by the first-order Markov model, computed exactly: no random walks, no seed. Journeys form an
 * absorbing chain. A channel's removal effect is the share of conversions lost when every step to it ends the journey:
 * RE(i) = (sN)ᵢ / Nᵢᵢ · hᵢ / (s·h) with N = (I − Q)^−1 and h = N·r, from one factorisation for all channels. Conversions
 * and value are divided in proportion to it (Anderl et al. 2016). It measures co-occurrence, not causal lift.
 *
 * @param paths - with or without the journeys that did not convert; without them, every effect is the share of
 *   converting journeys that touch the channel
 * @returns channels sorted by name, whose conversions and values sum to the totals; all 0 where nothing converted
 * @throws INPUT_INVALID for a path that does not match its schema, more than 4000 channels, or another order than 1
 * @example
 * ```ts
 * import { markov } from '@livelane/attribution';
 * const paths = [{ path: ['c1', 'c2', 'c3'], conversions: 1 }, { path: ['c1'], conversions: 0, nulls: 1 }, { path: ['c2', 'c3'], conversions: 0, nulls: 1 }];
 * markov(paths).channels.map((it) => it.removalEffect); // => [0.5,1,1]
 * ```
 */
export function markov(paths: readonly ChannelPath[], options: MarkovOptions = {}): MarkovResult {
  const { order = 1 } = options;
  if (order !== 1)
    throw inputInvalid('MarkovOptions', [
      inputIssue('EXACTLY', { path: '/order', received: order, params: { value: '1' } }),
    ]);
  return solveMarkov(parseInput(z.array(ChannelPathSchema), paths, 'paths'));
}

/** {@link markov} of paths that match their schema. */
export function solveMarkov(paths: readonly ChannelPath[]): MarkovResult {
  const chain = chainOf(paths);
  const absorbed = chain.converts.map((share, state) => share + (chain.loses[state] ?? 0));
  const factors = factorise(chain.moves, absorbed);
  const visits = visitsFrom(factors, chain.start);
  const returns = returnsOf(factors);
  const reached = visits.map((count, state) => count / (returns[state] ?? 1));
  const converting = rewardFrom(factors, chain.converts);
  const earning = rewardFrom(factors, chain.earns);
  const probability = dot(chain.start, converting);
  const effects = removalEffects(reached, converting, probability);
  const valueEffects = removalEffects(reached, earning, dot(chain.start, earning));
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

function removalEffects(reached: Float64Array, reward: Float64Array, total: number): Float64Array {
  // Rounding can bring an effect above 1 by its last bit.
  return reached.map((probability, state) =>
    total === 0 ? 0 : Math.min(1, (probability * (reward[state] ?? 0)) / total),
  );
}

function inProportion(total: number, weights: Float64Array): Float64Array {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, position) => sum + value * (b[position] ?? 0), 0);
}
