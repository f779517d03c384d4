import { betaCdf, betaQuantile } from '@livelane/contracts/vocabulary/probability';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import { type Draws, drawsFrom } from '../../probability/seeded-draws.fixture.ts';
import type { CreatorPost, CreatorProfile } from '../../profile/creator-profile.ts';
import { AFFORDABLE, postsOf } from '../../profile/story.fixture.ts';
import { engagementRate, priorEngagement } from './engagement-rate.ts';
import { fitEngagementPrior } from './fit-prior.ts';

const prior = ILLUSTRATIVE_BENCHMARKS.engagement;

/** What a size makes of posts, and of none. */
interface Sized {
  readonly shown: number;
  readonly tenth: number;
}

function drawnPosts(
  draws: Draws,
  { mean, dispersion, posts }: { mean: number; dispersion: number; posts: number },
): CreatorPost[] {
  const size = 1 / dispersion - 1;
  return Array.from({ length: posts }, (_, index): CreatorPost => {
    const views = Math.round(2000 * Math.exp(draws.normal()));
    const p = draws.beta(mean * size, (1 - mean) * size);
    const reactions = Math.min(views, draws.poisson(views * p));
    return {
      id: `p${index}`,
      publishedAt: '2026-11-01T00:00:00Z',
      views,
      likes: reactions,
      comments: 0,
      format: 'short-video',
      category: 'beauty',
      sponsored: false,
    };
  });
}

