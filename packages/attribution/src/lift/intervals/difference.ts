import type { Interval } from '@livelane/contracts/vocabulary';
import type { Counted, Sample } from '../sample.ts';
import { proportionInterval } from './proportion.ts';
import { studentQuantile } from './student.ts';

/**
 * The interval of the difference of two rates, treatment − control, by Newcombe's hybrid of the two Wilson intervals
 * (Newcombe 1998, method 10). Stays within −1 and 1.
 * @param level - coverage, above 0 and below 1. Default: 0.95
 * @example
 * ```ts
 * import { newcombeInterval } from '@livelane/attribution/lift';
 * const { lower, upper } = newcombeInterval({ people: 70, converted: 56 }, { people: 80, converted: 48 });
 * [lower.toFixed(4), upper.toFixed(4)]; // => ["0.0524","0.3339"]
 * ```
 */
export function newcombeInterval(treatment: Counted, control: Counted, level = 0.95): Interval {
  const [t, c] = [treatment, control].map((arm) => proportionInterval(arm, 'wilson', level)) as [
    Interval,
    Interval,
  ];
  const [p, q] = [treatment.converted / treatment.people, control.converted / control.people];
  return {
    lower: p - q - Math.hypot(p - t.lower, c.upper - q),
    upper: p - q + Math.hypot(t.upper - p, q - c.lower),
    level,
  };
}

/**
 * The interval of the difference of two means, treatment − control, with unequal variances: Student's t with the degrees
 * of freedom of Welch (1947) and Satterthwaite (1946).
 * @param level - coverage, above 0 and below 1. Default: 0.95
 * @returns null where neither sample varies
 * @example
 * ```ts
 * import { welchInterval } from '@livelane/attribution/lift';
 * const interval = welchInterval({ people: 4, mean: 5, variance: 2 }, { people: 4, mean: 3, variance: 2 });
 * interval?.lower.toFixed(3); // => "-0.447"
 * ```
 */
export function welchInterval(treatment: Sample, control: Sample, level = 0.95): Interval | null {
  const [t, c] = [squaredError(treatment), squaredError(control)];
  if (t + c === 0) return null;
  const degrees = (t + c) ** 2 / (t ** 2 / (treatment.people - 1) + c ** 2 / (control.people - 1));
  const half = studentQuantile((1 + level) / 2, degrees) * Math.sqrt(t + c);
  const difference = treatment.mean - control.mean;
  return { lower: difference - half, upper: difference + half, level };
}

/** The variance of a sample's mean. */
export function squaredError({ variance, people }: Sample): number {
  return variance / people;
}
