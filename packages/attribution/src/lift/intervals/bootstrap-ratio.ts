import { type Interval, inputInvalid } from '@livelane/contracts/vocabulary';
import { normalCdf, normalQuantile, type Random } from '@livelane/contracts/vocabulary/probability';
import { liftIssue } from '../issues.ts';
import { type Arm, sampleOfSpending } from '../sample.ts';

/** How a bootstrap draws. */
export interface BootstrapOptions {
  /** Uniform random numbers; the same ones give the same interval. */
  readonly random: Random;
  /** Number of resamples, 100 to 100000. Default: 2000. */
  readonly resamples?: number;
  /** Coverage, above 0 and below 1. Default: 0.95. */
  readonly level?: number;
}

/**
 * The interval of the ratio of what people spend on average, treatment ÷ control, by the bootstrap with bias correction
 * and acceleration (BCa; Efron 1987): people are drawn again with replacement in each arm, and the quantiles are shifted
 * by the median bias and the skewness that leaving out each person shows.
 * @returns null where an arm spent nothing, in the sample or in a resample
 * @throws INPUT_INVALID for a number of resamples out of range
 * @example
 * ```ts
 * import { bootstrapRatioInterval } from '@livelane/attribution/lift';
 * bootstrapRatioInterval({ people: 50, converted: 0, spent: [] }, { people: 50, converted: 1, spent: [1999] }, { random: Math.random }); // => null
 * ```
 */
export function bootstrapRatioInterval(
  treatment: Arm,
  control: Arm,
  { random, resamples = 2000, level = 0.95 }: BootstrapOptions,
): Interval | null {
  if (!Number.isInteger(resamples) || resamples < 100 || resamples > 100_000)
    throw inputInvalid('resamples', [liftIssue('RESAMPLES', { received: resamples })]);
  // In order, so that the interval does not depend on the order of the input.
  const [above, below] = [inOrder(treatment), inOrder(control)];
  const ratio = sampleOfSpending(above).mean / sampleOfSpending(below).mean;
  if (!(ratio > 0 && Number.isFinite(ratio))) return null;
  const drawn = new Float64Array(resamples);
  for (let index = 0; index < resamples; index++)
    drawn[index] = meanOfResample(above, random) / meanOfResample(below, random);
  if (!drawn.every(Number.isFinite)) return null;
  drawn.sort();
  const bias = normalQuantile(shareBelow(drawn, ratio));
  const acceleration = accelerationOf(above, below);
  const at = (tail: number): number => {
    const z = bias + normalQuantile(tail);
    return quantileOf(drawn, normalCdf(bias + z / (1 - acceleration * z)));
  };
  return { lower: at((1 - level) / 2), upper: at((1 + level) / 2), level };
}

function inOrder(arm: Arm): Arm {
  return { ...arm, spent: (arm.spent ?? []).toSorted((a, b) => a - b) };
}

function meanOfResample({ people, spent = [] }: Arm, random: Random): number {
  let sum = 0;
  // Those who bought nothing come after the others.
  for (let person = 0; person < people; person++) sum += spent[Math.floor(random() * people)] ?? 0;
  return sum / people;
}

/** The share of resamples below the observed value; a tie counts half. Never 0 or 1, whose quantile is infinite. */
function shareBelow(sorted: Float64Array, value: number): number {
  let count = 0;
  for (const it of sorted) count += it < value ? 1 : it === value ? 0.5 : 0;
  return Math.min(Math.max(count, 0.5), sorted.length - 0.5) / sorted.length;
}

/** The quantile by linear interpolation between order statistics. */
function quantileOf(sorted: Float64Array, share: number): number {
  const place = Math.min(Math.max(share, 0), 1) * (sorted.length - 1);
  const [low, part] = [Math.floor(place), place % 1];
  const [from, to] = [sorted[low] ?? 0, sorted[Math.min(low + 1, sorted.length - 1)] ?? 0];
  return from + (to - from) * part;
}

/**
 * The acceleration of the two-sample jackknife: the skewness of the influence of each person, weighted by the sizes of
 * the arms.
 */
function accelerationOf(treatment: Arm, control: Arm): number {
  const [t, c] = [sampleOfSpending(treatment), sampleOfSpending(control)];
  const ofTreatment = influences(treatment, (mean) => mean / c.mean);
  const ofControl = influences(control, (mean) => t.mean / mean);
  const square = ofTreatment.square + ofControl.square;
  return square === 0 ? 0 : (ofTreatment.cube + ofControl.cube) / (6 * square ** 1.5);
}

function influences(
  arm: Arm,
  ratioAt: (mean: number) => number,
): { readonly square: number; readonly cube: number } {
  const { people, spent = [] } = arm;
  const { mean } = sampleOfSpending(arm);
  const without = (value: number): number => ratioAt((mean * people - value) / (people - 1));
  const ratios = [...spent.map((value) => ({ ratio: without(value), times: 1 }))];
  ratios.push({ ratio: without(0), times: people - spent.length });
  const average = ratios.reduce((sum, { ratio, times }) => sum + ratio * times, 0) / people;
  let [square, cube] = [0, 0];
  for (const { ratio, times } of ratios) {
    const influence = ((people - 1) * (average - ratio)) / people;
    square += times * influence ** 2;
    cube += times * influence ** 3;
  }
  return { square, cube };
}
