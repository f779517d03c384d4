import {
  best,
  byDescending,
  greedyOrders,
  greedySelection,
  improved,
  selectionOf,
} from './greedy.ts';
import {
  lowPrices,
  type Prices,
  possibleItems,
  reducedValues,
  suffixBounds,
  upperBound,
  withCardinalityCut,
} from './lagrangian.ts';
import { type Room, roomOf, type Selection, type SelectionProblem } from './selection-problem.ts';

/** The best selection that was found, and how good any other can be. */
export interface BestSelection extends Selection {
  /** No selection has a higher value than this; equal to `value` where the selection is proven to be the best. */
  readonly mostPossible: number;
}

/** Steps of the search after which it stops with what it has found. */
export const MOST_STEPS = 3_000_000;

/** Factors of the prices at which a branch is bounded: prices that are right for the whole are wrong for what is left. */
const PRICE_FACTORS = [1, 0, 0.25, 0.5, 0.7, 0.85, 1.2, 1.5, 2, 4] as const;

/**
 * The selection of the highest value within limits, by depth-first branch and bound with Lagrangian bounds. Values are
 * whole numbers, so a branch whose bound is below the best value plus 1 is left.
 * @param start - selections that are known to be feasible
 * @returns null where none was found; then none exists unless the search ran out of steps
 */
export function selectBest(
  given: SelectionProblem,
  start: readonly Selection[] = [],
): BestSelection | null {
  const problem = withCardinalityCut(given);
  const rough = best([...start, ...listOf(greedySelection(problem, greedyOrders(problem)))]);
  const prices = lowPrices(problem, Math.max(0, rough?.value ?? 0));
  const most = Math.floor(upperBound(problem, prices) + toleranceOf(problem));
  const orders = greedyOrders(problem, prices);
  const found = best([...listOf(rough), ...listOf(greedySelection(problem, orders))]);
  const known = found === null ? null : improved(problem, found, orders);
  if (known !== null && known.value >= most) return { ...known, mostPossible: known.value };
  const search = searched(problem, prices, known);
  if (search.best === null) return null;
  return { ...search.best, mostPossible: search.ended ? search.best.value : most };
}

function listOf<Item>(item: Item | null): Item[] {
  return item === null ? [] : [item];
}

/** How far a bound may be off by rounding. */
function toleranceOf({ values }: SelectionProblem): number {
  return 1e-6 + 1e-12 * values.reduce((sum, value) => sum + Math.abs(value), 0);
}

/** The depth-first search: at each level, take the next item that fits, or leave it. */
function searched(
  problem: SelectionProblem,
  prices: Prices,
  known: Selection | null,
): { readonly best: Selection | null; readonly ended: boolean } {
  const reduced = reducedValues(problem, prices);
  const atLeast = (known?.value ?? Number.NEGATIVE_INFINITY) + 1 - toleranceOf(problem);
  const possible = new Set(possibleItems(problem, { prices, atLeast }));
  const order = byDescending(problem.values.length, (item) => reduced[item] ?? 0).filter((item) =>
    possible.has(item),
  );
  const room = roomOf(problem);
  const boundAt = bounding(problem, { prices, order, room });
  let found = known;
  const path: number[] = [];
  let value = 0;
  if (room.isFeasible() && (found === null || found.value < 0)) found = { chosen: [], value: 0 };
  let steps = 0;
  let at = 0;
  for (;;) {
    for (; at < order.length; at++) {
      if (++steps > MOST_STEPS) return { best: found, ended: false };
      if (boundAt(at, value) < (found?.value ?? Number.NEGATIVE_INFINITY) + 1) break;
      const item = order[at] ?? -1;
      if (!room.fits(item)) continue;
      room.take(item);
      path.push(at);
      value += problem.values[item] ?? 0;
      if (value > (found?.value ?? Number.NEGATIVE_INFINITY) && room.isFeasible())
        found = selectionOf(
          problem,
          path.map((place) => order[place] ?? -1),
        );
    }
    const last = path.pop();
    if (last === undefined) return { best: found, ended: true };
    const item = order[last] ?? -1;
    room.giveBack(item);
    value -= problem.values[item] ?? 0;
    at = last + 1;
  }
}

/** The lowest upper bound at several prices of what a branch can still reach. */
function bounding(
  problem: SelectionProblem,
  { prices, order, room }: { prices: Prices; order: readonly number[]; room: Room },
): (at: number, value: number) => number {
  const tolerance = toleranceOf(problem);
  const sets = PRICE_FACTORS.map((factor) => {
    const scaled = prices.map((price) => price * factor);
    return { scaled, suffix: suffixBounds(problem, order, reducedValues(problem, scaled)) };
  });
  return (at, value) => {
    let lowest = Number.POSITIVE_INFINITY;
    for (const { scaled, suffix } of sets) {
      let bound = value + (suffix[at] ?? 0) + tolerance;
      for (let index = 0; index < scaled.length; index++)
        bound += (scaled[index] ?? 0) * (room.left[index] ?? 0);
      if (bound < lowest) lowest = bound;
    }
    return lowest;
  };
}
