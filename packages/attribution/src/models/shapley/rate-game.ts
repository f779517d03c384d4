import { inputInvalid, parseInput, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { columnsOf, type PathColumns } from '../../paths/path-columns.ts';
import { type ChannelPath, ChannelPathSchema } from '../../records/channel-path.ts';
import { attributionIssue } from '../../records/issues.ts';
import type { PathCredit, PathCredits } from '../../records/path-credits.ts';
import { pathTotals } from '../sums/channel-sums.ts';
import { type ChannelSets, channelSets } from './channel-sets.ts';
import { MAXIMUM_PLAYERS, sumOverSubsets, valuesOf } from './game.ts';
import { type Estimated, sampledValues, type WorthOf } from './sampled.ts';

/** Default number of pairs of sampled orders. */
const PAIRS = 2000;

const PairsSchema = record({ pairs: z.int().check(z.gte(2), z.lte(10_000_000)) });

/** Options of {@link shapleyRate}. */
export interface ShapleyRateOptions {
  /** Uniform numbers from 0 to 1, 1 excluded. Needed for more than 20 channels, which are sampled. */
  readonly random?: () => number;
  /** Number of random orders in which channels join, each with its reverse: at least 2. Default: 2000. */
  readonly pairs?: number;
}

/** A channel's Shapley value in the rate game. */
export interface ShapleyRateChannel extends PathCredit {
  /** Contribution to the conversion rate, averaged over all orders of joining. Can be below 0. */
  readonly rateContribution: number;
  /** Contribution to the value per journey. Can be below 0. */
  readonly rateContributionValue: number;
  /** Standard error of `rateContribution`; 0 where it is exact. */
  readonly standardError: number;
  /** Standard error of `rateContributionValue`; 0 where it is exact. */
  readonly standardErrorValue: number;
}

/** The result of {@link shapleyRate}. */
export interface ShapleyRateResult extends PathCredits<'shapley-rate'> {
  /** Conversions per journey; the contributions of all channels sum to it. */
  readonly conversionRate: number;
  /** Number of pairs of sampled orders; 0 where all coalitions were counted. */
  readonly pairs: number;
  /** One entry per channel, sorted by name. */
  readonly channels: readonly ShapleyRateChannel[];
}

/**
 * Credits channels by their Shapley value in the rate game, where a coalition of channels is worth the conversion rate of
 * the journeys that touched no other channel. Up to 20 channels all coalitions are counted, n·2^n; more are sampled in
 * antithetic pairs of orders, with standard errors. A channel whose journeys convert less often contributes below 0, and
 * has no credit: the totals are divided in proportion to the contributions above 0.
 *
 * @param paths - with the journeys that did not convert: without these every rate is 1
 * @returns channels sorted by name, whose credits sum to the totals. The same for every order of the paths
 * @throws INPUT_INVALID for a path or option that does not match its schema, or more than 20 channels without `random`
 * @example
 * ```ts
 * import { shapleyRate } from '@livelane/attribution';
 * const paths = [{ path: ['a'], conversions: 1, nulls: 3 }, { path: ['a', 'b'], conversions: 3, nulls: 1 }];
 * shapleyRate(paths).channels.map((it) => it.rateContribution); // => [0.375,0.125]
 * ```
 */
export function shapleyRate(
  paths: readonly ChannelPath[],
  options: ShapleyRateOptions = {},
): ShapleyRateResult {
  const checked = parseInput(z.array(ChannelPathSchema), paths, 'paths');
  return solveShapleyRate(columnsOf(checked), options);
}

/** {@link shapleyRate} of paths that match their schema. */
export function solveShapleyRate(
  paths: PathColumns,
  { random, pairs = PAIRS }: ShapleyRateOptions = {},
): ShapleyRateResult {
  parseInput(PairsSchema, { pairs }, 'ShapleyRateOptions');
  const grouped = channelSets(paths);
  const { channels, sets } = grouped;
  const sampled = channels.length > MAXIMUM_PLAYERS;
  const worths: [WorthOf, WorthOf] = [({ conversions }) => conversions, ({ value }) => value];
  const games = sampled
    ? sampledValues(sets, channels.length, { worths, pairs, random: needed(random, grouped) })
    : worths.map((worthOf) => exactValues(grouped, worthOf));
  const [onRate, onValue] = games as [Estimated, Estimated];
  const totals = pathTotals(paths);
  const journeys = sets.reduce((sum, set) => sum + set.journeys, 0);
  const conversions = inProportion(totals.conversions, onRate.values);
  const values = inProportion(totals.value, onValue.values);
  return {
    ...{ model: 'shapley-rate', totals },
    conversionRate: journeys === 0 ? 0 : totals.conversions / journeys,
    pairs: sampled ? pairs : 0,
    channels: channels.map((channel, place) => ({
      channel,
      conversions: conversions[place] ?? 0,
      value: values[place] ?? 0,
      rateContribution: onRate.values[place] ?? 0,
      rateContributionValue: onValue.values[place] ?? 0,
      standardError: onRate.errors[place] ?? 0,
      standardErrorValue: onValue.errors[place] ?? 0,
    })),
  };
}

function needed(random: (() => number) | undefined, { channels }: ChannelSets): () => number {
  if (random !== undefined) return random;
  const params = { maximum: MAXIMUM_PLAYERS };
  throw inputInvalid('ShapleyRateOptions', [
    attributionIssue('RANDOM', { path: '/random', received: channels.length, params }),
  ]);
}

/** Shapley values from the worth of every coalition. */
function exactValues({ channels, sets }: ChannelSets, worthOf: WorthOf): Estimated {
  const n = channels.length;
  const [worth, journeys] = [new Float64Array(2 ** n), new Float64Array(2 ** n)];
  for (const set of sets) {
    const coalition = set.members.reduce((mask, member) => mask | (1 << member), 0);
    worth[coalition] = worthOf(set);
    journeys[coalition] = set.journeys;
  }
  sumOverSubsets(worth);
  sumOverSubsets(journeys);
  const rate = worth.map((sum, coalition) =>
    sum === 0 ? 0 : sum / (journeys[coalition] as number),
  );
  return { values: valuesOf(rate, n), errors: new Float64Array(n) };
}

function inProportion(total: number, contributions: Float64Array): Float64Array {
  const credited = contributions.map((value) => Math.max(0, value));
  const sum = credited.reduce((all, value) => all + value, 0);
  return credited.map((value) => (sum === 0 ? 0 : (total * value) / sum));
}
