import { gammaQuantile } from '@livelane/contracts/vocabulary/probability';
import type { ConversionPrior } from '../../benchmarks/benchmarks.ts';
import { wantsVideo } from '../../benchmarks/format.ts';
import type { CreatorProfile, PastLive } from '../../profile/creator-profile.ts';
import { followersOf } from '../../profile/followers.ts';
import { comparableLives, liveWeight, OTHER_CATEGORY, showLives } from '../lives.ts';
import { tierFit } from '../price-tier/price-tier.ts';
import { tierGap } from '../price-tier/tier-gap.ts';
import type { GradeInput, Read } from '../signal.ts';
import type { ComparedLive } from './fit-spread.ts';
import { shopLiveSales } from './shop-live-sales.ts';
import { sizeFactorOf } from './size-factor.ts';

/** What past lives show about a creator, in conversions that count fully; the benchmark's are those of any size. */
export interface PastConversions {
  /** Conversions made. */
  readonly conversions: number;
  /** Conversions that the benchmark expects of the same lives. */
  readonly expected: number;
  /** Conversions that the benchmark expects of lives whose conversions are not stated. */
  readonly hidden: number;
  /** Where they are known from. */
  readonly from: 'lives' | 'shop';
  /** What the past lives that state their conversions say, as they say it. */
  readonly stated: {
    readonly lives: number;
    readonly conversions: number;
    readonly viewers: number;
    /** Conversions that the benchmark expects of these viewers. */
    readonly usual: number;
  };
}

/** By source; the lives of the profile, without any, where no source knows conversions. */
export type ConversionsBySource = readonly [PastConversions, ...PastConversions[]];

/** The conversions of past lives by each source that knows any: the lives of the profile, and the sales of the shop. */
export function pastConversions(input: GradeInput, read: Read): ConversionsBySource {
  const own = ofLives(input, read);
  const shop = ofShop(input);
  if (shop === null) return [own];
  return own.expected + own.hidden === 0 ? [shop] : [own, shop];
}

/**
 * The conversions of past lives against the benchmark's expectation at typical fit, for the price tier that was sold
 * (default: the creator's own), so that sales at another tier do not count against the creator a second time.
 *
 * A live counts by its length, source and category, see {@link liveWeight}. All lives of a creator count for the same part, for lives differ more
 * than their counts do and the next product differs from the past ones: 1 / (1 + betweenLives × conversions of the
 * creator's own mean live), the mean by size, at the creator's own rate or at the benchmark's if that is higher. A lucky
 * live counts as much as an unlucky one, and one whose conversions are hidden as much as one that states them.
 */
function ofLives(input: GradeInput, read: Read): PastConversions {
  const { profile, benchmarks } = input;
  const prior = benchmarks.conversion;
  // A tier that the creator states, and that is not the one which counts, says nothing about what was sold at another.
  const own = read(tierFit).from === 'profile' ? profile.priceTier : null;
  const stated = { lives: 0, conversions: 0, viewers: 0, usual: 0 };
  let [conversions, expected, hidden, squares] = [0, 0, 0, 0];
  for (const live of comparableLives(input)) {
    const { viewers, conversions: sold } = live;
    const usual = usualConversions(live, own, prior);
    const weight = liveWeight(live, input);
    if (weight === 0) continue;
    squares += weight * usual ** 2;
    if (sold === null) {
      hidden += weight * usual;
      continue;
    }
    conversions += weight * Math.min(sold, viewers);
    expected += weight * usual;
    stated.lives++;
    stated.conversions += sold;
    stated.viewers += viewers;
    stated.usual += usual;
  }
  return {
    ...countedFor({ conversions, expected, hidden, squares }, input),
    from: 'lives',
    stated,
  };
}

/** Most lives that the sales of a shop count for. */
const MOST_LIVES = 10;

/**
 * The sales of lives that a marketplace publishes: so many lives of the mean number of viewers, at the creator's own price
 * tier and of no stated category. They vary from live to live as single lives do, and count as figures of their source.
 */
function ofShop(
  input: Pick<GradeInput, 'profile' | 'brief' | 'benchmarks'>,
): PastConversions | null {
  const { profile, benchmarks, brief } = input;
  const sold = wantsVideo(brief) ? null : shopLiveSales(profile.shop);
  if (sold === null) return null;
  const { lives, viewers, units } = sold;
  const prior = benchmarks.conversion;
  const usual = (viewers / 1000) * prior.per1000AtFullFit * prior.pastFit;
  const reliability = profile.shop?.source === 'measured' ? 1 : prior.declaredReliability;
  const weight = reliability * OTHER_CATEGORY * Math.min(MOST_LIVES, lives);
  const evidence = {
    conversions: weight * Math.min(units / lives, viewers),
    expected: weight * usual,
    hidden: 0,
    squares: weight * usual ** 2,
  };
  const stated = {
    lives,
    conversions: Math.round(units),
    viewers: Math.round(lives * viewers),
    usual: lives * usual,
  };
  return { ...countedFor(evidence, input), from: 'shop', stated };
}

interface Evidence {
  readonly conversions: number;
  readonly expected: number;
  readonly hidden: number;
  /** Sum of the squares of what each live is expected to bring. */
  readonly squares: number;
}

/** The evidence of lives in independent conversions. */
function countedFor(
  { conversions, expected, hidden, squares }: Evidence,
  input: Pick<GradeInput, 'benchmarks'>,
): Evidence {
  const prior = input.benchmarks.conversion;
  const all = expected + hidden;
  const tenth = tenthOfRates(input);
  const own = (tenth * (prior.strength + hidden) + conversions) / (prior.strength + all);
  const meanLive = all === 0 ? 0 : (squares / all) * Math.max(1, own);
  const part = 1 / (1 + prior.betweenLives * meanLive);
  return {
    conversions: part * conversions,
    expected: part * expected,
    hidden: part * hidden,
    squares,
  };
}

/** Conversions that the benchmark expects of a live at typical fit, for the price tier that was sold. */
function usualConversions(
  { viewers, tier }: PastLive,
  own: CreatorProfile['priceTier'],
  prior: ConversionPrior,
): number {
  const sold = tier ?? own;
  const steps = own === null || sold === null ? 0 : Math.abs(tierGap(own, sold));
  return (viewers / 1000) * prior.per1000AtFullFit * prior.pastFit * prior.tierStep ** steps;
}

/** The measured lives of a creator that state their sales, against what the benchmark expects of them. */
export function comparedLives(profile: CreatorProfile, prior: ConversionPrior): ComparedLive[] {
  const followers = followersOf(profile);
  const size = followers === null ? 1 : sizeFactorOf(followers, prior);
  return showLives(profile).flatMap((live) => {
    const expected = size * usualConversions(live, profile.priceTier, prior);
    return live.conversions === null || live.source !== 'measured' || expected === 0
      ? []
      : [{ conversions: Math.min(live.conversions, live.viewers), expected }];
  });
}

/** The tenth percentile of conversion rates as a part of their mean, from the prior's shape; 0 to 1. */
export function tenthOfRates({ benchmarks }: Pick<GradeInput, 'benchmarks'>): number {
  const { strength } = benchmarks.conversion;
  return gammaQuantile(benchmarks.population.percentile, strength) / strength;
}