describe('engagement', () => {
  it('covers the true rate of simulated creators in about 90% of cases', {
    timeout: 30_000,
  }, () => {
    const draws = drawsFrom(7);
    for (const posts of [3, 12, 40]) {
      let covered = 0;
      const trials = 500;
      for (let trial = 0; trial < trials; trial++) {
        const followers = 10 ** (4 + 2.5 * draws.uniform());
        const usual = priorEngagement(followers, prior);
        const truth = draws.beta(usual * prior.strength, (1 - usual) * prior.strength);
        const { rate } = engagementRate(
          drawnPosts(draws, { mean: truth, dispersion: prior.dispersion, posts }),
          { followers, prior },
        );
        if (rate.lower <= truth && truth <= rate.upper) covered++;
      }
      expect(covered / trials, `${posts} posts`).toBeGreaterThan(0.86);
      expect(covered / trials, `${posts} posts`).toBeLessThan(0.94);
    }
  });

  it('is made sure by posts, not by views', () => {
    const width = (count: number, views: number): number => {
      const { rate } = engagementRate(postsOf(0.05, { views, tier: 'mid', count }), {
        followers: 100_000,
        prior,
      });
      return rate.upper - rate.lower;
    };
    expect(width(5, 1_000_000) / width(5, 10_000)).toBeGreaterThan(0.97);
    expect(width(40, 10_000) / width(5, 10_000)).toBeLessThan(0.5);
  });

  it('takes hidden likes as unknown, not as zero', () => {
    const posts = postsOf(0.05, { views: 10_000, tier: 'mid', count: 10 });
    const open = engagementRate(posts, { followers: 100_000, prior });
    const half = engagementRate(
      posts.map((post, index) => (index < 5 ? { ...post, likes: null } : post)),
      { followers: 100_000, prior },
    );
    expect(half).toMatchObject({ shown: 5, hidden: 5 });
    // Five posts as they are, and five at the tenth percentile of the prior, Beta(1.5, 28.5): 0.9 %.
    expect(half.rate.mean).toBeGreaterThan(0.5 * open.rate.mean);
    expect(half.rate.mean).toBeLessThan(0.8 * open.rate.mean);
    expect(half.rate.lower).toBeLessThan(open.rate.lower);
    const none = engagementRate(
      posts.map((post) => ({ ...post, likes: null })),
      { followers: 100_000, prior },
    );
    expect(none.rate).toMatchObject({ lower: 0, upper: 1 });
    const usual = priorEngagement(100_000, prior);
    const shape = { a: usual * prior.strength, b: (1 - usual) * prior.strength };
    expect(betaCdf(none.rate.mean, shape)).toBeCloseTo(0.1, 9);
  });

  it('takes averages where no post shows its figures, as so many posts', () => {
    const averaged = engagementRate([], {
      followers: 100_000,
      prior,
      average: { rate: 0.08, posts: 20 },
    });
    // Of the size that engages most: more followers lower nothing that is shown.
    const usual = priorEngagement(1_000, prior);
    const weight = 20 / prior.dispersion;
    expect(averaged).toMatchObject({ shown: 0, hidden: 0, averaged: true });
    // The prior's part is at its tenth percentile but for the weight of the posts.
    const shape = { a: usual * prior.strength, b: (1 - usual) * prior.strength };
    const tenth = betaQuantile(0.1, shape);
    const rest = tenth + (weight / (prior.strength + weight)) * (usual - tenth);
    expect(averaged.rate.mean).toBeCloseTo(
      (rest * prior.strength + 0.08 * weight) / (prior.strength + weight),
      9,
    );
    const posts = postsOf(0.05, { views: 10_000, tier: 'mid', count: 10 });
    const both = { followers: 100_000, prior, average: { rate: 0.3, posts: 20 } };
    expect(engagementRate(posts, both)).toEqual(
      engagementRate(posts, { followers: 100_000, prior }),
    );
  });

  it('is never worth more by fewer posts of a rate above the tenth percentile', () => {
    const rateOf = (rate: number, posts: number): number =>
      engagementRate([], { followers: 200_000, prior, average: { rate, posts } }).rate.mean;
    const rounded = (x: number): number => Number(x.toFixed(12));
    const none = engagementRate([], { followers: 200_000, prior }).rate.mean;
    for (const rate of [0.01, 0.02, 0.03, 0.05, 0.1]) {
      const means = [none, ...[0.3, 1, 3, 10, 30, 1000].map((posts) => rateOf(rate, posts))].map(
        rounded,
      );
      expect(means, String(rate)).toEqual(means.toSorted((a, b) => a - b));
    }
    // A rate below it lowers, the more posts show it.
    expect(rateOf(0.001, 1)).toBeLessThan(none);
    expect(rateOf(0.001, 20)).toBeLessThan(rateOf(0.001, 1));
  });

  it('is never lower with more followers, from the tenth percentile of the smaller account on', () => {
    const rates = fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 1 });
    const size = fc.integer({ min: 0, max: 200_000_000 });
    const slopes = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(rates, fc.tuple(size, size), slopes, (of, [a, b], slope) => {
        const own = { ...prior, slopePerDecade: slope };
        const posts = of.flatMap((rate) => postsOf(rate, { views: 10_000, tier: 'mid', count: 1 }));
        const [few, many] = [Math.min(a, b), Math.max(a, b)].map((followers) => ({
          shown: engagementRate(posts, { followers, prior: own }).rate.mean,
          tenth: engagementRate([], { followers, prior: own }).rate.mean,
        })) as [Sized, Sized];
        fc.pre(few.shown > few.tenth);
        expect(many.shown).toBeGreaterThanOrEqual(few.shown - 1e-12);
      }),
    );
  });

  it('is never worth more by hiding one post of a weak rate among better ones', () => {
    const posts = postsOf(0.05, { views: 10_000, tier: 'mid', count: 4 });
    for (const likes of [90, 120, 200, 300, 600]) {
      const told = posts.map((post, at) => (at === 0 ? { ...post, likes, comments: 0 } : post));
      const silent = told.map((post, at) => (at === 0 ? { ...post, likes: null } : post));
      const [open, closed] = [told, silent].map(
        (list) => engagementRate(list, { followers: 100_000, prior }).rate.mean,
      );
      expect(closed, String(likes)).toBeLessThan(open ?? 0);
    }
  });

  it('never gains by hiding a post that nobody reacted to, and says that it could have been the best one', () => {
    const posts = postsOf(0.05, { views: 10_000, tier: 'mid', count: 10 }).map((post, index) =>
      index === 0 ? { ...post, likes: 0, comments: 0 } : post,
    );
    const hiding = posts.map((post, index) => (index === 0 ? { ...post, likes: null } : post));
    const [open, hidden] = [posts, hiding].map(
      (list) => engagementRate(list, { followers: 100_000, prior }).rate,
    );
    expect(hidden?.mean).toBeGreaterThan(open?.mean ?? 1);
    expect(hidden?.worst).toBeCloseTo(open?.worst ?? 1, 12);
    expect(hidden?.lower).toBeCloseTo(open?.lower ?? 1, 12);
    expect(hidden?.upper).toBeGreaterThan(open?.upper ?? 1);
  });

  it('is usual at 5% for 100,000 followers, and less for more', () => {
    expect(priorEngagement(100_000, prior)).toBeCloseTo(0.05, 3);
    expect(priorEngagement(1_000_000, prior)).toBeLessThan(0.045);
    // Constant below 1,000 followers: log odds of −2.944 + 2 × 0.25.
    expect(priorEngagement(0, prior)).toBeCloseTo(1 / (1 + Math.exp(2.444)), 12);
  });
});

