import type { Interval } from '@livelane/contracts/vocabulary';
import type { Sample } from '../sample.ts';
import { squaredError } from './difference.ts';
import { criticalValue } from './level.ts';

/**
 * The interval of the ratio of two means, treatment ÷ control, by the delta method on the logarithm: symmetric about the
 * logarithm of the ratio, so that swapping the arms inverts it.
 * @param level - coverage, above 0 and below 1. Default: 0.95
 * @returns null where a mean is not above 0, or the data do not bound the ratio
 * @example
 * ```ts
 * import { deltaRatioInterval } from '@livelane/attribution/lift';
 * const arm = { people: 100, mean: 1, variance: 1 };
 * deltaRatioInterval(arm, arm)?.upper.toFixed(3); // => "1.319"
 * ```
 */
export function deltaRatioInterval(
  treatment: Sample,
  control: Sample,
  level = 0.95,
): Interval | null {
  const log = logRatio(treatment, control);
  if (log === null) return null;
  const half = criticalValue(level) * log.error;
  const upper = Math.exp(log.estimate + half);
  return upper === Infinity ? null : { lower: Math.exp(log.estimate - half), upper, level };
}

/** The logarithm of the ratio of two means with its standard error; null where a mean is not above 0. */
export function logRatio(
  treatment: Sample,
  control: Sample,
): { readonly estimate: number; readonly error: number } | null {
  if (!(treatment.mean > 0 && control.mean > 0)) return null;
  const error = Math.sqrt(relativeSquare(treatment) + relativeSquare(control));
  return { estimate: Math.log(treatment.mean / control.mean), error };
}

function relativeSquare(sample: Sample): number {
  return squaredError(sample) / sample.mean ** 2;
}

/**
 * The interval of the ratio of two means, treatment ÷ control, by Fieller's theorem (Fieller 1954) for independent samples:
 * the ratios θ at which treatment − θ · control does not differ from 0, with the normal quantile.
 * @param level - coverage, above 0 and below 1. Default: 0.95
 * @returns null where the ratios do not form an interval: the control's mean may be 0
 * @example
 * ```ts
 * import { fiellerInterval } from '@livelane/attribution/lift';
 * const arm = { people: 100, mean: 1, variance: 1 };
 * fiellerInterval(arm, arm)?.upper.toFixed(3); // => "1.325"
 * fiellerInterval(arm, { ...arm, mean: 0.1 }); // => null
 * ```
 */
export function fiellerInterval(treatment: Sample, control: Sample, level = 0.95): Interval | null {
  const square = criticalValue(level) ** 2;
  const [t, c] = [square * squaredError(treatment), square * squaredError(control)];
  // (mt − θ mc)² = z² (vt + θ² vc), as a θ² − 2 b θ + d = 0.
  const [a, b, d] = [control.mean ** 2 - c, treatment.mean * control.mean, treatment.mean ** 2 - t];
  const root = Math.sqrt(b * b - a * d);
  if (!(a > 0) || Number.isNaN(root)) return null;
  return { lower: (b - root) / a, upper: (b + root) / a, level };
}
