import { toMinor } from '@livelane/contracts/vocabulary';
import type { ShopFigures } from '../../profile/published-figures.ts';
import { shopContradictions } from '../shop-figures.ts';

/** Units that a shop sold in lives. */
export interface ShopLiveSales {
  /** Number of lives, at least 1. */
  readonly lives: number;
  /** Mean viewers of one, above 0. */
  readonly viewers: number;
  /** Units sold in all of them. */
  readonly units: number;
}

/**
 * The units that lives sold, by the part of the revenue that lives made.
 * @returns null unless units, revenue, revenue of lives, lives and their viewers are all published, as single numbers:
 *   the lower end of a range may be far below what a silent creator is taken to have sold, and the upper end far above it;
 *   and where they contradict each other
 */
export function shopLiveSales(shop: ShopFigures | undefined): ShopLiveSales | null {
  const { units, revenue, liveRevenue, lives, liveViewers } = shop ?? {};
  if (!lives || !liveViewers || units === undefined || units.lower !== units.upper) return null;
  const [all, live] = [exact(revenue), exact(liveRevenue)];
  if (all === null || live === null || revenue?.lower.currency !== liveRevenue?.lower.currency)
    return null;
  if (shopContradictions(shop).length > 0) return null;
  const part = all === 0 ? 0 : live / all;
  return { lives, viewers: liveViewers, units: units.lower * part };
}

/** Minor units of an amount that is a single number. */
function exact(range: ShopFigures['revenue']): number | null {
  if (range === undefined || range.lower.minor !== range.upper?.minor) return null;
  return Number(toMinor(range.lower));
}
