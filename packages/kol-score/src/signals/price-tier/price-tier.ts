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
import { highestOf, type UnitEstimate, unitEstimate } from '../../estimate/unit-estimate.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { epochMsOf } from '../posts.ts';
import type { GradeInput, GradeSetting } from '../signal.ts';

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
  readonly from: 'profile' | 'prices' | 'shop' | 'sponsors' | 'assumed';
}

/**
 * The factor on the conversion rate that remains at the distance in price tier: `tierStep`^|gap|, averaged over the
 * brief's products. With the illustrative step of 0.5, two steps leave a quarter. A tier that is not stated is estimated
 * from the prices of what the creator promoted, from what a unit cost in the creator's shop, and from the price tiers of
 * sponsors; the nearest of these counts. Without any, the distance of the tenth percentile is assumed.
 */
export function tierFit(input: GradeInput): TierFit {
  const stated = statedFit(input);
  if (stated !== null) return stated;
  const [first, ...rest] = tierEstimates(input);
  if (first === undefined) return input.shared(unknownTier);
  const leading = rest.reduce(
    (one, it) => (it.multiplier.mean > one.multiplier.mean ? it : one),
    first,
  );
  const multiplier = highestOf([first.multiplier, ...rest.map((fit) => fit.multiplier)]);
  return { ...leading, multiplier };
}

/** The fit by each source from which a tier can be estimated. */
export function tierEstimates(input: GradeInput): TierFit[] {
  return [
    estimatedFit(promotedGaps(input), 'prices', input),
    shopFit(input),
    estimatedFit(sponsorGaps(input), 'sponsors', input),
  ].filter((fit) => fit !== null);
}

function statedFit(input: GradeInput): TierFit | null {
  const { priceTier: own, tierSource } = input.profile;
  if (own === null) return null;
  return input.shared(knownFits).get(own)?.[tierSource] ?? null;
}

/** The fit of each price tier of a creator, by how it came to be known. */
function knownFits(
  setting: GradeSetting,
): ReadonlyMap<PriceTier, Readonly<Record<CreatorProfile['tierSource'], TierFit>>> {
  return new Map(
    PRICE_TIERS.map((own) => {
      const gaps = setting.brief.products.map(({ tier }) => tierGap(own, tier));
      const by = (source: CreatorProfile['tierSource']): TierFit =>
        fitOf(gaps, { input: setting, error: TIER_ERROR[source], from: 'profile' });
      return [
        own,
        { measured: by('measured'), declared: by('declared'), estimated: by('estimated') },
      ];
    }),
  );
}

function estimatedFit(
  gaps: number[] | null,
  from: 'prices' | 'sponsors',
  input: GradeInput,
): TierFit | null {
  return gaps === null ? null : fitOf(gaps, { input, error: TIER_ERROR.estimated, from });
}

