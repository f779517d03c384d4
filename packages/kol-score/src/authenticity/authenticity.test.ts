import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { postsOf } from '../profile/story.fixture.ts';
import { priorEngagement } from '../signals/engagement/engagement-rate.ts';
import { authenticity } from './authenticity.ts';

const prior = ILLUSTRATIVE_BENCHMARKS.engagement;
const posts = postsOf(0.05, { views: 20_000, tier: 'mid', count: 12 });

describe('authenticity', () => {
  it('is clear where engagement is what accounts of that size have', () => {
    expect(authenticity({ posts, followers: 100_000, prior })).toEqual({
      fakeShare: null,
      verdict: 'clear',
      evidence: [],
    });
  });

  it('asks for a review where it is far out, either way, and never says more', () => {
    for (const rate of [0.0002, 0.6]) {
      const found = authenticity({
        posts: postsOf(rate, { views: 20_000, tier: 'mid', count: 12 }),
        followers: 100_000,
        prior,
      });
      expect(found.verdict).toBe('review');
      expect(found.evidence[0]?.signal).toBe('engagement-out-of-range');
      expect(JSON.stringify(found.evidence)).not.toMatch(/fake|fraud|bought|bot|假|刷|僵尸/i);
    }
  });

  it('asks for a review of more likes than views, from the second post on', () => {
    const odd = (count: number) =>
      authenticity({
        posts: posts.map((post, index) =>
          index < count ? { ...post, views: 100, likes: 101 } : post,
        ),
        followers: 100_000,
        prior,
      });
    expect(odd(1).verdict).toBe('clear');
    expect(odd(2).evidence.map(({ signal }) => signal)).toEqual(['likes-above-views']);
  });

  it('abstains where too little is shown; hidden likes are no signal', () => {
    expect(authenticity({ posts: posts.slice(0, 4), followers: 100_000, prior }).verdict).toBe(
      'abstain',
    );
    expect(authenticity({ posts, followers: null, prior }).verdict).toBe('abstain');
    expect(
      authenticity({
        posts: posts.map((post) => ({ ...post, likes: null })),
        followers: 100_000,
        prior,
      }).verdict,
    ).toBe('abstain');
    expect(
      authenticity({
        posts: posts.map((post, index) => (index < 6 ? { ...post, likes: null } : post)),
        followers: 100_000,
        prior,
      }).verdict,
    ).toBe('clear');
  });

  it('asks for a review of at most 1% of creators drawn from the prior itself', {
    timeout: 30_000,
  }, () => {
    const draws = drawsFrom(5);
    let reviews = 0;
    for (let trial = 0; trial < 1000; trial++) {
      const usual = priorEngagement(100_000, prior);
      const mean = draws.beta(usual * prior.strength, (1 - usual) * prior.strength);
      const drawn = Array.from({ length: 15 }, () => {
        const p = draws.beta(
          mean * (1 / prior.dispersion - 1),
          (1 - mean) * (1 / prior.dispersion - 1),
        );
        return { views: 20_000, likes: draws.poisson(20_000 * p), comments: 0 };
      });
      if (authenticity({ posts: drawn, followers: 100_000, prior }).verdict === 'review') reviews++;
    }
    expect(reviews / 1000).toBeLessThan(0.01);
  });
});
