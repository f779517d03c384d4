import {
  type Brief,
  describeReceived,
  inputInvalid,
  PRICE_TIERS,
  type PriceTier,
} from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { orderedValue, type Value } from '../valuation/value.ts';

/** How far a stated tier may be off, in steps either way: the half-width of a 90 % interval. */
const OFF_BY = { measured: 0.25, declared: 0.5, estimated: 1 } as const;

/**
 * The signed distance in steps from a product's price tier to a creator's: positive where the creator stands higher.
 * @returns a whole number from −4 to 4
 * @throws INPUT_INVALID for a tier that there is not
 * @example
 * ```ts
 * import { tierGap } from '@livelane/kol-score';
 * tierGap('premium', 'affordable'); // => 2
 * tierGap('budget', 'affordable'); // => -1
 * ```
 */
export function tierGap(creator: PriceTier, product: PriceTier): number {
  return stepOf(creator, 'creator') - stepOf(product, 'product');
}

function stepOf(tier: PriceTier, whose: string): number {
  const step = PRICE_TIERS.indexOf(tier);
  if (step >= 0) return step;
  const message = `one of ${PRICE_TIERS.join(', ')}`;
  throw inputInvalid('price tiers', [
    { path: `/${whose}`, message, received: describeReceived(tier) },
  ]);
}

/** How well the price tier of a creator suits a brief's products. */
export interface TierFit {
  /** What the distance leaves of the conversion rate: 1 at the same tier, `tierStep` for each step, averaged over products. */
  readonly multiplier: Value;
  /** Signed distance to each product, in the brief's order. */
  readonly gaps: readonly number[];
}

/**
 * What the distance in price tier leaves of the conversion rate: step^|gap|, averaged over the brief's products.
 * The step (0.5) is an illustrative prior; two steps then leave a quarter.
 * @param step - above 0, at most 1
 */
export function tierFit(
  profile: Pick<CreatorProfile, 'priceTier' | 'tierSource'>,
  brief: Pick<Brief, 'products'>,
  step: number,
): TierFit {
  const gaps = brief.products.map(({ tier }) => tierGap(profile.priceTier, tier));
  const off = OFF_BY[profile.tierSource];
  const average = (shift: number): number =>
    gaps.reduce((sum, gap) => sum + step ** Math.max(0, Math.abs(gap) + shift), 0) / gaps.length;
  const mean = average(0);
  return {
    multiplier: orderedValue({
      mean,
      worst: mean,
      lower: average(off),
      best: mean,
      upper: average(-off),
    }),
    gaps,
  };
}
