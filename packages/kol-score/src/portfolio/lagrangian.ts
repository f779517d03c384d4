import type { SelectionProblem } from './selection-problem.ts';

/** A price of each limit, at least 0: an item's value less the prices of what it uses is its reduced value. */
export type Prices = readonly number[];

/** The reduced value of every item. */
export function reducedValues({ values, limits }: SelectionProblem, prices: Prices): Float64Array {
  const reduced = Float64Array.from(values);
  for (const [index, { coefficients }] of limits.entries()) {
    const price = prices[index] ?? 0;
    if (price === 0) continue;
    for (let item = 0; item < reduced.length; item++)
      reduced[item] = (reduced[item] ?? 0) - price * (coefficients[item] ?? 0);
  }
  return reduced;
}

/**
 * An upper bound of the value of every selection (Lagrangian relaxation, Geoffrion 1974): Σ price × limit, and of each
 * group the largest reduced value where it is above 0.
 */
export function upperBound(problem: SelectionProblem, prices: Prices): number {
  const best = bestOfGroups(problem, reducedValues(problem, prices));
  const free = best.reduce((sum, item) => sum + item.reduced, 0);
  return problem.limits.reduce((sum, { limit }, index) => sum + (prices[index] ?? 0) * limit, free);
}

interface BestItem {
  readonly item: number;
  readonly reduced: number;
}

function bestOfGroups({ groups }: SelectionProblem, reduced: Float64Array): BestItem[] {
  const best = new Map<number, BestItem>();
  for (const [item, value] of reduced.entries()) {
    const group = groups[item] ?? -1;
    if (value > (best.get(group)?.reduced ?? 0)) best.set(group, { item, reduced: value });
  }
  return [...best.values()];
}

const ROUNDS = 400;
/** Rounds without a better bound after which steps are halved. */
const PATIENCE = 15;

/**
 * Prices whose upper bound is near the lowest, by subgradient steps with Polyak's length.
 * @param atLeast - the value of a known selection, or 0
 */
export function lowPrices(problem: SelectionProblem, atLeast: number): Prices {
  const { limits } = problem;
  // Limits of different units: a step is measured in shares of the limit.
  const units = limits.map(({ limit }) => Math.max(1, Math.abs(limit)));
  let prices: number[] = limits.map(() => 0);
  let lowest = { prices, bound: upperBound(problem, prices) };
  let length = 1;
  let waited = 0;
  for (let round = 0; round < ROUNDS && lowest.bound > atLeast; round++) {
    const excess = excessOf(problem, prices).map((it, index) => it / (units[index] ?? 1));
    const square = excess.reduce((sum, it) => sum + it * it, 0);
    if (square === 0) break;
    const step = (length * (upperBound(problem, prices) - atLeast)) / square;
    prices = prices.map((price, index) =>
      Math.max(0, price + (step * (excess[index] ?? 0)) / (units[index] ?? 1)),
    );
    const bound = upperBound(problem, prices);
    if (bound < lowest.bound) {
      lowest = { prices, bound };
      waited = 0;
    } else if (++waited > PATIENCE) {
      length /= 2;
      waited = 0;
      prices = [...lowest.prices];
    }
  }
  return lowest.prices;
}

/** How far the selection that is best at these prices is above each limit; below 0 where room is left. */
function excessOf(problem: SelectionProblem, prices: Prices): number[] {
  const chosen = bestOfGroups(problem, reducedValues(problem, prices));
  return problem.limits.map(({ coefficients, limit }) =>
    chosen.reduce((sum, { item }) => sum + (coefficients[item] ?? 0), -limit),
  );
}

/**
 * The problem with a limit on the number of items that the first limit implies: as many as fit if the smallest
 * coefficients are taken (a cardinality cut, Martello and Toth 1997). It excludes no selection and tightens bounds
 * where values nearly follow the coefficients.
 */
export function withCardinalityCut(problem: SelectionProblem): SelectionProblem {
  const [first] = problem.limits;
  if (first === undefined || first.coefficients.some((it) => it < 0)) return problem;
  const least = new Map<number, number>();
  for (const [item, group] of problem.groups.entries()) {
    const used = first.coefficients[item] ?? 0;
    least.set(group, Math.min(used, least.get(group) ?? used));
  }
  let left = first.limit;
  let most = 0;
  for (const used of [...least.values()].sort((a, b) => a - b)) {
    if (used > left) break;
    left -= used;
    most += 1;
  }
  const cut = { coefficients: problem.values.map(() => 1), limit: most };
  return { ...problem, limits: [...problem.limits, cut] };
}

/**
 * The items of which a selection of at least a value may consist: choosing any other lowers the upper bound below it.
 * @param prices - those of the bound
 */
export function possibleItems(
  problem: SelectionProblem,
  { prices, atLeast }: { readonly prices: Prices; readonly atLeast: number },
): number[] {
  const reduced = reducedValues(problem, prices);
  const bound = upperBound(problem, prices);
  const best = new Map(
    bestOfGroups(problem, reduced).map((it) => [problem.groups[it.item] ?? -1, it.reduced]),
  );
  return [...problem.values.keys()].filter((item) => {
    const otherwise = best.get(problem.groups[item] ?? -1) ?? 0;
    return bound - otherwise + (reduced[item] ?? 0) >= atLeast;
  });
}

/** Of each suffix of an order of items: the sum over groups of the largest reduced value above 0. */
export function suffixBounds(
  { groups }: SelectionProblem,
  order: readonly number[],
  reduced: Float64Array,
): Float64Array {
  const bounds = new Float64Array(order.length + 1);
  const best = new Map<number, number>();
  for (let at = order.length - 1; at >= 0; at--) {
    const item = order[at] ?? -1;
    const group = groups[item] ?? -1;
    const before = best.get(group) ?? 0;
    const after = Math.max(before, reduced[item] ?? 0);
    best.set(group, after);
    bounds[at] = (bounds[at + 1] ?? 0) + after - before;
  }
  return bounds;
}
