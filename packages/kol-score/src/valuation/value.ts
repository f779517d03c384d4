/**
 * How good something is, from 0 to 1, and how sure that is. Two kinds of doubt are kept apart:
 * - ignorance (an input was not given): `worst` and `best` are the means under the worst and the best that
 *   the missing input could be;
 * - chance (the inputs are samples): `lower` and `upper` are the ends of the 90 % interval around them.
 *
 * `lower ≤ worst ≤ mean ≤ best ≤ upper`. Chance adds up in quadrature, ignorance adds up in full, so that
 * leaving something out can only widen the result, and never lifts its lower end.
 */
export interface Value {
  readonly mean: number;
  readonly worst: number;
  readonly lower: number;
  readonly best: number;
  readonly upper: number;
}

/** The level at which every interval of this package is meant to cover. */
export const LEVEL = 0.9;

/** What a thing that nobody told us counts as: a little below the middle, so that silence is no bargain. */
export const UNKNOWN_MEAN = 0.4;

/** The value of what is not known: anything is possible. */
export function unknownValue(): Value {
  return { mean: UNKNOWN_MEAN, worst: 0, lower: 0, best: 1, upper: 1 };
}

/** A value known with chance around it; both ends are moved outward to hold the mean. */
export function knownValue(mean: number, lower: number = mean, upper: number = mean): Value {
  return orderedValue({ mean, worst: mean, lower, best: mean, upper });
}

/** The value with its five figures brought into [0, 1] and into order, outward from the mean. */
export function orderedValue(value: Value): Value {
  const mean = unit(value.mean);
  const worst = Math.min(mean, unit(value.worst));
  const best = Math.max(mean, unit(value.best));
  return {
    mean,
    worst,
    lower: Math.min(worst, unit(value.lower)),
    best,
    upper: Math.max(best, unit(value.upper)),
  };
}

function unit(x: number): number {
  // Also what is no number counts as nothing.
  return x > 0 ? Math.min(1, x) : 0;
}

/** The value seen through a function that never falls. */
export function throughRising(value: Value, f: (x: number) => number): Value {
  return orderedValue({
    mean: f(value.mean),
    worst: f(value.worst),
    lower: f(value.lower),
    best: f(value.best),
    upper: f(value.upper),
  });
}

/** The value seen through a function that never rises: what was the lower end becomes the upper one. */
export function throughFalling(value: Value, f: (x: number) => number): Value {
  return orderedValue({
    mean: f(value.mean),
    worst: f(value.best),
    lower: f(value.upper),
    best: f(value.worst),
    upper: f(value.lower),
  });
}

/** A part of a whole and its weight. */
export interface WeightedValue {
  readonly weight: number;
  readonly value: Value;
}

/** What weighted parts add up to: means and ignorance in full, chance in quadrature (independent parts). */
export function sumOfParts(parts: readonly WeightedValue[]): Value {
  let mean = 0;
  let worst = 0;
  let best = 0;
  let below = 0;
  let above = 0;
  for (const { weight, value } of parts) {
    mean += weight * value.mean;
    worst += weight * value.worst;
    best += weight * value.best;
    below += (weight * (value.worst - value.lower)) ** 2;
    above += (weight * (value.upper - value.best)) ** 2;
  }
  return { mean, worst, lower: worst - Math.sqrt(below), best, upper: best + Math.sqrt(above) };
}

/** The weighted average of parts; without any, fully met: nothing was asked. */
export function averageOfParts(parts: readonly WeightedValue[]): Value {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  if (total === 0) return knownValue(1);
  return orderedValue(
    sumOfParts(parts.map(({ weight, value }) => ({ weight: weight / total, value }))),
  );
}

/** What is left of a value after a second one is taken of it, end by end. */
export function productOf(a: Value, b: Value): Value {
  return orderedValue({
    mean: a.mean * b.mean,
    worst: a.worst * b.worst,
    lower: a.lower * b.lower,
    best: a.best * b.best,
    upper: a.upper * b.upper,
  });
}

/** A straight line from 0 at `zero` to 1 at `full`, flat outside; `zero` above `full` falls. */
export function between(
  x: number,
  { zero, full }: { readonly zero: number; readonly full: number },
): number {
  return unit((x - zero) / (full - zero));
}
