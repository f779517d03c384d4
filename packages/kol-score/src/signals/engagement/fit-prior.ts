import type { EngagementPrior } from '../../benchmarks/benchmarks.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { followersOf } from '../../profile/followers.ts';
import { withPostsOnce } from '../../profile/posts-once.ts';
import { hidesLikes, likesStandIn } from '../posts.ts';

/** With fewer usable peers than this, the fallback prior is used. */
export const FEWEST_PEERS = 8;

/**
 * Fits an engagement prior to a reference set of creators (empirical Bayes) by the method of moments: the dispersion
 * from the variance between posts of one creator beyond binomial noise, the mean by logistic regression on log
 * followers, the strength from the variance between creators around that line.
 *
 * @param peers - a reference set chosen in advance, never the shortlist being ranked: a creator's score must not depend
 *   on the other creators in the list. Peers with hidden followers or fewer than 3 posts that show views, likes and
 *   comments are not used
 * @returns `fallback` itself if fewer than 8 usable peers remain
 * @example
 * ```ts
 * import { fitEngagementPrior, ILLUSTRATIVE_BENCHMARKS } from '@livelane/kol-score';
 * const { engagement } = ILLUSTRATIVE_BENCHMARKS;
 * fitEngagementPrior([], engagement) === engagement; // => true
 * ```
 */
export function fitEngagementPrior(
  peers: readonly CreatorProfile[],
  fallback: EngagementPrior,
): EngagementPrior {
  const samples = peers.map(sampleOf).filter((sample) => sample !== null);
  if (samples.length < FEWEST_PEERS) return fallback;
  const dispersion = fitDispersion(samples);
  const line = fitLine(samples);
  return { ...line, dispersion, strength: fitStrength(samples, { ...line, dispersion }) };
}

interface PeerSample {
  readonly decades: number;
  readonly posts: number;
  readonly mean: number;
  /** Sample variance of the posts' engagement rates. */
  readonly variance: number;
  /** Mean of 1 / views: binomial noise per unit of p(1 − p). */
  readonly noise: number;
}

function sampleOf(given: CreatorProfile): PeerSample | null {
  const peer = withPostsOnce(given);
  const followers = followersOf(peer);
  const rates: number[] = [];
  let noise = 0;
  const standIn = likesStandIn(peer);
  for (const post of peer.posts) {
    const { views, likes, comments } = post;
    if (views === null || views === 0 || likes === null || comments === null) continue;
    if (hidesLikes(post, standIn)) continue;
    rates.push(Math.min(likes + comments, views) / views);
    noise += 1 / views;
  }
  if (followers === null || followers === 0 || rates.length < 3) return null;
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  if (mean <= 0 || mean >= 1) return null;
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / (rates.length - 1);
  return {
    decades: Math.log10(followers) - 5,
    posts: rates.length,
    mean,
    variance,
    noise: noise / rates.length,
  };
}

function fitDispersion(samples: readonly PeerSample[]): number {
  let beyond = 0;
  let scale = 0;
  for (const { posts, mean, variance, noise } of samples) {
    const spread = mean * (1 - mean);
    beyond += (posts - 1) * (variance - spread * noise);
    scale += (posts - 1) * spread * (1 - noise);
  }
  return within(beyond / scale, 1e-4, 0.5);
}

/**
 * Logistic regression of mean engagement on log followers, by Newton's method. Linear regression of log odds would be
 * biased, because the log odds of a mean are not the mean of log odds.
 */
function fitLine(
  samples: readonly PeerSample[],
): Pick<EngagementPrior, 'interceptAt100k' | 'slopePerDecade'> {
  const overall = samples.reduce((sum, { mean }) => sum + mean, 0) / samples.length;
  let intercept = Math.log(overall / (1 - overall));
  let slope = 0;
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (const { decades, mean } of samples) {
      const expected = 1 / (1 + Math.exp(-(intercept + slope * decades)));
      const weight = expected * (1 - expected);
      g0 += mean - expected;
      g1 += (mean - expected) * decades;
      h00 += weight;
      h01 += weight * decades;
      h11 += weight * decades ** 2;
    }
    const determinant = h00 * h11 - h01 ** 2;
    // With peers of one size the slope is not identified.
    const alone = determinant < 1e-9 * h00 ** 2;
    const [d0, d1] = alone
      ? [g0 / h00, 0]
      : [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    intercept += within(d0, -1, 1);
    slope = within(slope + within(d1, -1, 1), -2, 2);
    if (Math.abs(d0) + Math.abs(d1) < 1e-12) break;
  }
  return { interceptAt100k: intercept, slopePerDecade: slope };
}

function fitStrength(
  samples: readonly PeerSample[],
  line: Omit<EngagementPrior, 'strength'>,
): number {
  let between = 0;
  let scale = 0;
  for (const { decades, mean, posts, noise } of samples) {
    const expected = 1 / (1 + Math.exp(-(line.interceptAt100k + line.slopePerDecade * decades)));
    const spread = expected * (1 - expected);
    const sampling = (spread * (line.dispersion + (1 - line.dispersion) * noise)) / posts;
    between += (mean - expected) ** 2 - sampling;
    scale += spread;
  }
  return within(scale / Math.max(between, Number.MIN_VALUE) - 1, 2, 500);
}

function within(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}
