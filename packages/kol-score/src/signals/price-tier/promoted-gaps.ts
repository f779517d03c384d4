import type { GradeInput } from '../signal.ts';
import { priceRatio } from './price-ratio.ts';

/**
 * The distances by price: the logarithm of the geometric mean of promoted prices over the product's price, by
 * `tierPriceRatio` per step; of the product's category where any of these is, else of all. Prices in a currency without
 * a quote are not used.
 */
export function promotedGaps({
  profile,
  brief,
  benchmarks,
  fx,
  asOf,
}: GradeInput): number[] | null {
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