interface FitBasis {
  readonly input: Pick<GradeSetting, 'benchmarks'>;
  /** Half-width in steps of the 90 % interval. */
  readonly error: number;
  readonly from: 'profile' | 'prices' | 'sponsors';
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

/** Units and revenue that leave more than this many steps open say nothing about the tier. */
const WIDEST_SHOP_RANGE = 2;

/**
 * The fit by the mean price of a unit in the creator's shop, which lies between the least revenue over the most units
 * and the most over the least. The mean is that of the farther end, but no farther than is assumed of a creator who
 * states nothing, unless the nearer end is; null where an end is open or the range says too little.
 */
function shopFit(input: GradeInput): TierFit | null {
  const ranges = input.brief.products.map(({ price }) => shopRange(input, price));
  const known = ranges.filter((range) => range !== null);
  if (known.length < ranges.length) return null;
  const { conversion } = input.benchmarks;
  const assumed = assumedSteps(input.brief, input.benchmarks);
  const near = known.map(({ low, high }) => (low <= 0 && high >= 0 ? 0 : nearer(low, high)));
  const far = known.map(({ low, high }, at) => {
    const end = -low > high ? low : high;
    const most = Math.max(assumed[at] ?? 0, Math.abs(near[at] ?? 0));
    return Math.sign(end) * Math.min(Math.abs(end), most);
  });
  const average = (gaps: readonly number[], shift: number): number =>
    gaps.reduce((sum, gap) => sum + conversion.tierStep ** Math.max(0, Math.abs(gap) + shift), 0) /
    gaps.length;
  const mean = average(far, 0);
  const multiplier = unitEstimate({
    ...{ mean, worst: mean, best: average(near, 0) },
    lower: average(far, TIER_ERROR.estimated),
    upper: average(near, -TIER_ERROR.estimated),
  });
  const effect = effectOf(far.map(Math.abs), conversion);
  return { multiplier, gaps: far, effect, from: 'shop' };
}

const nearer = (low: number, high: number): number => (Math.abs(low) < Math.abs(high) ? low : high);

/** The distance of the price of a unit in the shop from a product's, in steps: both ends, or null. */
function shopRange(
  { profile, benchmarks, fx, asOf }: GradeInput,
  own: Money,
): { readonly low: number; readonly high: number } | null {
  const { units, revenue } = profile.shop ?? {};
  const [most, least] = [revenue?.upper ?? null, units?.upper ?? null];
  if (units === undefined || revenue === undefined || most === null || least === null) return null;
  const low = priceRatio(revenue.lower, own, { fx, asOf });
  const high = priceRatio(most, own, { fx, asOf });
  if (low === null || high === null || units.lower === 0 || least === 0) return null;
  const step = Math.log(benchmarks.conversion.tierPriceRatio);
  const ends = { low: Math.log(low / least) / step, high: Math.log(high / units.lower) / step };
  return ends.high - ends.low <= WIDEST_SHOP_RANGE ? ends : null;
}

/**
 * The distances of the mean price tier of the brands that paid for posts known at `asOf`; a sponsor without a tier counts
 * as one at the distance of the tenth percentile.
 */
function sponsorGaps({ profile, brief, benchmarks, asOf }: GradeInput): number[] | null {
  let [sum, known, sponsored] = [0, 0, 0];
  let until: number | undefined;
  for (const post of profile.posts) {
    if (!post.sponsored) continue;
    until ??= toEpochMs(asOf);
    if (epochMsOf(post.publishedAt) > until) continue;
    sponsored++;
    if (post.brandTier === undefined) continue;
    known++;
    sum += PRICE_TIERS.indexOf(post.brandTier);
  }
  if (known === 0) return null;
  const assumed = assumedSteps(brief, benchmarks);
  return brief.products.map(({ tier }, at) => {
    const gap = sum / known - PRICE_TIERS.indexOf(tier);
    const steps = (known * Math.abs(gap) + (sponsored - known) * (assumed[at] ?? 0)) / sponsored;
    return gap < 0 ? -steps : steps;
  });
}

/** A creator of unknown price tier: anything from the products' own to the farthest. */
function unknownTier({ brief, benchmarks }: GradeSetting): TierFit {
  const { tierStep: step } = benchmarks.conversion;
  const average = (steps: readonly number[]): number =>
    steps.reduce((sum, it) => sum + step ** it, 0) / steps.length;
  const farthest = brief.products.map(farthestFrom);
  const steps = assumedSteps(brief, benchmarks);
  const multiplier = {
    ...{ mean: average(steps), worst: average(farthest), best: 1, upper: 1 },
    // As uncertain as a tier that is estimated, else stating the farthest one would widen the interval.
    lower: average(farthest.map((it) => it + TIER_ERROR.estimated)),
  };
  return {
    multiplier: unitEstimate(multiplier),
    gaps: brief.products.map(() => 0),
    effect: effectOf(steps, benchmarks.conversion),
    from: 'assumed',
  };
}

/** The distances of the tenth percentile of creators, none beyond the farthest tier. */
function assumedSteps({ products }: Pick<Brief, 'products'>, { population }: Benchmarks): number[] {
  return products.map((product) => Math.min(farthestFrom(product), population.tierSteps.count));
}

/** Steps from a product's price tier to the farthest one. */
function farthestFrom({ tier }: Pick<Brief['products'][number], 'tier'>): number {
  const index = PRICE_TIERS.indexOf(tier);
  return Math.max(index, PRICE_TIERS.length - 1 - index);
}

/** The price tiers of a brief's products, each once, the lowest first. */
export function productTiers({ products }: Pick<Brief, 'products'>): PriceTier[] {
  const present = new Set(products.map(({ tier }) => tier));
  return PRICE_TIERS.filter((tier) => present.has(tier));
}
