import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../grade/story.fixture.ts';
import { logNormalMean, usualViewers } from '../reach/live-viewers.ts';
import { dealTerms } from './deal-terms.ts';
import { pricePerformance } from './price-performance.ts';

const { reach } = ILLUSTRATIVE_BENCHMARKS;
const terms = dealTerms(AFFORDABLE, briefFor(), { asOf: AS_OF, fx: [] });
const rate = { mean: 10, worst: 4, best: 20 };

function of(change: object = {}) {
  return pricePerformance({ terms, followers: 200_000, reach, rate, strength: 16, ...change });
}

describe('price-performance', () => {
  it('is the share of the margin that is left: 1 − commission / margin − fee / (conversions × margin)', () => {
    const conversions = (logNormalMean(usualViewers(200_000, reach)) * 10) / 1000;
    const margin = 1299 * 0.94 * 0.55;
    expect(of().mean).toBeCloseTo(1 - 0.1 / 0.55 - 20_000 / (conversions * margin), 9);
    expect(of().worst).toBeLessThan(of().mean);
  });

  it('does not depend on conversions where only a commission is asked', () => {
    const commission = { ...terms, fixedFee: { currency: 'USD', minor: '0' } };
    expect(of({ terms: commission }).mean).toBeCloseTo(1 - 0.1 / 0.55, 12);
    expect(of({ terms: commission, followers: null }).lower).toBeCloseTo(1 - 0.1 / 0.55, 12);
  });

  it('could be nothing where followers are hidden, anything where the fee is, and is nothing without a margin', () => {
    expect(of({ followers: null })).toMatchObject({ worst: 0, lower: 0 });
    expect(of({ terms: { ...terms, feeKnown: false } })).toMatchObject({ lower: 0, upper: 1 });
    const noMargin = {
      ...terms,
      products: terms.products.map((product) => ({ ...product, margin: 0 })),
    };
    expect(of({ terms: noMargin })).toMatchObject({ mean: 0, upper: 0 });
  });
});