describe('the engagement prior of peers', { timeout: 30_000 }, () => {
  it('finds the parameters that simulated peers were drawn with', () => {
    const draws = drawsFrom(11);
    const truth = { interceptAt100k: -2.6, slopePerDecade: -0.4, strength: 60, dispersion: 0.05 };
    const peers = Array.from({ length: 600 }, (_, index): CreatorProfile => {
      const followers = Math.round(10 ** (3.5 + 3 * draws.uniform()));
      const usual = priorEngagement(followers, truth);
      const mean = draws.beta(usual * truth.strength, (1 - usual) * truth.strength);
      return {
        ...AFFORDABLE,
        id: `peer-${index}`,
        followers,
        posts: drawnPosts(draws, { mean, dispersion: truth.dispersion, posts: 20 }),
      };
    });
    const fitted = fitEngagementPrior(peers, prior);
    expect(fitted.dispersion).toBeGreaterThan(0.044);
    expect(fitted.dispersion).toBeLessThan(0.056);
    expect(fitted.slopePerDecade).toBeGreaterThan(-0.47);
    expect(fitted.slopePerDecade).toBeLessThan(-0.33);
    expect(Math.abs(fitted.interceptAt100k - truth.interceptAt100k)).toBeLessThan(0.12);
    expect(fitted.strength).toBeGreaterThan(40);
    expect(fitted.strength).toBeLessThan(90);
  });

  it('does not take the noise of few posts for a difference between creators', () => {
    const draws = drawsFrom(13);
    const truth = { interceptAt100k: -2.6, slopePerDecade: -0.4, strength: 60, dispersion: 0.05 };
    const peers = Array.from({ length: 800 }, (_, index): CreatorProfile => {
      const followers = Math.round(10 ** (3.5 + 3 * draws.uniform()));
      const usual = priorEngagement(followers, truth);
      const mean = draws.beta(usual * truth.strength, (1 - usual) * truth.strength);
      return {
        ...AFFORDABLE,
        id: `peer-${index}`,
        followers,
        posts: drawnPosts(draws, { mean, dispersion: truth.dispersion, posts: 3 }),
      };
    });
    // With the noise in it, the strength would be about 30.
    expect(fitEngagementPrior(peers, prior).strength).toBeGreaterThan(42);
  });

  it('stays with the benchmark when there are too few', () => {
    expect(
      fitEngagementPrior(
        Array.from({ length: 7 }, () => AFFORDABLE),
        prior,
      ),
    ).toBe(prior);
    expect(
      fitEngagementPrior(
        Array.from({ length: 9 }, () => ({ ...AFFORDABLE, followers: null })),
        prior,
      ),
    ).toBe(prior);
  });
});
