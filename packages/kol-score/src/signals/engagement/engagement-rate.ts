import { betaQuantile } from '@livelane/contracts/vocabulary/probability';
import type { EngagementPrior } from '../../benchmarks/benchmarks.ts';
import { type UnitEstimate, unitEstimate, unknownEstimate } from '../../estimate/unit-estimate.ts';
import { betaTail } from '../../probability/tails.ts';
import type { CreatorPost } from '../../profile/creator-profile.ts';

/** The prior mean is constant in the number of followers outside this range. */
const FOLLOWERS_RANGE = [1_000, 100_000_000] as const;

/** The share of viewers who engage with a post, and the number of posts that it is estimated from. */
export interface EngagementRate {
  /** Engagement from 0 to 1; the interval is [0, 1] if neither a post nor an average shows its figures. */
  readonly rate: UnitEstimate;
  /** Number of posts that show views, likes and comments. */
  readonly shown: number;
  /** Number of posts that hide at least one of the three. A hidden figure is unknown, not zero. */
  readonly hidden: number;
  /** Whether the rate is that of averages, because no post shows its figures. */
  readonly averaged: boolean;
}

/** An average engagement rate, as exports have it, and the number of posts that it counts for. */
export interface AverageRate {
  /** (likes + comments) / views, from 0 to 1. */
  readonly rate: number;
  /** Number of posts that it counts for, above 0. */
  readonly posts: number;
}

/** What an engagement rate is estimated with. */
export interface EngagementOptions {
  /** At least 0; null if hidden. */
  readonly followers: number | null;
  /** Such as `ILLUSTRATIVE_BENCHMARKS.engagement`. */
  readonly prior: EngagementPrior;
  /** Percentile of the prior that is assumed of hidden figures. Default: 0.1. */
  readonly percentile?: number;
  /** Averages, used where no post shows its figures. Default: none. */
  readonly average?: AverageRate | null;
  /** Prepared for many creators. Default: that of the prior. */
  readonly highest?: HighestEngagement;
}

/** The engagement of accounts of the size that engages most. */
export interface HighestEngagement {
  /** Its percentile that is assumed of hidden figures. */
  readonly assumed: number;
  /** Its mean. */
  readonly usual: number;
}

/** The engagement of accounts of the size that engages most by a prior. */
export function highestEngagement(prior: EngagementPrior, percentile: number): HighestEngagement {
  const usual = Math.max(...FOLLOWERS_RANGE.map((size) => priorEngagement(size, prior)));
  return { assumed: assumedRate({ prior, percentile }, usual), usual };
}

/**
 * Engagement rate, (likes + comments) / views: the beta-binomial posterior with a prior mean that depends on the
 * logarithm of followers (empirical Bayes). A post with v views counts as v / (1 + (v − 1)ρ) independent views, since
 * viewers of one post are correlated: precision grows with the number of posts, hardly with their views. The mean starts
 * at a tenth percentile instead of the prior mean, so that a single weak post is not worth more than many of the same rate,
 * and that of the size which engages most where the posts show more, so that more followers do not lower it; the interval
 * is that of the posterior.
 *
 * The dispersion ρ is that of the prior, not the creator's own; otherwise one more like could lower the estimate.
 * A post that hides a figure counts as one at the tenth percentile of accounts of this size, or as the creator's other
 * posts where those are below; for the lower end of the interval it counts as 0 % engagement and for the upper end as
 * 100 %. With hidden followers, the size with the least engagement is assumed.
 *
 * @returns never lower after a post gains likes or comments
 * @example
 * ```ts
 * import { type CreatorPost, engagementRate, ILLUSTRATIVE_BENCHMARKS } from '@livelane/kol-score';
 * const post: CreatorPost = { id: 'p', publishedAt: '2026-11-01T00:00:00Z', views: 10_000, likes: 700, comments: 100, format: 'live', category: 'beauty', sponsored: false };
 * const { rate } = engagementRate(Array<CreatorPost>(20).fill(post), { followers: 100_000, prior: ILLUSTRATIVE_BENCHMARKS.engagement });
 * [rate.lower, rate.mean, rate.upper].map((x) => x.toFixed(3)); // => ["0.064","0.080","0.095"]
 * ```
 */
export function engagementRate(
  posts: readonly CreatorPost[],
  options: EngagementOptions,
): EngagementRate {
  const { followers, prior, percentile = 0.1, average = null } = options;
  const counted = countPosts(posts, prior);
  const { shown, hidden } = counted;
  const means = priorMeans(followers, prior);
  const { highest = highestEngagement(prior, percentile) } = options;
  const tenth = { prior, means, percentile, highest };
  if (shown > 0) return { rate: posterior(counted, tenth), shown, hidden, averaged: false };
  if (average === null)
    return {
      rate: unknownEstimate(assumedRate(tenth, means.least)),
      shown,
      hidden,
      averaged: false,
    };
  const weight = average.posts / prior.dispersion;
  const engaged = weight * Math.min(1, average.rate);
  const evidence = { engaged, passed: weight - engaged, unknown: 0 };
  return { rate: posterior(evidence, tenth), shown, hidden, averaged: true };
}

