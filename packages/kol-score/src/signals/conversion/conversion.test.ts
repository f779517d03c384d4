import { money } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import { drawsFrom } from '../../probability/seeded-draws.fixture.ts';
import type { PastLive } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { readOf } from '../grade-input.fixture.ts';
import { rateOf } from './expected-rate.ts';
import { pastConversions, tenthOfRates } from './past-conversions.ts';

const prior = ILLUSTRATIVE_BENCHMARKS.conversion;

describe('the expected conversion rate', () => {
  it('is the benchmark × tier × shippable × likeness × lift, worked out by hand', () => {
    const factors = { tier: 0.5, shippable: 0.4, match: 0.5, quality: 0.5 };
    // 15 × 0.5 × 0.4 × (0.5 + 0.5 × 0.5) × 1.3^0
    expect(rateOf(factors, prior)).toBeCloseTo(2.25, 12);
    expect(rateOf({ ...factors, tier: 0.125 }, prior)).toBeCloseTo(2.25 / 4, 12);
    expect(rateOf({ ...factors, shippable: 0.8 }, prior)).toBeCloseTo(4.5, 12);
    expect(rateOf({ ...factors, match: 1 }, prior)).toBeCloseTo(3, 12);
    expect(rateOf({ ...factors, quality: 1 }, prior)).toBeCloseTo(2.25 * 1.3, 12);
    expect(rateOf({ ...factors, shippable: 0 }, prior)).toBe(1e-4);
  });
});

