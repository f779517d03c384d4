import { gammaCdf } from '@livelane/contracts/vocabulary/probability';
import { describe, expect, it } from 'vitest';
import type { PastLive } from '../profile/creator-profile.ts';
import { AFFORDABLE } from '../profile/story.fixture.ts';
import { expectedRate } from '../signals/conversion/expected-rate.ts';
import { readOf } from '../signals/grade-input.fixture.ts';
import { conversionPosterior, conversionRate } from './conversion-posterior.ts';

describe('the conversion posterior', () => {
  it('is the prior at the expected rate, updated by past lives in closed form', () => {
    const live: PastLive = {
      viewers: 10_000,
      conversions: 200,
      minutes: 90,
      category: 'beauty',
      source: 'measured',
    };
    const prior = readOf()(conversionPosterior);
    const { mean } = readOf()(expectedRate);
    expect(prior).toMatchObject({
      shape: 0.9,
      exposure: expect.closeTo(0.9 / mean, 12),
      campaigns: [],
    });
    // Without lives, what is expected is the tenth percentile of the prior.
    const assumed = conversionRate(prior).mean;
    expect(gammaCdf(assumed * prior.exposure, 0.9)).toBeCloseTo(0.1, 9);
    // 90 % of the prior is as wide as public figures are apart, about 0.5 to 40.
    const { lower, upper } = conversionRate(prior).interval;
    expect([lower > 0.4, lower < 0.6, upper > 36, upper < 46]).toEqual(Array(4).fill(true));
    const read = readOf({ profile: { ...AFFORDABLE, lives: [live] } });
    const { shape, exposure } = read(conversionPosterior);
    // 200 conversions were made where 90 were expected, so that one counts for 1 / (1 + 0.25 × 200), but for the prior.
    const own = 90 * ((assumed / mean) * 0.9 + 200);
    const part = 1 / (1 + (0.25 * own) / 90.9);
    expect(shape).toBeCloseTo(0.9 + 200 * part, 9);
    expect(shape / exposure).toBeCloseTo((mean * (0.9 + 200 * part)) / (0.9 + 90 * part), 9);
  });

  describe('takes what lives do not show', () => {
    const rateAfter = (
      lives: readonly (readonly [viewers: number, conversions: number | null])[],
    ) =>
      conversionRate(
        readOf({
          profile: {
            ...AFFORDABLE,
            lives: lives.map(([viewers, conversions]) => ({
              ...{ viewers, conversions, minutes: 60, category: 'beauty', source: 'measured' },
            })),
          },
        })(conversionPosterior),
      ).mean;
    const silent = rateAfter([]);

    it('for as good as they are, by their weight and up to the prior’s mean', () => {
      const { mean } = readOf()(expectedRate);
      // 10 thousand viewers × 15 × 0.6 = 90 conversions are usual, and count for 90 / (1 + 0.25 × 90) of themselves.
      const seen = 90 / 23.5;
      const tenth = silent / mean;
      const rest = tenth + (seen / (0.9 + seen)) * (1 - tenth);
      expect(rateAfter([[10_000, 90]])).toBeCloseTo((mean * (0.9 * rest + seen)) / (0.9 + seen), 9);
    });

    it('so that lives without a sale lower the rate, and lives that hide their sales leave it', () => {
      expect(rateAfter([[10_000, 0]])).toBeLessThan(silent);
      expect(rateAfter([[3, 0]])).toBeLessThan(silent);
      expect(rateAfter([[10, null]])).toBeCloseTo(silent, 9);
    });
  });

  it('has the interval of its gamma distribution', () => {
    const { mean, interval } = conversionRate({ shape: 16, exposure: 2 });
    expect(mean).toBe(8);
    expect(gammaCdf(interval.lower * 2, 16)).toBeCloseTo(0.05, 10);
    expect(gammaCdf(interval.upper * 2, 16)).toBeCloseTo(0.95, 10);
  });

  it('holds its mean where the distribution is so skewed that the 95% quantile lies below', () => {
    const { mean, interval } = conversionRate({ shape: 0.005, exposure: 1 });
    expect(gammaCdf(mean, 0.005)).toBeGreaterThan(0.95);
    expect(interval.upper).toBe(mean);
  });
});
