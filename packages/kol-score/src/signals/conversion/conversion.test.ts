import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import type { PastLive } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { inputOf } from '../grade-input.fixture.ts';
import { rateOf } from './expected-rate.ts';
import { pastConversions } from './past-conversions.ts';

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
    pastConversions(
      inputOf({
        profile: { ...AFFORDABLE, priceTier: 'premium', lives: [{ ...live, ...change }] },
      }),
    );

  it('count by the benchmark’s expectation, worked out by hand', () => {
    // 10 thousand viewers × 15 × 0.6 = 90 are expected; 200 were made, so the live counts for 1 / (1 + 0.25 × 200).
    expect(past()).toMatchObject({ hidden: 0 });
    expect(past().expected).toBeCloseTo(90 / 51, 12);
    expect(past().conversions).toBeCloseTo(200 / 51, 12);
    expect(past({ source: 'declared' }).conversions).toBeCloseTo((0.3 * 200) / 51, 12);
  });

  it('are expected to be fewer at another price tier', () => {
    expect(past({ tier: 'affordable' }).expected).toBeCloseTo(22.5 / 51, 12);
  });

  it('never count for more than four, nor for more than there were viewers', () => {
    expect(past({ conversions: 9_999 }).conversions).toBeLessThan(4);
    const [many, all] = [
      past({ viewers: 3, conversions: 500 }),
      past({ viewers: 3, conversions: 3 }),
    ];
    expect(many).toMatchObject({ conversions: all.conversions, expected: all.expected });
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

  it('are an expectation alone if they are not stated', () => {
    expect(past({ conversions: null })).toMatchObject({ conversions: 0, expected: 0 });
    expect(past({ conversions: null }).hidden).toBeCloseTo(90 / (1 + 0.25 * 90), 12);
  });
});
