import type { Interval } from '@livelane/contracts/vocabulary';

/** An estimate that is approximately normal, from a number of people. */
export interface NormalEstimate {
  readonly estimate: number;
  /** Its standard error. */
  readonly error: number;
  /** People it rests on, of both arms together. */
  readonly people: number;
}

/** How an interval that holds at every look is set up, before anything is looked at. */
export interface AlwaysValidOptions {
  /** The number of people at which it is the narrowest, of both arms together: fixed before the data are seen. */
  readonly plannedPeople: number;
  /** Coverage, above 0 and below 1. Default: 0.95. */
  readonly level?: number;
}

/**
 * The interval of a confidence sequence: all intervals of one experiment together cover the true value with the stated
 * probability, however often and whenever one looks and stops. It is the asymptotic confidence sequence of the normal
 * mixture (Robbins 1970; Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2024, Theorem 2.2): estimate ± σ
 * √(2 (nρ² + 1) ÷ (n²ρ²) · ln(√(nρ² + 1) ÷ α)) with σ² = error² · n and ρ² = (−2 ln α + ln(1 − 2 ln α)) ÷ plannedPeople.
 *
 * @returns null where the standard error is 0
 * @example
 * ```ts
 * import { alwaysValidInterval } from '@livelane/attribution/lift';
 * const seen = { estimate: 0, error: 0.01, people: 10_000 };
 * alwaysValidInterval(seen, { plannedPeople: 10_000 })?.upper.toFixed(4); // => "0.0304"
 * ```
 */
export function alwaysValidInterval(
  { estimate, error, people }: NormalEstimate,
  { plannedPeople, level = 0.95 }: AlwaysValidOptions,
): Interval | null {
  if (!(error > 0)) return null;
  const half = error * alwaysValidValue(people / plannedPeople, level);
  return { lower: estimate - half, upper: estimate + half, level };
}

/**
 * By how many standard errors an always-valid interval reaches, where a fixed-horizon one has a normal quantile.
 * @param part - people so far as a part of those planned, above 0
 */
export function alwaysValidValue(part: number, level: number): number {
  const alpha = 1 - level;
  const grown = part * (-2 * Math.log(alpha) + Math.log(1 - 2 * Math.log(alpha)));
  return Math.sqrt(((2 * (grown + 1)) / grown) * Math.log(Math.sqrt(grown + 1) / alpha));
}
