import { type FxQuote, money } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { AFFORDABLE, briefFor } from '../../profile/story.fixture.ts';
import { inputOf } from '../grade-input.fixture.ts';
import { gradeTerms } from './grade-terms.ts';
import { unitContribution, unitRevenue } from './unit-economics.ts';

const QUOTE: FxQuote = {
  base: 'USD',
  quote: 'THB',
  rate: '35',
  asOf: '2026-11-21T00:00:00Z',
  side: 'mid',
  source: 'bank',
};

describe('the terms of a grade', () => {
  it('are in the currency of the budget, and refuse a fee in another one without a quote', () => {
    const fee = { fixed: money('THB', 700_000n), commission: null };
    const input = inputOf({ profile: { ...AFFORDABLE, fee } });
    expect(() => gradeTerms(input)).toThrow(expect.objectContaining({ code: 'FX_QUOTE_MISSING' }));
    const later: FxQuote = { ...QUOTE, asOf: '2026-11-22T00:00:00.001Z' };
    expect(() => gradeTerms({ ...input, fx: [later] })).toThrow(
      expect.objectContaining({ code: 'FX_QUOTE_MISSING' }),
    );
    expect(gradeTerms({ ...input, fx: [QUOTE] })).toMatchObject({
      fixedFee: { currency: 'USD', minor: '20000' },
      commission: 0,
      feeKnown: true,
    });
  });

  it('name every quote that is missing', () => {
    const fee = { fixed: money('THB', 700_000n), commission: null };
    const [product] = briefFor().products;
    const price = money('VND', 254_000n);
    const brief = { ...briefFor(), products: [product!, { ...product!, id: 'b', price }] };
    expect(() => gradeTerms(inputOf({ profile: { ...AFFORDABLE, fee }, brief }))).toThrow(
      /THB\/USD.*VND\/USD/,
    );
  });

  it('take a fee that is not stated as unknown, and a part that is null as not asked', () => {
    const { fee: _, ...silent } = AFFORDABLE;
    const zero = { currency: 'USD', minor: '0' };
    expect(gradeTerms(inputOf({ profile: silent }))).toMatchObject({
      fixedFee: zero,
      commission: 0,
      feeKnown: false,
    });
    for (const [fee, feeKnown] of [
      [{ fixed: null, commission: 50_000 }, true],
      [{ commission: 50_000 }, false],
    ] as const)
      expect(gradeTerms(inputOf({ profile: { ...AFFORDABLE, fee } }))).toMatchObject({
        fixedFee: zero,
        commission: 50_000,
        feeKnown,
      });
  });

  it('have the costs of a live that the brief states', () => {
    const brief = { ...briefFor(), samples: money('USD', 4_000n), noShow: 50_000 };
    expect(gradeTerms(inputOf({ brief }))).toMatchObject({
      samples: money('USD', 4_000n),
      delivered: 950_000,
    });
    expect(gradeTerms(inputOf())).not.toHaveProperty('samples');
  });

  it('keep what is not returned', () => {
    const [product] = briefFor().products;
    const { returns: _, ...kept } = product!;
    const brief = { ...briefFor(), products: [product!, { ...kept, id: 'b' }] };
    expect(gradeTerms(inputOf({ brief })).products.map((it) => it.kept)).toEqual([
      940_000, 1_000_000,
    ]);
  });
});

describe('unit economics', () => {
  const amount = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) =>
    Number(numerator) / Number(denominator);
  const [product] = gradeTerms(inputOf()).products;
  const terms = {
    ...gradeTerms(inputOf()),
    products: [product!, { ...product!, price: money('USD', 5000n), margin: 200_000 }],
  };

  it('are the means over the products, worked out by hand', () => {
    expect(amount(unitRevenue(terms))).toBeCloseTo((1299 * 0.94 + 5000 * 0.94) / 2, 9);
    expect(amount(unitContribution(terms, 0))).toBeCloseTo(
      (1299 * 0.94 * 0.55 + 5000 * 0.94 * 0.2) / 2,
      9,
    );
    expect(amount(unitContribution(terms, 300_000))).toBeCloseTo(
      (1299 * 0.94 * 0.25 + 5000 * 0.94 * -0.1) / 2,
      9,
    );
  });
});
