import { money } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { AFFORDABLE, briefFor } from '../../profile/story.fixture.ts';
import { assessed, assessedWith } from '../criterion/assessed.fixture.ts';
import { pricePerformance } from './price-performance.ts';

/** A fee of 4,000 USD and a commission of 20%, divided. */
function costing(divisor: bigint): Pick<CreatorProfile, 'fee'> {
  return {
    fee: {
      fixed: money('USD', 400_000n / divisor),
      commission: Number(200_000n / divisor),
    },
  };
}

const commissionOnly = (commission: number): Pick<CreatorProfile, 'fee'> => ({
  fee: { fixed: null, commission },
});

describe('price-performance', () => {
  it('names the share of the margin that is left, or that nothing is', () => {
    expect(assessedWith(pricePerformance, costing(1n)).reason['en']).toContain(
      'would not earn back',
    );
    expect(assessedWith(pricePerformance, commissionOnly(110_000)).reason['en']).toContain(
      'would leave you 80% of the margin',
    );
  });

  it('names the smallest discount that leaves 5% of the margin, and keeps the promise', () => {
    const divisors = [2, 4, 10, 50] as const;
    const names = ['half', 'a quarter', 'a tenth', 'a fiftieth'];
    /** The value at a fee of so many US dollars; no commission, so that every amount can be divided exactly. */
    const at = (dollars: number) =>
      assessedWith(pricePerformance, {
        fee: { fixed: money('USD', BigInt(dollars) * 100n), commission: null },
      });
    for (const dollars of [300, 600, 800, 1_000, 1_500, 3_000, 6_000, 20_000]) {
      const { condition, value } = at(dollars).counterfactual;
      const left = divisors.map((divisor) => at(dollars / divisor).value.mean);
      const chosen = left.findIndex((share) => share > 0.05);
      expect(condition['en'], String(dollars)).toBe(`for ${names[chosen]} of what is asked`);
      expect(value).toBeCloseTo(left[chosen] ?? -1, 9);
    }
  });

  it('asks for a quote if the fee is unknown', () => {
    const { fee: _, ...profile } = AFFORDABLE;
    const { reason, counterfactual } = assessed(pricePerformance, { profile });
    expect(reason['en']).toContain('ask for a quote');
    expect(counterfactual).toMatchObject({
      value: 1,
      condition: { en: 'if it turned out to be nothing' },
    });
  });

  it('promises nothing where no fee would leave a margin, and all where only none would', () => {
    const [product] = briefFor().products;
    const brief = { ...briefFor(), products: [{ ...product!, margin: 0 }] };
    expect(assessed(pricePerformance, { brief }).counterfactual).toMatchObject({
      value: 0,
      condition: { en: 'whatever was asked' },
    });
    const fee = { fixed: money('USD', '900000000'), commission: null };
    expect(assessedWith(pricePerformance, { fee }).counterfactual).toMatchObject({
      value: 1,
      condition: { en: 'if the creator asked nothing' },
    });
  });
});
