import { describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { AFFORDABLE, briefFor } from '../../profile/story.fixture.ts';
import { assessed, assessedWith } from '../criterion/assessed.fixture.ts';
import { pricePerformance } from './price-performance.ts';

/** A fee of 4,000 USD and a commission of 20 %, divided. */
function costing(divisor: bigint): Pick<CreatorProfile, 'fee'> {
  return {
    fee: {
      fixed: { currency: 'USD', minor: String(400_000n / divisor) },
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
      'would leave you 80 % of the margin',
    );
  });

  it('names a lower fee at which something is left, and keeps the promise', () => {
    const { counterfactual } = assessedWith(pricePerformance, costing(1n));
    const divisor = {
      'for half of what is asked': 2n,
      'for a quarter of what is asked': 4n,
      'for a tenth of what is asked': 10n,
      'for a fiftieth of what is asked': 50n,
    }[counterfactual.condition['en'] ?? ''];
    expect(divisor).toBeDefined();
    const cheaper = assessedWith(pricePerformance, costing(divisor ?? 1n)).value.mean;
    expect(cheaper).toBeGreaterThan(0);
    expect(counterfactual.value).toBeCloseTo(cheaper, 9);
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
    const fee = { fixed: { currency: 'USD', minor: '900000000' }, commission: null };
    expect(assessedWith(pricePerformance, { fee }).counterfactual).toMatchObject({
      value: 1,
      condition: { en: 'if the creator asked nothing' },
    });
  });
});
