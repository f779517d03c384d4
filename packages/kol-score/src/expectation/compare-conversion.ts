import {
  type Estimate,
  type InputIssue,
  inputInvalid,
  inputIssue,
} from '@livelane/contracts/vocabulary';
import { betaQuantile } from '@livelane/contracts/vocabulary/probability';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import type { ConversionPosterior } from './conversion-posterior.ts';

/** A grade, or any object with its conversion posterior. */
export interface WithPosterior {
  /** Holds the posterior of conversions per 1,000 live viewers, and the part of it that the price tiers make. */
  readonly expectation: {
    readonly posterior: ConversionPosterior;
    readonly tierEffect?: Estimate;
  };
}

/** The ratio of two conversion rates, and the part of it that the price tiers make. */
export interface ConversionRatio extends Estimate {
  /** The ratio that the distance in price tier alone makes, with its 90 % interval; null if a grade does not say. */
  readonly tier: Estimate | null;
}

/**
 * The ratio of one creator's conversion rate to another's with its 90 % interval. Exact for independent gamma
 * posteriors: X / (X + Y) of two gamma variables with the same scale is beta distributed. Without lives of their own, two
 * creators may differ by far more than their fit does; `tier` is the effect of the price tiers alone, other things equal.
 * @param numerator - the grade whose rate is divided
 * @param denominator - the grade whose rate it is divided by
 * @returns `mean` holds the median ratio, because the mean does not exist for small shapes
 * @throws INPUT_INVALID if a shape or an exposure is not above 0
 * @example
 * ```ts
 * import { compareConversion } from '@livelane/kol-score';
 * const grade = (exposure: number) => ({ expectation: { posterior: { shape: 16, exposure, campaigns: [] } } });
 * const { mean, interval } = compareConversion(grade(1), grade(4));
 * [mean, interval.lower, interval.upper].map((x) => x.toFixed(2)); // => ["4.00","2.22","7.22"]
 * ```
 */
export function compareConversion(
  numerator: WithPosterior,
  denominator: WithPosterior,
): ConversionRatio {
  const grades: readonly unknown[] = [numerator, denominator];
  checkPosteriors(
    grades.map((grade) => (grade as Partial<WithPosterior> | null)?.expectation?.posterior),
  );
  const [x, y] = [numerator.expectation.posterior, denominator.expectation.posterior];
  const ratioAt = (probability: number): number => {
    const share = betaQuantile(probability, { a: x.shape, b: y.shape });
    return (share / (1 - share)) * (y.exposure / x.exposure);
  };
  const tail = (1 - INTERVAL_LEVEL) / 2;
  return {
    mean: ratioAt(0.5),
    interval: { lower: ratioAt(tail), upper: ratioAt(1 - tail), level: INTERVAL_LEVEL },
    tier: tierRatio(numerator.expectation.tierEffect, denominator.expectation.tierEffect),
  };
}

/** Both depend on the effect of one step: where a step takes more from the one, it does from the other. */
function tierRatio(a: Estimate | undefined, b: Estimate | undefined): Estimate | null {
  if (a === undefined || b === undefined) return null;
  const ends = [a.interval.lower / b.interval.lower, a.interval.upper / b.interval.upper];
  return {
    mean: a.mean / b.mean,
    interval: { lower: Math.min(...ends), upper: Math.max(...ends), level: INTERVAL_LEVEL },
  };
}

function checkPosteriors(posteriors: readonly (ConversionPosterior | undefined)[]): void {
  const issues = posteriors.flatMap((posterior, index) =>
    (['shape', 'exposure'] as const).flatMap((name): InputIssue[] => {
      const value = posterior?.[name];
      if (value !== undefined && Number.isFinite(value) && value > 0) return [];
      const path = `/${index}/expectation/posterior/${name}`;
      return [inputIssue('MORE_THAN', { path, received: value, params: { minimum: 0 } })];
    }),
  );
  if (issues.length > 0) throw inputInvalid('creator-grade', issues);
}
