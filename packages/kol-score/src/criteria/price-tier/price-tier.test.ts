import type { PriceTier } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { briefFor, UPSCALE } from '../../profile/story.fixture.ts';
import { assessed, assessedWith } from '../criterion/assessed.fixture.ts';
import { priceTier } from './price-tier.ts';

describe('the price tier', () => {
  it('is worded for a buyer', () => {
    const { reason } = assessed(priceTier, { profile: UPSCALE });
    expect(reason['en']).toBe(
      'price tier: known for premium products, 2 steps above yours (affordable): expect 25% of the sales per viewer that a creator of your price tier makes',
    );
    expect(reason['zh-Hans']).toContain('同价位达人的 25%');
  });

  it('names the side of the products on which the creator is', () => {
    const of = (own: PriceTier, ...tiers: PriceTier[]): string => {
      const [product] = briefFor().products;
      const products = tiers.map((tier, index) => ({ ...product!, id: `p${index}`, tier }));
      return (
        assessed(priceTier, {
          profile: { ...UPSCALE, posts: [], priceTier: own },
          brief: { ...briefFor(), products },
        }).reason['en'] ?? ''
      );
    };
    expect(of('budget', 'affordable')).toContain('1 step below yours (affordable)');
    expect(of('luxury', 'premium', 'mid')).toContain('1.5 steps above yours (mid, premium)');
    expect(of('mid', 'premium', 'affordable')).toContain(
      '1 step away from yours (affordable, premium)',
    );
    expect(of('mid', 'mid')).toBe('price tier: known for mid products, and yours are mid');
  });

  it('keeps the promises of its counterfactuals', () => {
    const away = assessed(priceTier, { profile: UPSCALE });
    expect(away.counterfactual.condition['en']).toBe('if your products were premium too');
    expect(away.counterfactual.value).toBe(
      assessed(priceTier, { profile: UPSCALE, brief: briefFor('premium') }).value.mean,
    );
    const same = assessedWith(priceTier);
    expect(same.counterfactual.condition['en']).toBe('if yours were one price tier away');
    expect(same.counterfactual.value).toBe(
      assessedWith(priceTier, { priceTier: 'mid', posts: [] }).value.mean,
    );
  });
});
