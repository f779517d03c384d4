import { type Estimate, type GradeTerms, money } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { logNormalEstimate } from '../estimate/log-normal.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { AFFORDABLE } from '../profile/story.fixture.ts';
import { inputOf, readOf } from '../signals/grade-input.fixture.ts';
import { nextLiveViewers } from '../signals/reach/live-viewers.ts';
import { gradeTerms } from '../signals/terms/grade-terms.ts';
import { expectationOf } from './expectation.ts';

const terms = gradeTerms(inputOf());
const viewers: Estimate = { mean: 2000, interval: { lower: 500, upper: 5000, level: 0.9 } };
const posterior = { shape: 16, exposure: 1.6, campaigns: [] };

function withMargin(margin: number, price = '1299'): GradeTerms {
  const products = terms.products.map((product) => ({
    ...product,
    margin,
    price: money('USD', price),
  }));
  return { ...terms, products };
}

describe('the expectation of a live', () => {
  it('covers simulated lives in about 90% of cases', { timeout: 30_000 }, () => {
    const draws = drawsFrom(3);
    for (const [followers, shape] of [
      [20_000, 16],
      [200_000, 16],
      [1_000_000, 16],
      [1_000_000, 2],
    ] as const) {
      const [{ known: distribution }] = readOf({ profile: { ...AFFORDABLE, followers } })(
        nextLiveViewers,
      );
      const rate = { shape, exposure: shape / 9, campaigns: [] };
      const { conversions } = expectationOf({
        viewers: logNormalEstimate(distribution),
        posterior: rate,
        terms,
      });
      let inside = 0;
      let total = 0;
      const trials = 4000;
      for (let trial = 0; trial < trials; trial++) {
        const seen = Math.exp(distribution.logMean + distribution.logSd * draws.normal());
        const count = draws.poisson((seen / 1000) * (draws.gamma(rate.shape) / rate.exposure));
        total += count;
        if (count >= conversions.interval.lower && count <= conversions.interval.upper) inside++;
      }
      expect(inside / trials, String(followers)).toBeGreaterThan(0.87);
      // A count near zero cannot fall below the interval, so small accounts are covered a little more often.
      expect(inside / trials, String(followers)).toBeLessThan(followers < 100_000 ? 0.97 : 0.94);
      expect(total / trials / conversions.mean, String(followers)).toBeGreaterThan(0.93);
      expect(total / trials / conversions.mean, String(followers)).toBeLessThan(1.07);
    }
  });

  it('has the interval of a log-normal variable with Poisson noise, worked out by hand', () => {
    // Viewers with log-sd 0.7, mean 2,000; a gamma rate of shape 4 and mean 10: 20 conversions.
    const logMean = Math.log(2000) - 0.7 ** 2 / 2;
    const { conversions } = expectationOf({
      viewers: logNormalEstimate({ logMean, logSd: 0.7 }),
      posterior: { shape: 4, exposure: 0.4, campaigns: [] },
      terms,
    });
    const z = 1.6448536269514722;
    const variance = 0.7 ** 2 + Math.log(1.25);
    const end = (sign: number): number =>
      20 * Math.exp(sign * z * Math.sqrt(variance) - variance / 2) - 20;
    expect(conversions.mean).toBeCloseTo(20, 9);
    expect(conversions.interval.upper).toBeCloseTo(20 + Math.hypot(end(1), z * Math.sqrt(20)), 6);
    expect(conversions.interval.lower).toBeCloseTo(20 - Math.hypot(end(-1), z * Math.sqrt(20)), 6);
  });

  it('is defined for few viewers, and for intervals that no log-normal variable has', () => {
    const few = { mean: 20, interval: { lower: 5, upper: 60, level: 0.9 } };
    expect(expectationOf({ viewers: few, posterior, terms }).conversions.interval.lower).toBe(0);
    const wide = { mean: 20, interval: { lower: 5, upper: 6000, level: 0.9 } };
    const { upper } = expectationOf({ viewers: wide, posterior, terms }).conversions.interval;
    expect(upper).toBeGreaterThan(
      expectationOf({ viewers: few, posterior, terms }).conversions.interval.upper,
    );
  });

  it('is money worked out by hand: price × kept × (margin − commission), less the fee', () => {
    const found = expectationOf({ viewers, posterior, terms });
    // 20 conversions × 12.99 USD × 0.94 × 0.45 = 109.8954 USD; the fee is 200 USD.
    expect(found.conversions.mean).toBeCloseTo(20, 12);
    expect(found.breakEvenFee).toEqual({ currency: 'USD', minor: '10990' });
    expect(found.contribution.mean).toEqual({ currency: 'USD', minor: '-9010' });
    // Revenue 244.21 USD; before commission 134.32 − 200 = −65.68 USD are left.
    expect(found.breakEvenCommission).toBe(Math.floor((-6568 * 1_000_000) / 24421));
  });

  it('is less the samples, which are lost where a live does not take place', () => {
    const costly = { ...terms, samples: money('USD', 3_000n), delivered: 900_000 };
    const found = expectationOf({ viewers, posterior, terms: costly });
    // 0.9 × (109.90 − 200) − 30 USD; the fee that breaks even pays 30 / 0.9 USD of samples for each live that takes place.
    expect(found.contribution.mean).toEqual(money('USD', -11_109n));
    expect(found.breakEvenFee).toEqual(money('USD', 10_990n - 3_333n));
    const even = { ...costly, fixedFee: found.breakEvenFee };
    expect(expectationOf({ viewers, posterior, terms: even }).contribution.mean.minor).toBe('0');
    const { breakEvenCommission } = found;
    const paid = { ...costly, commission: breakEvenCommission! };
    const left = expectationOf({ viewers, posterior, terms: paid }).contribution.mean.minor;
    expect(Math.abs(Number(left))).toBeLessThanOrEqual(1);
    // A tenth of agreed lives costs the samples alone, which is within the interval.
    const free = { ...costly, fixedFee: money('USD', 0n) };
    expect(expectationOf({ viewers, posterior, terms: free }).contribution.lower.minor).toBe(
      '-3000',
    );
  });

  it('comes to nothing at the break-even fee or commission', () => {
    const many = { mean: 9000, interval: { lower: 3000, upper: 20_000, level: 0.9 } };
    const { breakEvenFee, breakEvenCommission } = expectationOf({
      viewers: many,
      posterior,
      terms,
    });
    const atFee = expectationOf({
      viewers: many,
      posterior,
      terms: { ...terms, fixedFee: breakEvenFee },
    });
    expect(atFee.contribution.mean.minor).toBe('0');
    const atCommission = expectationOf({
      viewers: many,
      posterior,
      terms: { ...terms, commission: breakEvenCommission! },
    });
    expect(Math.abs(Number(atCommission.contribution.mean.minor))).toBeLessThanOrEqual(1);
  });

  it('orders the ends of the contribution also where each conversion loses money', () => {
    for (const margin of [550_000, -300_000]) {
      const { mean, lower, upper } = expectationOf({
        viewers,
        posterior,
        terms: withMargin(margin),
      }).contribution;
      expect(BigInt(lower.minor)).toBeLessThan(BigInt(mean.minor));
      expect(BigInt(mean.minor)).toBeLessThan(BigInt(upper.minor));
    }
  });

  it('begins at no conversion if there may be no viewer', () => {
    const nobody = { ...viewers, interval: { ...viewers.interval, lower: 0 } };
    expect(expectationOf({ viewers: nobody, posterior, terms }).conversions.interval.lower).toBe(0);
    const { lower } = expectationOf({ viewers, posterior, terms }).conversions.interval;
    expect(lower).toBeGreaterThan(0);
  });

  it('has no break-even commission without revenue, nor one beyond ±100,000%', () => {
    const commission = (it: GradeTerms): number | null =>
      expectationOf({ viewers, posterior, terms: it }).breakEvenCommission;
    expect(commission(withMargin(550_000, '0'))).toBeNull();
    const one = { mean: 100, interval: { lower: 30, upper: 300, level: 0.9 } };
    // One conversion at 0.01 USD: the least revenue there is.
    const free = { ...withMargin(0, '1'), fixedFee: money('USD', 0n) };
    expect(expectationOf({ viewers: one, posterior, terms: free }).breakEvenCommission).toBe(0);
    // Without a fee, the commission that breaks even is the margin, to the millionth.
    const dear = { ...withMargin(550_000, '12990000'), fixedFee: money('USD', 0n) };
    expect(commission(dear)).toBe(550_000);
    // 20 conversions × 0.01 USD × 0.94 take in 0.19 USD: a fee of 190 USD is 100,000% of it.
    const cheap = withMargin(0, '1');
    const feeOf = (minor: string): GradeTerms => ({
      ...cheap,
      fixedFee: money('USD', minor),
    });
    expect(commission(feeOf('19000'))).toBe(-1_000_000_000);
    expect(commission(feeOf('19001'))).toBeNull();
    expect(commission(feeOf('-19000'))).toBe(1_000_000_000);
    expect(commission(feeOf('-19001'))).toBeNull();
  });
});
