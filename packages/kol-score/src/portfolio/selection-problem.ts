/** A limit on a selection: Σ coefficient × chosen ≤ limit. */
export interface LinearLimit {
  /** One for each item. Below 0 only for a least number of items, where each is −1. */
  readonly coefficients: readonly number[];
  readonly limit: number;
}

/** Which items to select so that the sum of their values is largest. All numbers are whole and exact. */
export interface SelectionProblem {
  /** One for each item. */
  readonly values: readonly number[];
  /** Items of one group exclude each other. One for each item. */
  readonly groups: readonly number[];
  readonly limits: readonly LinearLimit[];
}

/** A selection of items and the sum of their values. */
export interface Selection {
  /** Indices of the items, ascending. */
  readonly chosen: readonly number[];
  readonly value: number;
}

/** What is left of each limit while items are selected. */
export interface Room {
  /** Whether an item fits into its group and every limit that it uses up. */
  fits(item: number): boolean;
  take(item: number): void;
  giveBack(item: number): void;
  /** Whether the limits hold, those on the least number of items included. */
  isFeasible(): boolean;
  readonly left: Readonly<Float64Array>;
}

/** The room of an empty selection. */
export function roomOf({ groups, limits }: SelectionProblem): Room {
  const left = Float64Array.from(limits, ({ limit }) => limit);
  const taken = new Set<number>();
  const change = (item: number, sign: 1 | -1): void => {
    for (const [index, { coefficients }] of limits.entries())
      left[index] = (left[index] ?? 0) - sign * (coefficients[item] ?? 0);
  };
  return {
    left,
    fits: (item) =>
      !taken.has(groups[item] ?? -1) &&
      limits.every(({ coefficients }, index) => {
        const used = coefficients[item] ?? 0;
        return used <= 0 || used <= (left[index] ?? 0);
      }),
    take: (item) => {
      taken.add(groups[item] ?? -1);
      change(item, 1);
    },
    giveBack: (item) => {
      taken.delete(groups[item] ?? -1);
      change(item, -1);
    },
    isFeasible: () => left.every((it) => it >= 0),
  };
}
