import {
  type Brief,
  compareInstants,
  convertMoney,
  type Estimate,
  governingQuote,
  inputInvalid,
  inputIssue,
  type Money,
  PRICE_TIERS,
  type PriceTier,
  toEpochMs,
} from '@livelane/contracts/vocabulary';
import type { Benchmarks, ConversionPrior } from '../../benchmarks/benchmarks.ts';
import { INTERVAL_LEVEL, INTERVAL_Z } from '../../estimate/interval.ts';
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
  /** Distance to each product in steps, in the brief's order; positive if the creator's is higher, a fraction if estimated. */
  readonly gaps: readonly number[];
  /** The factor again, with the 90 % interval of the effect that steps of distance have, for the tiers as they stand. */
  readonly effect: Estimate;
  /** How the tier came to be known; `assumed`: it did not. */
  readonly from: 'profile' | 'prices' | 'sponsors' | 'assumed';
}

/**
 * The factor on the conversion rate that remains at the distance in price tier: `tierStep`^|gap|, averaged over the
 * brief's products. With the illustrative step of 0.5, two steps leave a quarter. A tier that is not known is estimated
 * from the prices of what the creator promoted, else from the price tiers of sponsors; without either, the distance of
 * the tenth percentile is assumed.
 */
export function tierFit(input: GradeInput): TierFit {
  const { profile, brief, benchmarks } = input;
  const own = profile.priceTier;
  if (own !== null) {
    const gaps = brief.products.map(({ tier }) => tierGap(own, tier));
    return fitOf(gaps, { input, error: TIER_ERROR[profile.tierSource], from: 'profile' });
  }
  const prices = promotedGaps(input);
  if (prices !== null) return fitOf(prices, { input, error: TIER_ERROR.estimated, from: 'prices' });
  const sponsors = sponsorGaps(input);
  if (sponsors !== null)
    return fitOf(sponsors, { input, error: TIER_ERROR.estimated, from: 'sponsors' });
  return unknownTier(brief, benchmarks);
}

interface FitBasis {
  readonly input: GradeInput;
  /** Half-width in steps of the 90 % interval. */
  readonly error: number;
  readonly from: TierFit['from'];
}

function fitOf(gaps: readonly number[], { input, error, from }: FitBasis): TierFit {
  const step = input.benchmarks.conversion.tierStep;
  const average = (shift: number): number =>
    gaps.reduce((sum, gap) => sum + step ** Math.max(0, Math.abs(gap) + shift), 0) / gaps.length;
  const mean = average(0);
  const multiplier = {
    ...{ mean, worst: mean, best: mean },
    ...{ lower: average(error), upper: average(-error) },
  };
  const effect = effectOf(gaps.map(Math.abs), input.benchmarks.conversion);
  return { multiplier: unitEstimate(multiplier), gaps, effect, from };
}

function effectOf(
  steps: readonly number[],
  { tierStep, tierStepLogSd }: ConversionPrior,
): Estimate {
  const at = (z: number): number => {
    const step = Math.min(1, tierStep * Math.exp(z * tierStepLogSd));
    return steps.reduce((sum, it) => sum + step ** it, 0) / steps.length;
  };
  const interval = { lower: at(-INTERVAL_Z), upper: at(INTERVAL_Z), level: INTERVAL_LEVEL };
  return { mean: at(0), interval };
}

/**
 * The distances by price: the logarithm of the geometric mean of promoted prices over the product's price, by
 * `tierPriceRatio` per step; of the product's category where any of these is, else of all. Prices in a currency without
 * a quote are not used.
 */
function promotedGaps({ profile, brief, benchmarks, fx, asOf }: GradeInput): number[] | null {
  const step = Math.log(benchmarks.conversion.tierPriceRatio);
  const gaps = brief.products.map(({ category, price }) => {
    const logs = (profile.promotedPrices ?? []).flatMap((promoted) => {
      const ratio = priceRatio(promoted.price, price, { fx, asOf });
      return ratio === null ? [] : [{ log: Math.log(ratio), same: promoted.category === category }];
    });
    const same = logs.filter((it) => it.same);
    const used = same.length > 0 ? same : logs;
    return used.length === 0
      ? null
      : used.reduce((sum, { log }) => sum + log, 0) / used.length / step;
  });
  const known = gaps.filter((gap) => gap !== null);
  return known.length === gaps.length ? known : null;
}

function priceRatio(
  promoted: Money,
  own: Money,
  { fx, asOf }: Pick<GradeInput, 'fx' | 'asOf'>,
): number | null {
  const [from, to] = [promoted.currency, own.currency];
  let amount = promoted;
  if (from !== to) {
    const usable = fx.filter(
      ({ base, quote, asOf: at }) =>
        compareInstants(at, asOf) <= 0 &&
        ((base === from && quote === to) || (base === to && quote === from)),
    );
    if (usable.length === 0) return null;
    const quote = governingQuote(usable, { from, to, at: asOf });
    amount = convertMoney(promoted, { to, quote, rounding: 'half-even' });
  }
  const [numerator, denominator] = [Number(amount.minor), Number(own.minor)];
  return numerator > 0 && denominator > 0 ? numerator / denominator : null;
}

/** The distances of the mean price tier of the brands that paid for posts known at `asOf`. */
function sponsorGaps({ profile, brief, asOf }: GradeInput): number[] | null {
  const until = toEpochMs(asOf);
  const tiers = profile.posts.flatMap(({ sponsored, brandTier, publishedAt }) =>
    sponsored && brandTier !== undefined && Date.parse(publishedAt) <= until
      ? [PRICE_TIERS.indexOf(brandTier)]
      : [],
  );
  if (tiers.length === 0) return null;
  const mean = tiers.reduce((sum, tier) => sum + tier, 0) / tiers.length;
  return brief.products.map(({ tier }) => mean - PRICE_TIERS.indexOf(tier));
}

/** A creator of unknown price tier: anything from the products' own to the farthest. */
function unknownTier({ products }: Pick<Brief, 'products'>, benchmarks: Benchmarks): TierFit {
  const { tierStep: step } = benchmarks.conversion;
  const { count } = benchmarks.population.tierSteps;
  const farthest = products.map(({ tier }) => {
    const index = PRICE_TIERS.indexOf(tier);
    return Math.max(index, PRICE_TIERS.length - 1 - index);
  });
  const average = (steps: readonly number[]): number =>
    steps.reduce((sum, it) => sum + step ** it, 0) / steps.length;
  const worst = average(farthest);
  const steps = farthest.map((most) => Math.min(most, count));
  return {
    multiplier: unitEstimate({ mean: average(steps), worst, lower: worst, best: 1, upper: 1 }),
    gaps: products.map(() => 0),
    effect: effectOf(steps, benchmarks.conversion),
    from: 'assumed',
  };
}

/** The price tiers of a brief's products, each once, the lowest first. */
export function productTiers({ products }: Pick<Brief, 'products'>): PriceTier[] {
  const present = new Set(products.map(({ tier }) => tier));
  return PRICE_TIERS.filter((tier) => present.has(tier));
}
