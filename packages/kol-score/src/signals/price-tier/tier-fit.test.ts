import { describe, expect, it } from 'vitest';
import type { CreatorPost, CreatorProfile } from '../../profile/creator-profile.ts';
import { QUOTE } from '../../profile/full.fixture.ts';
import { AFFORDABLE, briefFor } from '../../profile/story.fixture.ts';
import { readOf } from '../grade-input.fixture.ts';
import { tierFit } from './price-tier.ts';

const UNPRICED: CreatorProfile = { ...AFFORDABLE, priceTier: null, posts: [] };
const priced = (minor: `${bigint}`, category = 'beauty', currency: 'USD' | 'THB' = 'USD') => ({
  category,
  price: { currency, minor },
});
const fitOf = (change: Partial<CreatorProfile>, tier: 'affordable' | 'mid' = 'affordable') =>
  readOf({ profile: { ...UNPRICED, ...change }, brief: briefFor(tier) })(tierFit);

describe('a price tier that is not stated', () => {
  it('is assumed to be as far away as one creator in ten is, at most the farthest', () => {
    expect(fitOf({})).toMatchObject({ from: 'assumed', multiplier: { mean: 0.125, best: 1 } });
    // From the middle, no tier is more than two steps away.
    expect(fitOf({}, 'mid').multiplier).toMatchObject({ mean: 0.25, worst: 0.25 });
  });

  it('is estimated from promoted prices: a factor of two in price is a step', () => {
    // The product costs 12.99; the geometric mean of a quarter and four times of 25.98 is 25.98.
    const found = fitOf({ promotedPrices: [priced('10392'), priced('650')] });
    expect(found.from).toBe('prices');
    expect(found.gaps[0]).toBeCloseTo(Math.log2((10_392 * 650) ** 0.5 / 1_299), 12);
    expect(found.gaps[0]).toBeCloseTo(1, 2);
    expect(found.multiplier.mean).toBeCloseTo(0.5 ** found.gaps[0]!, 12);
    // Wider than a tier that was measured.
    const measured = readOf({ profile: { ...AFFORDABLE, priceTier: 'mid' } })(tierFit).multiplier;
    expect(found.multiplier.upper).toBeGreaterThan(measured.upper);
    expect(found.multiplier.lower).toBeLessThan(measured.lower);
  });

  it('is estimated from prices of the same category where there are any, and of a known currency', () => {
    const other = priced('999900', 'fashion');
    expect(fitOf({ promotedPrices: [priced('1299'), other] }).gaps).toEqual([0]);
    expect(fitOf({ promotedPrices: [other] }).gaps[0]).toBeGreaterThan(9);
    expect(fitOf({ promotedPrices: [priced('1299', 'beauty', 'THB')] }).from).toBe('assumed');
    const profile = { ...UNPRICED, promotedPrices: [priced('45465', 'beauty', 'THB')] };
    expect(readOf({ profile, fx: [QUOTE] })(tierFit).gaps[0]).toBeCloseTo(0, 9);
    expect(fitOf({ promotedPrices: [priced('0')] }).from).toBe('assumed');
  });

  it('is else estimated from the brands that paid for posts', () => {
    const [post] = AFFORDABLE.posts as [CreatorPost];
    const paid = (brandTier: 'mid' | 'premium', id: string): CreatorPost => ({
      ...{ ...post, id, sponsored: true, brandTier },
    });
    const found = fitOf({ posts: [paid('mid', 'a'), paid('premium', 'b')] });
    expect(found).toMatchObject({ from: 'sponsors', gaps: [1.5] });
    expect(found.multiplier.mean).toBeCloseTo(0.5 ** 1.5, 12);
    const later = { ...paid('mid', 'c'), publishedAt: '2026-12-01T00:00:00Z' as const };
    expect(fitOf({ posts: [later, { ...paid('mid', 'd'), sponsored: false }] }).from).toBe(
      'assumed',
    );
  });

  it('has an effect whose uncertainty grows with the distance', () => {
    const effectAt = (priceTier: 'affordable' | 'mid' | 'premium') =>
      readOf({ profile: { ...AFFORDABLE, priceTier } })(tierFit).effect;
    expect(effectAt('affordable')).toMatchObject({ mean: 1, interval: { lower: 1, upper: 1 } });
    const z = 1.6448536269514722;
    const { interval } = effectAt('premium');
    expect(interval.lower).toBeCloseTo(0.25 * Math.exp(-2 * z * 0.18), 12);
    expect(interval.upper).toBeCloseTo(0.25 * Math.exp(2 * z * 0.18), 12);
    expect(effectAt('mid').mean).toBe(0.5);
  });
});
