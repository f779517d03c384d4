import { type LocalText, toMinor } from '@livelane/contracts/vocabulary';
import type { ShopFigures } from '../profile/published-figures.ts';
import { bilingual } from '../text/bilingual.ts';

type Revenue = NonNullable<ShopFigures['revenue']>;

/** Whether the ends of a range of units are in order. */
export function isUnitsRange({ lower, upper }: NonNullable<ShopFigures['units']>): boolean {
  return upper === null || lower <= upper;
}

/** Whether the ends of a range of revenue are of one currency, and in order. */
export function isRevenueRange({ lower, upper }: Revenue): boolean {
  if (upper === null) return true;
  return lower.currency === upper.currency && toMinor(lower) <= toMinor(upper);
}

/** What contradicts itself in the figures of a shop, by name; empty if nothing does. */
export function shopContradictions(shop: ShopFigures | undefined): LocalText[] {
  if (shop === undefined) return [];
  const { units, revenue, liveRevenue } = shop;
  return [
    ...(units === undefined || isUnitsRange(units) ? [] : [UNITS_REVERSED]),
    ...([revenue, liveRevenue].every((range) => range === undefined || isRevenueRange(range))
      ? []
      : [REVENUE_REVERSED]),
    ...(isLiveAboveAll(shop) ? [LIVE_ABOVE_ALL] : []),
    ...(sellsMoreThanViewers(shop) ? [MORE_THAN_VIEWERS] : []),
  ];
}

const UNITS_REVERSED = bilingual(
  'the lower end of units is above the upper one',
  '销量区间的下限高于上限',
);
const REVENUE_REVERSED = bilingual(
  'the lower end of a revenue is above the upper one, or of another currency',
  '销售额区间的下限高于上限，或币种不同',
);
const LIVE_ABOVE_ALL = bilingual(
  'the revenue of lives is above that of the shop',
  '直播销售额高于店铺销售额',
);
const MORE_THAN_VIEWERS = bilingual(
  'lives sold more units than they had viewers',
  '直播销量多于观众数',
);

/** Whether lives made more revenue than the shop did. */
function isLiveAboveAll({ revenue, liveRevenue }: ShopFigures): boolean {
  const most = revenue?.upper ?? null;
  if (most === null || liveRevenue === undefined) return false;
  const { lower } = liveRevenue;
  return lower.currency === most.currency && toMinor(lower) > toMinor(most);
}

/** Whether the least that lives can have sold is more than their viewers. */
function sellsMoreThanViewers({
  units,
  revenue,
  liveRevenue,
  lives,
  liveViewers,
}: ShopFigures): boolean {
  const most = revenue?.upper ?? null;
  if (!lives || !liveViewers || units === undefined || most === null || liveRevenue === undefined)
    return false;
  if (liveRevenue.lower.currency !== most.currency || toMinor(most) <= 0n) return false;
  const part = Math.min(1, Number(toMinor(liveRevenue.lower)) / Number(toMinor(most)));
  return units.lower * part > lives * liveViewers;
}
