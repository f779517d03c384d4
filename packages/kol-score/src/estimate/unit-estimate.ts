/**
 * An estimate of a quantity from 0 to 1, such as a share or the value of a criterion. Two kinds of uncertainty are
 * kept apart:
 * - missing input: `worst` and `best` are the means if the missing input were as bad, or as good, as it can be;
 * - sampling: `lower` and `upper` are the ends of the 90 % interval around them.
 *
 * Invariant: `0 ≤ lower ≤ worst ≤ mean ≤ best ≤ upper ≤ 1`.
 */
export interface UnitEstimate {
  /** The expected quantity. */
  readonly mean: number;
  /** The mean under the worst that the missing input could be; `mean` if nothing is missing. */
  readonly worst: number;
  /** Lower end of the 90 % interval around `worst`. */
  readonly lower: number;
  /** The mean under the best that the missing input could be; `mean` if nothing is missing. */
  readonly best: number;
  /** Upper end of the 90 % interval around `best`. */
  readonly upper: number;
}

/**
 * The estimate of a quantity about which nothing is known: the interval is [0, 1].
 * @param assumed - the tenth percentile of creators, so that withholding an input does not pay
 */
export function unknownEstimate(assumed: number): UnitEstimate {
  return unitEstimate({ mean: assumed, worst: 0, lower: 0, best: 1, upper: 1 });
}

/** The estimate with the mean of another one, as its interval allows. */
export function withMean(estimate: UnitEstimate, mean: number): UnitEstimate {
  return unitEstimate({ ...estimate, mean });
}

/**
 * An estimate from complete input: `worst` and `best` equal the mean.
 * @param lower - end of the 90 % interval; default: the mean, as for a quantity known exactly
 * @param upper - end of the 90 % interval; default: the mean
 */
export function knownEstimate(
  mean: number,
  lower: number = mean,
  upper: number = mean,
): UnitEstimate {
  return unitEstimate({ mean, worst: mean, lower, best: mean, upper });
}

/**
 * The least estimate that is below none of them in any figure. It stands for several sources of one quantity: whatever is
 * made of them, a source that would be missed if it were left out has to count in full.
 * @param estimates - at least one
 */
export function highestOf([first, ...rest]: readonly [
  UnitEstimate,
  ...UnitEstimate[],
]): UnitEstimate {
  return rest.reduce(
    (high, one) => ({
      mean: Math.max(high.mean, one.mean),
      worst: Math.max(high.worst, one.worst),
      lower: Math.max(high.lower, one.lower),
      best: Math.max(high.best, one.best),
      upper: Math.max(high.upper, one.upper),
    }),
    first,
  );
}

/** Clamps five figures to [0, 1] (NaN to 0) and moves them outward from the mean where they are out of order. */
export function unitEstimate(figures: UnitEstimate): UnitEstimate {
  const mean = clampToUnit(figures.mean);
  const worst = Math.min(mean, clampToUnit(figures.worst));
  const best = Math.max(mean, clampToUnit(figures.best));
  return {
    mean,
    worst,
    lower: Math.min(worst, clampToUnit(figures.lower)),
    best,
    upper: Math.max(best, clampToUnit(figures.upper)),
  };
}

function clampToUnit(x: number): number {
  // The comparison is false for NaN, which becomes 0.
  return x > 0 ? Math.min(1, x) : 0;
}

/** Applies a non-decreasing function to all five figures. */
export function mapIncreasing(estimate: UnitEstimate, f: (x: number) => number): UnitEstimate {
  return unitEstimate({
    mean: f(estimate.mean),
    worst: f(estimate.worst),
    lower: f(estimate.lower),
    best: f(estimate.best),
    upper: f(estimate.upper),
  });
}

/** Applies a non-increasing function to all five figures; lower and upper ends change places. */
export function mapDecreasing(estimate: UnitEstimate, f: (x: number) => number): UnitEstimate {
  return unitEstimate({
    mean: f(estimate.mean),
    worst: f(estimate.best),
    lower: f(estimate.upper),
    best: f(estimate.worst),
    upper: f(estimate.lower),
  });
}

/** One term of a weighted sum. */
export interface WeightedEstimate {
  readonly weight: number;
  readonly value: UnitEstimate;
}

/**
 * The weighted sum of independent estimates. Means and the effect of missing input add linearly; sampling errors add
 * in quadrature. Dropping an input can therefore widen the result but never raise its lower end.
 * @param terms - weights of at least 0
 */
export function weightedSum(terms: readonly WeightedEstimate[]): UnitEstimate {
  return sumOver(terms, 1);
}

/** The weighted sum, with each weight divided by `total`. */
function sumOver(terms: readonly WeightedEstimate[], total: number): UnitEstimate {
  let mean = 0;
  let worst = 0;
  let best = 0;
  let below = 0;
  let above = 0;
  for (const term of terms) {
    const { value } = term;
    const weight = term.weight / total;
    mean += weight * value.mean;
    worst += weight * value.worst;
    best += weight * value.best;
    below += (weight * (value.worst - value.lower)) ** 2;
    above += (weight * (value.upper - value.best)) ** 2;
  }
  return { mean, worst, lower: worst - Math.sqrt(below), best, upper: best + Math.sqrt(above) };
}

/** The weighted mean of independent estimates; exactly 1 without terms, since no requirement is unmet. */
export function weightedMean(terms: readonly WeightedEstimate[]): UnitEstimate {
  let total = 0;
  for (const { weight } of terms) total += weight;
  return total === 0 ? knownEstimate(1) : unitEstimate(sumOver(terms, total));
}

/** The product of two estimates, figure by figure. */
export function multiply(a: UnitEstimate, b: UnitEstimate): UnitEstimate {
  return unitEstimate({
    mean: a.mean * b.mean,
    worst: a.worst * b.worst,
    lower: a.lower * b.lower,
    best: a.best * b.best,
    upper: a.upper * b.upper,
  });
}

/** Linear from 0 at `x = zero` to 1 at `x = full`, constant outside; decreasing if `zero > full`. */
export function linearScale(
  x: number,
  { zero, full }: { readonly zero: number; readonly full: number },
): number {
  return clampToUnit((x - zero) / (full - zero));
}
