import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import { drawsFrom } from '../../probability/seeded-draws.fixture.ts';
import type { CreatorProfile, PastLive } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { peersConversion } from './peers-prior.ts';

const prior = ILLUSTRATIVE_BENCHMARKS.conversion;

/** Creators whose rate is `per1000` × (followers / 100,000)^elasticity × their own luck. */
function market({ elasticity, logSd }: { elasticity: number; logSd: number }): CreatorProfile[] {
  const draws = drawsFrom(8);
  return Array.from({ length: 80 }, (_, at) => {
    const followers = Math.round(10 ** (5 + 0.4 * draws.normal()));
    const rate = 12 * (followers / 100_000) ** elasticity * Math.exp(logSd * draws.normal());
    const lives = [1, 2, 3].map((): PastLive => {
      const conversions = draws.poisson(4 * rate * draws.gamma(10) * 0.1);
      return { viewers: 4000, conversions, minutes: 60, category: 'beauty', source: 'measured' };
    });
    return { ...AFFORDABLE, id: `peer-${at}`, followers, lives };
  });
}

const fitted = (options: Parameters<typeof market>[0]) => {
  const found = peersConversion(market(options), prior);
  if (found === undefined) throw new TypeError('enough peers have lives');
  return found;
};

describe('the conversion prior of peers', () => {
  it.each([0, 0.3, 0.7])('finds how rates depend on followers: exponent %s', (elasticity) => {
    const found = fitted({ elasticity, logSd: 0.35 });
    expect(Math.abs((found.followersElasticity ?? 0) - elasticity)).toBeLessThan(0.15);
    // At typical fit and 100,000 followers the median is 12.
    const typical = found.per1000AtFullFit * found.pastFit;
    expect(typical / (12 * Math.exp(0.35 ** 2 / 2))).toBeGreaterThan(0.85);
    expect(typical / (12 * Math.exp(0.35 ** 2 / 2))).toBeLessThan(1.15);
    expect(Math.sqrt(Math.log1p(1 / found.strength))).toBeGreaterThan(0.25);
    expect(Math.sqrt(Math.log1p(1 / found.strength))).toBeLessThan(0.5);
  });

  it('never has a rate fall with followers, since it would then pay to hide them', () => {
    expect(fitted({ elasticity: -0.6, logSd: 0.3 }).followersElasticity).toBe(0);
  });

  it('lets a dozen lives of a creator outweigh peers who convert alike', () => {
    const { strength, betweenLives } = fitted({ elasticity: 0, logSd: 0 });
    // Lives with many conversions count for 1 / betweenLives each.
    expect(12 / betweenLives).toBeGreaterThan(2 * strength);
  });

  it('is not fitted to fewer than five peers with measured lives', () => {
    const peers = market({ elasticity: 0, logSd: 0.3 });
    expect(peersConversion(peers.slice(0, 4), prior)).toBeUndefined();
    expect(peersConversion(peers.slice(0, 5), prior)).toBeDefined();
  });
});
