import { type Prices, reducedValues } from './lagrangian.ts';
import { roomOf, type Selection, type SelectionProblem } from './selection-problem.ts';

/** Orders in which a greedy selection takes items. */
export type Orders = readonly (readonly number[])[];

/** Items by value, by value per use of the first limit, and by reduced value, the highest first. */
export function greedyOrders(problem: SelectionProblem, prices?: Prices): Orders {
  const { values, limits } = problem;
  const first = limits[0]?.coefficients ?? [];
  const valueOf = (item: number): number => values[item] ?? 0;
  const reduced = prices === undefined ? undefined : reducedValues(problem, prices);
  return [
    byDescending(values.length, valueOf),
    byDescending(values.length, (item) => valueOf(item) / Math.max(1, first[item] ?? 0)),
    ...(reduced === undefined ? [] : [byDescending(values.length, (item) => reduced[item] ?? 0)]),
  ];
}

/** The items by descending key; those of equal key stay in order. */
export function byDescending(count: number, key: (item: number) => number): number[] {
  return Array.from({ length: count }, (_, item) => item).sort((a, b) => key(b) - key(a));
}

/** The best of the selections that take, in each of the orders, what fits; null if none is feasible. */
export function greedySelection(problem: SelectionProblem, orders: Orders): Selection | null {
  return best(orders.flatMap((order) => filled(problem, order, { kept: [] }) ?? []));
}

/** Passes over a selection after which improving it ends. */
const MOST_PASSES = 20;

/** A selection that removing one item and filling up greedily does not improve. */
export function improved(
  problem: SelectionProblem,
  selection: Selection,
  orders: Orders,
): Selection {
  let current = selection;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = best(
      current.chosen.flatMap((gone) => {
        const kept = current.chosen.filter((item) => item !== gone);
        return orders.flatMap((order) => filled(problem, order, { kept, gone }) ?? []);
      }),
    );
    if (next === null || next.value <= current.value) break;
    current = next;
  }
  return current;
}

/** The first of the selections of highest value. */
export function best(selections: readonly Selection[]): Selection | null {
  return selections.reduce<Selection | null>(
    (found, selection) => (found === null || selection.value > found.value ? selection : found),
    null,
  );
}

/** A selection of items, ascending. */
export function selectionOf({ values }: SelectionProblem, chosen: readonly number[]): Selection {
  const value = chosen.reduce((sum, item) => sum + (values[item] ?? 0), 0);
  return { chosen: chosen.toSorted((a, b) => a - b), value };
}

/** What to start from when a selection is filled up. */
interface Start {
  readonly kept: readonly number[];
  /** An item that is not taken again. */
  readonly gone?: number;
}

/** The items kept, then in an order all that fit; items without value only where the limits demand more. */
function filled(
  problem: SelectionProblem,
  order: readonly number[],
  { kept, gone }: Start,
): Selection | null {
  const room = roomOf(problem);
  for (const item of kept) room.take(item);
  const chosen = [...kept];
  for (const item of order) {
    if (item === gone || !room.fits(item)) continue;
    if ((problem.values[item] ?? 0) <= 0 && room.isFeasible()) continue;
    room.take(item);
    chosen.push(item);
  }
  return room.isFeasible() ? selectionOf(problem, chosen) : null;
}
