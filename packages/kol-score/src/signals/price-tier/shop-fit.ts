import type { Money } from '@livelane/contracts/vocabulary';
import { unitEstimate } from '../../estimate/unit-estimate.ts';
import { isRevenueRange, isUnitsRange } from '../shop-figures.ts';
import type { GradeInput } from '../signal.ts';
import { priceRatio } from './price-ratio.ts';
import { effectOf, type KnownFit, TIER_ERROR } from './tier-fit.ts';
import { assumedSteps } from './tier-gap.ts';

/** Units and revenue that leave more than this many steps open say nothing about the tier. */
const WIDEST_SHOP_RANGE = 2;

/**
 * The fit by the mean price of a unit in the creator's shop, which lies between the least revenue over the most units
 * and the most over the least. The mean is that of the farther end, but no farther than is assumed of a creator who
 * states nothing, unless the nearer end is; null where an end is open or the range says too little.
 */
export function shopFit(input: GradeInput): KnownFit | null {
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
  if (!isUnitsRange(units) || !isRevenueRange(revenue)) return null;
  const low = priceRatio(revenue.lower, own, { fx, asOf });
  const high = priceRatio(most, own, { fx, asOf });
  if (low === null || high === null || units.lower === 0 || least === 0) return null;
  const step = Math.log(benchmarks.conversion.tierPriceRatio);
  const ends = { low: Math.log(low / least) / step, high: Math.log(high / units.lower) / step };
  return ends.high - ends.low <= WIDEST_SHOP_RANGE ? ends : null;
}