function countPosts(
  posts: readonly CreatorPost[],
  prior: EngagementPrior,
): Counted & Pick<EngagementRate, 'shown' | 'hidden'> {
  let shown = 0;
  let hidden = 0;
  let engaged = 0;
  let counted = 0;
  let unknown = 0;
  for (const { views, likes, comments } of posts) {
    if (views === null || likes === null || comments === null) {
      hidden++;
      unknown += views === null ? 1 / prior.dispersion : countedViews(views, prior);
      continue;
    }
    shown++;
    const weight = countedViews(views, prior);
    counted += weight;
    engaged += views === 0 ? 0 : (weight * Math.min(likes + comments, views)) / views;
  }
  return { shown, hidden, engaged, passed: counted - engaged, unknown };
}

function countedViews(views: number, { dispersion }: EngagementPrior): number {
  return views === 0 ? 0 : views / (1 + (views - 1) * dispersion);
}

interface Counted {
  readonly engaged: number;
  readonly passed: number;
  readonly unknown: number;
}

interface Tenth {
  readonly prior: EngagementPrior;
  readonly means: PriorMeans;
  readonly percentile: number;
  readonly highest: HighestEngagement;
}

/** The percentile of the prior over accounts of a size, by their mean. */
function assumedRate(
  { prior: { strength }, percentile }: Pick<Tenth, 'prior' | 'percentile'>,
  mean: number,
): number {
  return betaQuantile(percentile, { a: mean * strength, b: (1 - mean) * strength });
}

function posterior({ engaged, passed, unknown }: Counted, tenth: Tenth): UnitEstimate {
  const { means, prior, highest } = tenth;
  const { strength } = prior;
  const low = {
    a: means.least * strength + engaged,
    b: (1 - means.least) * strength + passed + unknown,
  };
  const high = {
    a: means.most * strength + engaged + unknown,
    b: (1 - means.most) * strength + passed,
  };
  const least = assumedRate(tenth, means.least);
  const meanOf = (sum: number, seen: number): number =>
    meanRate({ engaged: sum, seen }, { least, highest, strength });
  const seen = engaged + passed;
  const assumed = Math.min(least, meanOf(engaged, seen));
  return unitEstimate({
    mean: meanOf(engaged + unknown * assumed, seen + unknown),
    worst: meanOf(engaged, seen + unknown),
    lower: betaTail(low, 'lower'),
    best: high.a / (high.a + high.b),
    upper: betaTail(high, 'upper'),
  });
}

/**
 * The mean of a posterior whose prior starts at the rate that is seen, though not below the tenth percentile of accounts of
 * this size nor above that of the size that engages most, and is taken from there to be as good as what is seen, by its
 * weight and up to the usual rate of that size.
 *
 * Above the tenth percentile the account's own size does not enter: with a prior that falls with followers, more of them
 * would lower what the same posts are worth. As few posts have to be worth no more than many and no less than none, the
 * rates between the tenth percentiles of all sizes then have to stand as they are.
 */
function meanRate(
  { engaged, seen }: { readonly engaged: number; readonly seen: number },
  {
    least,
    highest,
    strength,
  }: { readonly least: number; readonly highest: HighestEngagement; readonly strength: number },
): number {
  const total = strength + seen;
  const rate = seen === 0 ? least : engaged / seen;
  const start = Math.max(least, Math.min(highest.assumed, rate));
  const rest = start + (seen / total) * Math.max(0, Math.min(highest.usual, rate) - start);
  return (rest * strength + engaged) / total;
}

interface PriorMeans {
  readonly least: number;
  readonly most: number;
}

function priorMeans(followers: number | null, prior: EngagementPrior): PriorMeans {
  if (followers !== null) {
    const mean = priorEngagement(followers, prior);
    return { least: mean, most: mean };
  }
  const ends = FOLLOWERS_RANGE.map((size) => priorEngagement(size, prior));
  return { least: Math.min(...ends), most: Math.max(...ends) };
}

/** The prior mean of the engagement rate for an account of this size. */
export function priorEngagement(followers: number, prior: EngagementPrior): number {
  const [least, most] = FOLLOWERS_RANGE;
  const decades = Math.log10(Math.min(most, Math.max(least, followers))) - 5;
  return 1 / (1 + Math.exp(-(prior.interceptAt100k + prior.slopePerDecade * decades)));
}
