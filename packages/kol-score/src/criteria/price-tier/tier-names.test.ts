import { PRICE_TIERS } from '@livelane/contracts/vocabulary';
import { expect, it } from 'vitest';
import { TIER_ZH } from './price-tier.ts';
import { tierNamed } from './tier-names.ts';

it('a price tier has its Chinese names, and other text stays for a schema to refuse', () => {
  for (const tier of PRICE_TIERS) expect(tierNamed(` ${TIER_ZH[tier]} `)).toBe(tier);
  expect(['实惠', '亲民', '中档', '高档', 'Premium'].map(tierNamed)).toEqual([
    ...['affordable', 'affordable', 'mid', 'premium', 'premium'],
  ]);
  expect(tierNamed('貴')).toBe('貴');
});
