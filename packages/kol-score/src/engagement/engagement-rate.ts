import type { EngagementPrior } from '../benchmarks/benchmarks.ts';
import { betaQuantile } from '../probability/beta.ts';
import type { CreatorPost } from '../profile/creator-profile.ts';
import { LEVEL, orderedValue, unknownValue, type Value } from '../valuation/value.ts';

/** Followers outside this range would stretch the prior's line beyond what it is meant for. */
const FOLLOWERS_RANGE = [1_000, 100_000_000] as const;

/** The share of viewers who engage with a post, with its interval, and what it rests on. */
export interface EngagementRate {
  /** Engagement from 0 to 1; all of [0, 1] where no post shows it. */
  readonly rate: Value;
  /** Posts that show views, likes and comments. */
  readonly shown: number;
  /** Posts that hide one of them: unknown, not zero. */
  readonly hidden: number;
}

/**
 * A creator's engagement, (likes + comments) / views: the beta-binomial posterior around a prior mean that
 * depends on log followers (empirical Bayes). A post of v views counts as v / (1 + (v − 1)ρ) of them, since
 * the viewers of one post go together: posts make an estimate sure, not views.
 *
 * The dispersion ρ is the peers', not the creator's own: else one more like could lower the estimate.
 * Posts that hide a figure are left out of the mean, and count as nobody and as everybody engaged toward the
 * ends of the interval.
 *
 * @param followers - at least 0; null where hidden
 * @returns at a rate between 0 and 1; never falls when a post gains likes or comments
 * @example
 * ```ts
 * import { type CreatorPost, engagementRate, ILLUSTRATIVE_BENCHMARKS } from '@livelane/kol-score';
 * const post: CreatorPost = { id: 'p', publishedAt: '2026-11-01T00:00:00Z', views: 10_000, likes: 700, comments: 100, format: 'live', category: 'beauty', sponsored: false };
 * const { rate } = engagementRate(Array<CreatorPost>(20).fill(post), { followers: 100_000, prior: ILLUSTRATIVE_BENCHMARKS.engagement });
 * [rate.lower, rate.mean, rate.upper].map((x) => x.toFixed(3)); // => ["0.064","0.079","0.095"]
 * ```
 */
export function engagementRate(
  posts: readonly CreatorPost[],
  { followers, prior }: { readonly followers: number | null; readonly prior: EngagementPrior },
): EngagementRate {
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
  if (shown === 0) return { rate: unknownValue(), shown, hidden };
  const rate = posterior(
    { engaged, passed: counted - engaged, unknown },
    priorMeans(followers, prior),
    prior.strength,
  );
  return { rate, shown, hidden };
}

function countedViews(views: number, { dispersion }: EngagementPrior): number {
  return views === 0 ? 0 : views / (1 + (views - 1) * dispersion);
}

interface Counted {
  readonly engaged: number;
  readonly passed: number;
  readonly unknown: number;
}

function posterior(
  { engaged, passed, unknown }: Counted,
  means: PriorMeans,
  strength: number,
): Value {
  const tail = (1 - LEVEL) / 2;
  const total = strength + engaged + passed;
  const low = {
    a: means.least * strength + engaged,
    b: (1 - means.least) * strength + passed + unknown,
  };
  const high = {
    a: means.most * strength + engaged + unknown,
    b: (1 - means.most) * strength + passed,
  };
  return orderedValue({
    mean: (means.usual * strength + engaged) / total,
    worst: low.a / (low.a + low.b),
    lower: betaQuantile(tail, low),
    best: high.a / (high.a + high.b),
    upper: betaQuantile(1 - tail, high),
  });
}

interface PriorMeans {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

function priorMeans(followers: number | null, prior: EngagementPrior): PriorMeans {
  if (followers !== null) {
    const mean = priorEngagement(followers, prior);
    return { usual: mean, least: mean, most: mean };
  }
  const ends = FOLLOWERS_RANGE.map((size) => priorEngagement(size, prior));
  return {
    usual: priorEngagement(100_000, prior),
    least: Math.min(...ends),
    most: Math.max(...ends),
  };
}

/** The engagement that is usual for accounts of a size, before any post is seen. */
export function priorEngagement(followers: number, prior: EngagementPrior): number {
  const [least, most] = FOLLOWERS_RANGE;
  const decades = Math.log10(Math.min(most, Math.max(least, followers))) - 5;
  return 1 / (1 + Math.exp(-(prior.interceptAt100k + prior.slopePerDecade * decades)));
}
