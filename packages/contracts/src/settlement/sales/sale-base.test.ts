import { describe, expect, it } from 'vitest';
import { CreditedSaleSchema, type Fact, parseInput } from '../../vocabulary/index.ts';
import { commissionOf, dealOf, earnedBy, settled, usd } from '../deal.fixture.ts';
import { credited } from '../facts/facts.fixture.ts';

/** USD 100 with tax and shipping inside, and coupons on top. */
const BREAKDOWN = [
  { part: 'tax', amount: usd(800), inside: true },
  { part: 'shipping', amount: usd(500), inside: true },
  { part: 'merchant-coupon', amount: usd(1000), inside: false },
  { part: 'platform-coupon', amount: usd(600), inside: false },
] as const;

const itemised = (fact: Fact, breakdown: readonly object[] = BREAKDOWN): Fact =>
  ({ ...fact, sale: { ...(fact as { sale: object }).sale, breakdown } }) as Fact;
const dealLess = (...deductions: readonly string[]) => dealOf([commissionOf({ deductions })]);
const sale = itemised(credited('o1', 10_000));

describe('a commission of 10 % on a declared base', () => {
  it.each([
    // 100 + 10 + 6 = 116
    [[], '1160'],
    // 100 − 8 − 5 = 87
    [['tax', 'shipping', 'merchant-coupon', 'platform-coupon'], '870'],
    // 100 + 6 − 8 − 5 = 93: the platform pays its coupon, so it belongs to the price
    [['tax', 'shipping', 'merchant-coupon'], '930'],
    // 100 + 16 − 8 = 108; no platform fee is itemised, so there is none to deduct
    [['tax'], '1080'],
  ])('less %j', (deductions, earned) => {
    expect(earnedBy(settled(dealLess(...deductions), [sale]))).toBe(earned);
  });

  it('goes back in proportion: half of the money, half of the base', () => {
    const facts = [sale, credited('o1', -5000, { change: 'refund' })];
    expect(earnedBy(settled(dealLess('tax', 'shipping', 'merchant-coupon'), facts))).toBe('465');
  });

  it('is an error where some sales do not itemise what is deducted, and other sales do', () => {
    const facts = [sale, credited('o2', 10_000)];
    const { findings } = settled(dealLess('tax', 'platform-fee'), facts);
    expect(
      findings
        .filter(({ code }) => code.startsWith('BASE'))
        .map(({ code, severity, params }) => [code, severity, params?.['facts']]),
    ).toEqual([
      ['BASE_TAKEN_AS_NET', 'hint', undefined],
      ['BASE_PART_MISSING', 'error', 'sale:o2'],
    ]);
  });

  it('has parts in the currency of the sale, those inside at most its money', () => {
    const parse = (breakdown: readonly object[]) => () =>
      parseInput(CreditedSaleSchema, (itemised(sale, breakdown) as { sale: object }).sale, 'sale');
    expect(parse(BREAKDOWN)).not.toThrow();
    const tax = { part: 'tax', inside: true };
    expect(parse([{ ...tax, amount: usd(10_001) }])).toThrow('/breakdown');
    expect(parse([{ ...tax, amount: { currency: 'EUR', minor: '1' } }])).toThrow('/breakdown');
    expect(parse([{ ...tax, amount: usd(-1) }])).toThrow('/breakdown/0/amount/minor');
  });
});
