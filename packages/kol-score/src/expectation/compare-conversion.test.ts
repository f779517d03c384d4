import { gammaCdf, logGamma } from '@livelane/contracts/vocabulary/probability';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../profile/refused.fixture.ts';
import { compareConversion } from './compare-conversion.ts';

function grade(shape: number, exposure: number) {
  return { expectation: { posterior: { shape, exposure, campaigns: [] } } };
}

describe('the ratio of two conversion rates', () => {
  it('has the distribution that numeric integration finds', () => {
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

  it('has the part of the price tiers beside it, in which the effect of a step is shared', () => {
    const withTier = (mean: number, lower: number, upper: number) => ({
      expectation: {
        ...grade(1, 1).expectation,
        tierEffect: { mean, interval: { lower, upper, level: 0.9 } },
      },
    });
    const [same, one, two] = [
      withTier(1, 1, 1),
      withTier(0.5, 0.4, 0.6),
      withTier(0.25, 0.16, 0.36),
    ];
    expect(compareConversion(same, two).tier).toMatchObject({
      mean: 4,
      interval: { lower: expect.closeTo(1 / 0.36), upper: expect.closeTo(1 / 0.16), level: 0.9 },
    });
    // 0.4 / 0.16 and 0.6 / 0.36: not as far apart as if the two steps were independent.
    expect(compareConversion(one, two).tier?.interval).toMatchObject({
      lower: expect.closeTo(0.6 / 0.36),
      upper: expect.closeTo(0.4 / 0.16),
    });
    expect(compareConversion(same, grade(1, 1)).tier).toBeNull();
  });

  it('refuses posteriors that are none', () => {
    expect(issuesOf(() => compareConversion(grade(0, 1), grade(1, Number.NaN)))).toMatchObject([
      { path: '/0/expectation/posterior/shape', received: '0' },
      { path: '/1/expectation/posterior/exposure', received: 'NaN' },
    ]);
    expect(
      issuesOf(() => compareConversion(grade(Number.POSITIVE_INFINITY, 1), grade(1, 1))),
    ).toMatchObject([{ path: '/0/expectation/posterior/shape' }]);
    expect(issuesOf(() => compareConversion(null as never, grade(1, 1)))).toMatchObject([
      { path: '/0/expectation/posterior/shape', received: 'undefined' },
      { path: '/0/expectation/posterior/exposure' },
    ]);
  });
});
