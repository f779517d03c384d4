import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import { inputOf } from '../../signals/grade-input.fixture.ts';
import { gradeTerms } from '../../signals/terms/grade-terms.ts';
import { marginLeft, priceShare } from './margin-left.ts';

const { conversion } = ILLUSTRATIVE_BENCHMARKS;
const benchmarks = {
  ...ILLUSTRATIVE_BENCHMARKS,
  conversion: { ...conversion, strength: 16 },
};
const terms = gradeTerms(inputOf());
const rate = { mean: 10, worst: 4, best: 20 };
const comparison = { terms, followers: 200_000, benchmarks, rate };

/** Minor units of margin per conversion: 12.99 USD, 6% returned, 55% margin. */
const MARGIN = 1299 * 0.94 * 0.55;
/** Benchmark viewers of 200,000 followers: 2,000 × 2^0.85 as median, log-sd 0.7. */
const VIEWERS = 2000 * 2 ** 0.85 * Math.exp(0.7 ** 2 / 2);

function of(change: object = {}) {
  return marginLeft({ ...comparison, ...change });
}

describe('the margin that is left', () => {
  it('is 1 − commission / margin − fee / (conversions × margin)', () => {
    const left = (perThousand: number): number =>
      1 - 0.1 / 0.55 - 20_000 / (((VIEWERS * perThousand) / 1000) * MARGIN);
    expect(of().mean).toBeCloseTo(left(10), 9);
    expect(of().worst).toBeCloseTo(Math.max(0, left(4)), 9);
    expect(of().best).toBeCloseTo(left(20), 9);
  });

  it('has the interval of log-normal viewers and a gamma rate, worked out by hand', () => {
    const cheap = { ...terms, fixedFee: { currency: 'USD', minor: '500' } };
    // Relative variances add on the log scale: 0.7² between accounts, 1/16 of the prior's strength.
    const sd = Math.hypot(0.7, 1 / 4);
    const left = (perThousand: number, sign: -1 | 1): number => {
      const factor = Math.exp(sign * 1.6448536269514722 * sd - sd ** 2 / 2);
      return 1 - 0.1 / 0.55 - 500 / (((VIEWERS * perThousand) / 1000) * factor * MARGIN);
    };
    expect(of({ terms: cheap }).lower).toBeCloseTo(left(4, -1), 9);
    expect(of({ terms: cheap }).upper).toBeCloseTo(left(20, 1), 9);
  });

  it('does not depend on conversions if only a commission is asked', () => {
    const commission = { ...terms, fixedFee: { currency: 'USD', minor: '0' } };
    expect(of({ terms: commission }).mean).toBeCloseTo(1 - 0.1 / 0.55, 12);
    expect(of({ terms: commission, followers: null }).lower).toBeCloseTo(1 - 0.1 / 0.55, 12);
  });

  it('may be 0 if followers are hidden, anything if the fee is unknown, and is 0 without a margin', () => {
    expect(of({ followers: null })).toMatchObject({ worst: 0, lower: 0 });
    expect(of({ followers: null }).best).toBeCloseTo(1 - 0.1 / 0.55, 12);
    expect(of({ terms: { ...terms, feeKnown: false } })).toMatchObject({
      mean: 0,
      lower: 0,
      upper: 1,
    });
    const margined = (margin: number) => ({
      ...terms,
      products: terms.products.map((product) => ({ ...product, margin })),
    });
    const noMargin = margined(0);
    expect(of({ terms: noMargin })).toMatchObject({ mean: 0, upper: 0 });
    expect(of({ terms: margined(-100_000) })).toMatchObject({ mean: 0, upper: 0 });
    expect(priceShare({ ...comparison, terms: noMargin })).toBeNull();
    expect(priceShare({ ...comparison, terms: { ...terms, feeKnown: false } })).toBeNull();
  });

  it('and the price’s share of it make up the whole', () => {
    expect((priceShare(comparison) ?? 0) + of().mean).toBeCloseTo(1, 12);
  });
});
