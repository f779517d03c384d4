import fc from 'fast-check';
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
    const measured = readOf({ profile: { ...UNPRICED, priceTier: 'mid' } })(tierFit).multiplier;
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

  describe('with units and revenue of a shop', () => {
    const usd = (minor: number) => ({
      currency: 'USD' as const,
      minor: `${BigInt(minor)}` as const,
    });
    const shopOf = (
      units: readonly [lower: number, upper: number | null],
      revenue: readonly [lower: number, upper: number | null],
    ): Partial<CreatorProfile> => ({
      shop: {
        ...{ days: 30, lives: null, liveViewers: null, videoViews: null },
        units: { lower: units[0], upper: units[1] },
        revenue: {
          lower: usd(revenue[0]),
          upper: revenue[1] === null ? null : usd(revenue[1]),
        },
        source: 'measured',
      },
    });

    it('is estimated from what a unit cost, by the end of the range that fits worse', () => {
      // A unit cost 25.98, twice the product's price.
      const exact = fitOf(shopOf([100, 100], [259_800, 259_800]));
      expect(exact).toMatchObject({ from: 'shop', multiplier: { mean: 0.5, best: 0.5 } });
      // Between 12.99 and 25.98: as well as the product's own tier, or as badly as one step.
      const range = fitOf(shopOf([100, 200], [259_800, 259_800]));
      expect(range.multiplier).toMatchObject({ mean: 0.5, worst: 0.5, best: 1 });
    });

    it('says nothing where an end is open or more than two steps are', () => {
      for (const shop of [
        shopOf([100, null], [259_800, 259_800]),
        shopOf([100, 100], [259_800, null]),
        shopOf([0, 100], [259_800, 259_800]),
        shopOf([100, 200], [100_000, 259_800]),
      ])
        expect(fitOf(shop).from).toBe('assumed');
    });

    it('is never worth less than silence where the tier may be no farther than is assumed', () => {
      const count = fc.integer({ min: 1, max: 1_000 });
      const amount = fc.integer({ min: 1, max: 5_000_000 });
      fc.assert(
        fc.property(fc.tuple(count, count, amount, amount), ([units, more, revenue, most]) => {
          const shop = shopOf([units, units + more], [revenue, revenue + most]);
          const silent = fitOf({}).multiplier.mean;
          const { from, multiplier } = fitOf(shop);
          if (from === 'shop' && multiplier.best >= silent)
            expect(multiplier.mean).toBeGreaterThanOrEqual(silent);
          expect(multiplier.lower).toBeLessThanOrEqual(multiplier.mean);
        }),
      );
    });
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
      readOf({ profile: { ...UNPRICED, priceTier } })(tierFit).effect;
    expect(effectAt('affordable')).toMatchObject({ mean: 1, interval: { lower: 1, upper: 1 } });
    const z = 1.6448536269514722;
    const { interval } = effectAt('premium');
    expect(interval.lower).toBeCloseTo(0.25 * Math.exp(-2 * z * 0.18), 12);
    expect(interval.upper).toBeCloseTo(0.25 * Math.exp(2 * z * 0.18), 12);
    expect(effectAt('mid').mean).toBe(0.5);
  });
});
