import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../grade/story.fixture.ts';
import { gammaCdf, logGamma } from '../probability/gamma.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { logNormalEstimate, nextLiveViewers } from '../reach/live-viewers.ts';
import {
  compareConversion,
  conversionPosterior,
  conversionRate,
  expectedRate,
  pastEvidence,
  trackRecord,
} from './conversion.ts';
import { dealTerms } from './deal-terms.ts';
import { expectationOf } from './expectation.ts';

const { conversion, reach } = ILLUSTRATIVE_BENCHMARKS;
const terms = dealTerms(AFFORDABLE, briefFor(), { asOf: AS_OF, fx: [] });

describe('the conversion rate', () => {
  it('is quartered by two steps of price tier', () => {
    const fit = { shippable: 0.8, match: 0.9, quality: 0.6 };
    expect(expectedRate({ ...fit, tier: 0.25 }, conversion) * 4).toBeCloseTo(
      expectedRate({ ...fit, tier: 1 }, conversion),
      12,
    );
  });

  it('rises in proportion to the share that can be shipped to, and with likeness and quality', () => {
    const fit = { tier: 0.5, shippable: 0.4, match: 0.5, quality: 0.5 };
    // 15 × 0.5 × 0.4 × (0.5 + 0.5 × 0.5) × 1.3^0
    expect(expectedRate(fit, conversion)).toBeCloseTo(2.25, 12);
    expect(expectedRate({ ...fit, shippable: 0.8 }, conversion)).toBeCloseTo(4.5, 12);
    expect(expectedRate({ ...fit, match: 1 }, conversion)).toBeCloseTo(3, 12);
    expect(expectedRate({ ...fit, quality: 1 }, conversion)).toBeCloseTo(2.25 * 1.3, 12);
    expect(expectedRate({ ...fit, shippable: 0 }, conversion)).toBe(1e-4);
  });

  it('is updated by past lives in closed form, declared ones shrunk', () => {
    const live = {
      viewers: 10_000,
      conversions: 200,
      minutes: 90,
      category: 'beauty',
      source: 'measured' as const,
    };
    const past = (change: object, sold = {}) =>
      pastEvidence({ priceTier: 'premium', lives: [{ ...live, ...change, ...sold }] }, conversion);
    // 10 thousand viewers × 15 × 0.6 = 90 expected; 200 seen, so the live counts for 1 / (1 + 0.25 × 200).
    expect(past({}).expected).toBeCloseTo(90 / 51, 12);
    expect(past({}).conversions).toBeCloseTo(200 / 51, 12);
    expect(past({ source: 'declared' }).conversions).toBeCloseTo((0.3 * 200) / 51, 12);
    const posterior = conversionPosterior(12, past({}), conversion);
    expect(posterior.shape / posterior.exposure).toBeCloseTo(
      (12 * (16 + 200 / 51)) / (16 + 90 / 51),
      9,
    );
    expect(trackRecord(past({}), conversion).mean).toBeGreaterThan(
      trackRecord(past({ source: 'declared' }), conversion).mean,
    );
    // What was sold two tiers lower was expected to sell a quarter as well.
    expect(past({ tier: 'affordable' }).expected).toBeCloseTo(22.5 / 51, 12);
    // However much is said to have been sold, a live counts for fewer than four conversions.
    expect(past({ conversions: 9_999 }).conversions).toBeLessThan(4);
  });

  it('has the interval of its gamma distribution', () => {
    const { interval } = conversionRate({ shape: 16, exposure: 2 });
    expect(gammaCdf(interval.lower * 2, 16)).toBeCloseTo(0.05, 10);
    expect(gammaCdf(interval.upper * 2, 16)).toBeCloseTo(0.95, 10);
  });
});

describe('the ratio of two conversion rates', () => {
  it('has the distribution that numeric integration finds', () => {
    const grade = (shape: number, exposure: number) => ({
      expectation: { posterior: { shape, exposure, campaigns: [] } },
    });
    const ratio = compareConversion(grade(16, 1.1), grade(9, 2.5));
    // P(X ≤ r Y) = ∫ F_X(r y) f_Y(y) dy by Simpson's rule.
    const below = (r: number): number => {
      const [n, to] = [8000, 24];
      let sum = 0;
      for (let i = 1; i <= n; i++) {
        const y = (to * i) / n;
        const density = Math.exp(9 * Math.log(2.5) + 8 * Math.log(y) - 2.5 * y - logGamma(9));
        sum += gammaCdf(1.1 * r * y, 16) * density * (i === n ? 1 : i % 2 === 1 ? 4 : 2);
      }
      return (sum * to) / (3 * n);
    };
    expect(below(ratio.interval.lower)).toBeCloseTo(0.05, 7);
    expect(below(ratio.mean)).toBeCloseTo(0.5, 7);
    expect(below(ratio.interval.upper)).toBeCloseTo(0.95, 7);
  });
});