describe('the conversions of past lives', () => {
  const live: PastLive = {
    viewers: 10_000,
    conversions: 200,
    minutes: 90,
    category: 'beauty',
    source: 'measured',
  };
  const past = (change: Partial<PastLive> = {}) =>
    readOf({
      profile: { ...AFFORDABLE, priceTier: 'premium', posts: [], lives: [{ ...live, ...change }] },
    })(pastConversions)[0];

  const tenth = tenthOfRates({ benchmarks: ILLUSTRATIVE_BENCHMARKS });

  it('count by the benchmark’s expectation, worked out by hand', () => {
    // 10 thousand viewers × 15 × 0.6 = 90 are expected; 200 were made, at (0.9 × tenth + 200) / 90.9 times the benchmark.
    const part = 1 / (1 + 0.25 * 90 * ((0.9 * tenth + 200) / 90.9));
    expect(past()).toMatchObject({ hidden: 0 });
    expect(past().expected).toBeCloseTo(90 * part, 12);
    expect(past().conversions).toBeCloseTo(200 * part, 12);
    const declared = 1 / (1 + 0.25 * 90 * ((0.9 * tenth + 60) / 27.9));
    expect(past({ source: 'declared' }).conversions).toBeCloseTo(60 * declared, 12);
    // Below the benchmark's rate, the benchmark's counts.
    expect(past({ conversions: 2 }).conversions).toBeCloseTo(2 / (1 + 0.25 * 90), 12);
  });

  it('count by the length of the live up to half an hour, and half where it sold another category', () => {
    const countedOf = (change: Partial<PastLive>) => {
      const { conversions, expected } = past({ viewers: 1_000, conversions: 9, ...change });
      // At the benchmark's own rate, a part of w × 9 counts for 1 / (1 + 0.25 × 9) whatever w is.
      return [conversions, expected].map((count) => (count / 9) * (1 + 0.25 * 9));
    };
    for (const [change, weight] of [
      [{ minutes: 240 }, 1],
      [{ minutes: 30 }, 1],
      [{ minutes: 15 }, 0.5],
      [{ minutes: 2 }, 2 / 30],
      [{ category: 'food' }, 0.5],
      [{ category: 'food', minutes: 15, source: 'declared' as const }, 0.075],
    ] as const)
      for (const count of countedOf(change)) expect(count).toBeCloseTo(weight, 9);
    expect(past({ minutes: 0 })).toMatchObject({ conversions: 0, expected: 0 });
    expect(past({ minutes: 0 }).stated.lives).toBe(0);
  });

  it('are expected to be fewer at another price tier', () => {
    const { conversions, expected } = past({ tier: 'affordable' });
    expect(expected / conversions).toBeCloseTo(22.5 / 200, 12);
  });

  it('never count for more than about four a live, nor for more than there were viewers', () => {
    expect(past({ conversions: 9_999 }).conversions).toBeLessThan(4 * 1.01);
    const [many, all] = [
      past({ viewers: 3, conversions: 500 }),
      past({ viewers: 3, conversions: 3 }),
    ];
    expect(many).toMatchObject({ conversions: all.conversions, expected: all.expected });
  });

  it('count the same for a lucky live as for an unlucky one, so that luck evens out', () => {
    const ratioOf = (lives: readonly PastLive[]) => {
      const profile = { ...AFFORDABLE, priceTier: 'premium' as const, lives: [...lives] };
      const [{ conversions, expected }] = readOf({ profile })(pastConversions);
      return conversions / expected;
    };
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 900 }), { minLength: 1, maxLength: 8 }), (sold) => {
        const mean = sold.reduce((sum, it) => sum + it, 0) / sold.length / 90;
        expect(ratioOf(sold.map((conversions) => ({ ...live, conversions })))).toBeCloseTo(mean, 9);
      }),
    );
  });

  it('leave the rate of creators on average where it is, whatever luck their lives had', () => {
    const draws = drawsFrom(11);
    let [made, shown] = [0, 0];
    for (let creator = 0; creator < 2000; creator++) {
      const lives = Array.from({ length: 6 }, () => {
        const viewers = 2_000 + Math.floor(draws.uniform() * 6_000);
        const usual = (viewers / 1000) * 9;
        const conversions = draws.poisson(2 * usual * (draws.gamma(4) / 4));
        return { ...live, viewers, conversions };
      });
      const profile = { ...AFFORDABLE, priceTier: 'premium' as const, lives };
      const [past] = readOf({ profile })(pastConversions);
      made += past.conversions / past.expected;
      shown += 2;
    }
    expect(made / shown).toBeCloseTo(1, 2);
  });

  it('are as the profile states them, without rehearsals and scripted sessions', () => {
    expect(past().stated).toEqual({ lives: 1, viewers: 10_000, conversions: 200, usual: 90 });
    for (const purpose of ['rehearsal', 'scripted'] as const)
      expect(past({ purpose })).toMatchObject({
        conversions: 0,
        expected: 0,
        stated: { lives: 0 },
      });
  });

  it('come from the sales of a shop as well, as declared lives of no category', () => {
    const amount = (minor: bigint) => ({ lower: money('USD', minor), upper: money('USD', minor) });
    const shop = {
      ...{ days: 30, lives: 4, liveViewers: 10_000, videoViews: null, source: 'declared' as const },
      units: { lower: 1_600, upper: 1_600 },
      ...{ revenue: amount(2_000_000n), liveRevenue: amount(1_000_000n) },
    };
    const of = (lives: PastLive[]) =>
      readOf({ profile: { ...AFFORDABLE, shop, lives } })(pastConversions);
    const [published, ...none] = of([]);
    expect(none).toEqual([]);
    expect(published).toMatchObject({
      from: 'shop',
      stated: { lives: 4, conversions: 800, viewers: 40_000, usual: 360 },
    });
    // Four lives at 0.3 and a half each, of 200 conversions where 90 are expected; and as wide as lives differ.
    const [made, expected] = [4 * 0.15 * 200, 4 * 0.15 * 90];
    const part = 1 / (1 + 0.25 * 90 * ((0.9 * tenth + made) / (0.9 + expected)));
    expect(published.conversions).toBeCloseTo(made * part, 12);
    expect(published.expected).toBeCloseTo(expected * part, 12);
    expect(of([{ ...live, category: 'beauty' }]).map(({ from }) => from)).toEqual([
      'lives',
      'shop',
    ]);
  });

  it('are an expectation alone if they are not stated', () => {
    expect(past({ conversions: null })).toMatchObject({ conversions: 0, expected: 0 });
    expect(past({ conversions: null }).hidden).toBeCloseTo(90 / (1 + 0.25 * 90), 12);
  });
});
