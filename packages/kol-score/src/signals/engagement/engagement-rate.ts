import type { EngagementPrior } from '../../benchmarks/benchmarks.ts';
import { INTERVAL_LEVEL } from '../../estimate/interval.ts';
import { type UnitEstimate, unitEstimate, unknownEstimate } from '../../estimate/unit-estimate.ts';
import { betaQuantile } from '../../probability/beta.ts';
import type { CreatorPost } from '../../profile/creator-profile.ts';

/** The prior mean is constant in the number of followers outside this range. */
const FOLLOWERS_RANGE = [1_000, 100_000_000] as const;

/** The share of viewers who engage with a post, and the number of posts that it is estimated from. */
export interface EngagementRate {
  /** Engagement from 0 to 1; the interval is [0, 1] if no post shows its figures. */
  readonly rate: UnitEstimate;
  /** Number of posts that show views, likes and comments. */
  readonly shown: number;
  /** Number of posts that hide at least one of the three. A hidden figure is unknown, not zero. */
  readonly hidden: number;
}

/**
 * Engagement rate, (likes + comments) / views: the beta-binomial posterior with a prior mean that depends on the
 * logarithm of followers (empirical Bayes). A post with v views counts as v / (1 + (v − 1)ρ) independent views, since
 * viewers of one post are correlated: precision grows with the number of posts, hardly with their views.
 *
 * The dispersion ρ is that of the prior, not the creator's own; otherwise one more like could lower the estimate.
 * Posts that hide a figure do not enter the mean; they count as 0 % engagement for the lower end of the interval and
 * as 100 % for the upper end.
 *
 * @param options - `followers`: at least 0, null if hidden; `prior`: such as `ILLUSTRATIVE_BENCHMARKS.engagement`
 * @returns never lower after a post gains likes or comments
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
  options: { readonly followers: number | null; readonly prior: EngagementPrior },
): EngagementRate {
  const { followers, prior } = options;
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
  if (shown === 0) return { rate: unknownEstimate(), shown, hidden };
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
): UnitEstimate {
  const tail = (1 - INTERVAL_LEVEL) / 2;
  const total = strength + engaged + passed;
  const low = {
    a: means.least * strength + engaged,
    b: (1 - means.least) * strength + passed + unknown,
  };
  const high = {
    a: means.most * strength + engaged + unknown,
    b: (1 - means.most) * strength + passed,
  };
  return unitEstimate({
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

/** The prior mean of the engagement rate for an account of this size. */
export function priorEngagement(followers: number, prior: EngagementPrior): number {
  const [least, most] = FOLLOWERS_RANGE;
  const decades = Math.log10(Math.min(most, Math.max(least, followers))) - 5;
  return 1 / (1 + Math.exp(-(prior.interceptAt100k + prior.slopePerDecade * decades)));
}
