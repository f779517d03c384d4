import {
  type Brief,
  inputInvalid,
  inputIssue,
  PRICE_TIERS,
  type PriceTier,
} from '@livelane/contracts/vocabulary';
import { type UnitEstimate, unitEstimate } from '../../estimate/unit-estimate.ts';
import type { GradeInput } from '../signal.ts';

/** Half-width in steps of the 90 % interval of a creator's price tier, by its source. */
const TIER_ERROR = { measured: 0.25, declared: 0.5, estimated: 1 } as const;

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

/** How well the price tier of a creator suits a brief's products. */
export interface TierFit {
  /** Factor on the conversion rate: 1 at the same tier, `tierStep` per step of distance, averaged over the products. */
  readonly multiplier: UnitEstimate;
  /** Signed distance to each product in steps, in the brief's order. */
  readonly gaps: readonly number[];
}

/**
 * The factor on the conversion rate that remains at the distance in price tier: `tierStep`^|gap|, averaged over the
 * brief's products. With the illustrative step of 0.5, two steps leave a quarter.
 */
export function tierFit({
  profile,
  brief,
  benchmarks,
}: Pick<GradeInput, 'profile' | 'brief' | 'benchmarks'>): TierFit {
  const step = benchmarks.conversion.tierStep;
  const own = profile.priceTier;
  if (own === null) return unknownTier(brief, step);
  const gaps = brief.products.map(({ tier }) => tierGap(own, tier));
  const error = TIER_ERROR[profile.tierSource];
  const average = (shift: number): number =>
    gaps.reduce((sum, gap) => sum + step ** Math.max(0, Math.abs(gap) + shift), 0) / gaps.length;
  const mean = average(0);
  return {
    multiplier: unitEstimate({
      mean,
      worst: mean,
      lower: average(error),
      best: mean,
      upper: average(-error),
    }),
    gaps,
  };
}

/** A creator of unknown price tier: anything from the products' own to the farthest. */
function unknownTier(brief: Brief, step: number): TierFit {
  const farthest = step ** (PRICE_TIERS.length - 1);
  const multiplier = { mean: step ** 2, worst: farthest, lower: farthest, best: 1, upper: 1 };
  return { multiplier: unitEstimate(multiplier), gaps: brief.products.map(() => 0) };
}

/** The price tiers of a brief's products, each once, the lowest first. */
export function productTiers({ products }: Pick<Brief, 'products'>): PriceTier[] {
  const present = new Set(products.map(({ tier }) => tier));
  return PRICE_TIERS.filter((tier) => present.has(tier));
}
