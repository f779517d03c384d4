import type { Tiers } from '../../../clauses/fee/tiers/schema.ts';
import { Frac, NOTHING } from '../fraction.ts';
import { localDay } from '../local-day.ts';
import type { Value } from '../valued-sales.ts';

/** A commission by tiers as the contract words it. */
export interface Grading {
  readonly rate: number;
  readonly tiers: Tiers;
  readonly zone: string;
}

const minus = (a: Frac, b: Frac): Frac => a.plus(b.times(new Frac(-1n)));
const sumOf = (values: readonly Value[]): Frac =>
  values.reduce((sum, it) => sum.plus(it.value), NOTHING);

/** What a tiered commission comes to, exactly, from all values at once: sold, and left. */
export function gradedCommission(
  { gross, net }: { readonly gross: readonly Value[]; readonly net: readonly Value[] },
  { rate, tiers, zone }: Grading,
): Frac {
  const length = { day: 10, month: 7, term: 0 }[tiers.per];
  const periodOf = ({ soldAt }: Value): string => localDay(soldAt, zone).slice(0, length);
  const grades = [
    { from: NOTHING, share: new Frac(BigInt(rate), 1_000_000n) },
    ...tiers.steps.map((it) => ({
      from: new Frac(BigInt(it.from.minor)),
      share: new Frac(BigInt(it.rate), 1_000_000n),
    })),
  ];
  const rateAt = (total: Frac): Frac =>
    grades.filter(({ from }) => !total.below(from)).at(-1)?.share ?? NOTHING;
  // What a total from nothing earns when each part of it earns its own rate.
  const area = (total: Frac): Frac =>
    grades.reduce((sum, { from, share }, index) => {
      if (!from.below(total)) return sum;
      const end = grades[index + 1]?.from;
      const top = end?.below(total) ? end : total;
      return sum.plus(minus(top, from).times(share));
    }, NOTHING);
  let earned = NOTHING;
  for (const period of new Set(gross.map(periodOf))) {
    const sold = gross.filter((it) => periodOf(it) === period);
    const left = net.filter((it) => periodOf(it) === period);
    if (tiers.rule === 'retroactive') {
      earned = earned.plus(sumOf(left).times(rateAt(sumOf(sold))));
      continue;
    }
    const placed = [...sold].sort(
      (a, b) => a.soldAt - b.soldAt || (a.orderId < b.orderId ? -1 : a.orderId > b.orderId ? 1 : 0),
    );
    let total = NOTHING;
    for (const key of new Set(placed.map((it) => `${it.soldAt} ${it.orderId}`))) {
      const isOfOrder = (it: Value): boolean => `${it.soldAt} ${it.orderId}` === key;
      const own = sumOf(sold.filter(isOfOrder));
      const kept = sumOf(left.filter(isOfOrder));
      const after = total.plus(own);
      if (own.n !== 0n)
        earned = earned.plus(
          tiers.rule === 'crossing-order'
            ? kept.times(rateAt(after))
            : minus(area(after), area(total)).times(kept.over(own)),
        );
      total = after;
    }
  }
  return earned;
}