describe('the expectation of a live', () => {
  it('covers simulated lives in about 90 % of cases', () => {
    const draws = drawsFrom(3);
    for (const [followers, shape] of [
      [20_000, 16],
      [200_000, 16],
      [1_000_000, 16],
      [1_000_000, 2],
    ] as const) {
      const distribution = nextLiveViewers({
        followers,
        lives: [],
        prior: reach,
        declaredReliability: 0.3,
      });
      const posterior = { shape, exposure: shape / 9, campaigns: [] };
      const { conversions } = expectationOf({
        viewers: logNormalEstimate(distribution),
        posterior,
        terms,
      });
      let inside = 0;
      let total = 0;
      const trials = 4000;
      for (let trial = 0; trial < trials; trial++) {
        const viewers = Math.exp(distribution.logMean + distribution.logSd * draws.normal());
        const count = draws.poisson(
          (viewers / 1000) * (draws.gamma(posterior.shape) / posterior.exposure),
        );
        total += count;
        if (count >= conversions.interval.lower && count <= conversions.interval.upper) inside++;
      }
      expect(inside / trials, String(followers)).toBeGreaterThan(0.87);
      // A count near zero cannot fall out below, so small accounts are covered a little more often.
      expect(inside / trials, String(followers)).toBeLessThan(followers < 100_000 ? 0.97 : 0.94);
      expect(total / trials / conversions.mean, String(followers)).toBeGreaterThan(0.93);
      expect(total / trials / conversions.mean, String(followers)).toBeLessThan(1.07);
    }
  });

  it('is money worked out by hand: price × kept × (margin − commission), less the fee', () => {
    const viewers = { mean: 2000, interval: { lower: 500, upper: 5000, level: 0.9 } };
    const found = expectationOf({
      viewers,
      posterior: { shape: 16, exposure: 1.6, campaigns: [] },
      terms,
    });
    // 20 conversions × 12.99 USD × 0.94 × 0.45 = 109.8954 USD; the fee is 200 USD.
    expect(found.conversions.mean).toBeCloseTo(20, 12);
    expect(found.breakEvenFee).toEqual({ currency: 'USD', minor: '10990' });
    expect(found.contribution.mean).toEqual({ currency: 'USD', minor: '-9010' });
    // Takings 244.21 USD; before commission 134.32 − 200 = −65.68 USD are left of them.
    expect(found.breakEvenCommission).toBe(Math.floor((-6568 * 1_000_000) / 24421));
  });

  it('at the break-even fee or commission comes to nothing', () => {
    const viewers = { mean: 9000, interval: { lower: 3000, upper: 20_000, level: 0.9 } };
    const posterior = { shape: 16, exposure: 1.1, campaigns: [] };
    const { breakEvenFee, breakEvenCommission } = expectationOf({ viewers, posterior, terms });
    expect(
      expectationOf({ viewers, posterior, terms: { ...terms, fixedFee: breakEvenFee } })
        .contribution.mean.minor,
    ).toBe('0');
    const { contribution } = expectationOf({
      viewers,
      posterior,
      terms: { ...terms, commission: breakEvenCommission! },
    });
    expect(Math.abs(Number(contribution.mean.minor))).toBeLessThanOrEqual(1);
  });

  it('refuses a fee in another currency without a quote, and converts it with one', () => {
    const profile = { fee: { fixed: { currency: 'THB', minor: '700000' }, commission: null } };
    expect(() => dealTerms(profile, briefFor(), { asOf: AS_OF, fx: [] })).toThrow(
      expect.objectContaining({ code: 'FX_QUOTE_MISSING' }),
    );
    const quote = {
      base: 'USD',
      quote: 'THB',
      rate: '35',
      asOf: '2026-11-21T00:00:00Z',
      side: 'mid' as const,
      source: 'bank',
    };
    expect(dealTerms(profile, briefFor(), { asOf: AS_OF, fx: [quote] }).fixedFee).toEqual({
      currency: 'USD',
      minor: '20000',
    });
  });
});
