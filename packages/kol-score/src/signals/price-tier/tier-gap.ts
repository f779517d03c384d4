import {
  type Brief,
  inputInvalid,
  inputIssue,
  PRICE_TIERS,
  type PriceTier,
} from '@livelane/contracts/vocabulary';
import type { Benchmarks } from '../../benchmarks/benchmarks.ts';

/**
 * The signed distance in steps from a product's price tier to a creator's; positive if the creator's is higher.
 * @returns an integer from −4 to 4
 * @throws INPUT_INVALID if either is not a price tier
 * @example
 * ```ts
 * import { tierGap } from '@livelane/kol-score';
 * tierGap('premium', 'affordable'); // => 2
 * tierGap('budget', 'affordable'); // => -1
 * ```
 */
export function tierGap(creator: PriceTier, product: PriceTier): number {
  return tierIndex(creator, 'creator') - tierIndex(product, 'product');
}

function tierIndex(tier: PriceTier, role: 'creator' | 'product'): number {
  const index = PRICE_TIERS.indexOf(tier);
  if (index >= 0) return index;
  const params = { choices: PRICE_TIERS };
  throw inputInvalid('price-tier', [
    inputIssue('ONE_OF', { path: `/${role}`, received: tier, params }),
  ]);
}

/** The price tiers of a brief's products, each once, the lowest first. */
export function productTiers({ products }: Pick<Brief, 'products'>): PriceTier[] {
  const present = new Set(products.map(({ tier }) => tier));
  return PRICE_TIERS.filter((tier) => present.has(tier));
}

/** The distances of the tenth percentile of creators, none beyond the farthest tier. */
export function assumedSteps(
  { products }: Pick<Brief, 'products'>,
  { population }: Benchmarks,
): number[] {
  return products.map((product) => Math.min(farthestFrom(product), population.tierSteps.count));
}

/** Steps from a product's price tier to the farthest one. */
export function farthestFrom({ tier }: Pick<Brief['products'][number], 'tier'>): number {
  const index = PRICE_TIERS.indexOf(tier);
  return Math.max(index, PRICE_TIERS.length - 1 - index);
}
