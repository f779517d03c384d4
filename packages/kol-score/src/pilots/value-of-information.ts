import { gammaCdf } from '@livelane/contracts/vocabulary/probability';
import { type Candidate, expectedProfit } from './candidate.ts';

/** What one more live sale teaches, and what may follow it. */
export interface Learning {
  /** Relative variance of the conversion rate between lives of one creator. */
  readonly betweenLives: number;
  /** Number of lives that may still follow the one considered. */
  readonly livesAfter: number;
}

/**
 * Expected gain from deciding after one live instead of before it (the preposterior value of sample information):
 * livesAfter × (E[max(0, profit at the updated rate)] − max(0, profit at today's rate)).
 *
 * The updated mean rate is taken as gamma distributed with its exact mean and variance, for which the expectation has a
 * closed form.
 * @returns minor units, at least 0
 * @example
 * ```ts
 * import { valueOfInformation } from '@livelane/kol-score/pilots';
 * const unsure = { id: 'a', followers: 90_000, fee: 30_000, viewers: 2_000, unit: 900, shape: 1, exposure: 0.08, lives: 0 };
 * const learning = { betweenLives: 0.1, livesAfter: 5 };
 * valueOfInformation(unsure, learning) > valueOfInformation({ ...unsure, shape: 100, exposure: 8 }, learning); // => true
 * ```
 */
export function valueOfInformation(candidate: Candidate, learning: Learning): number {
  const { betweenLives, livesAfter } = learning;
  const { fee, viewers, unit, shape, exposure } = candidate;
  if (livesAfter <= 0 || unit <= 0) return 0;
  const thousands = viewers / 1000;
  const mean = shape / exposure;
  // Variation between lives makes one live worth fewer independent viewers.
  const observed = thousands / (1 + betweenLives * thousands * mean);
  const updatedShape = (shape * (exposure + observed)) / observed;
  const breakEven = fee / (thousands * unit);
  const scaled = (breakEven * updatedShape) / mean;
  const above = 1 - gammaCdf(scaled, updatedShape);
  const meanAbove = mean * (1 - gammaCdf(scaled, updatedShape + 1));
  const informed = thousands * unit * meanAbove - fee * above;
  return Math.max(0, livesAfter * (informed - Math.max(0, expectedProfit(candidate))));
}
