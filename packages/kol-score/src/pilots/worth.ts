import { type Candidate, expectedProfit } from './candidate.ts';
import { type Learning, valueOfInformation } from './value-of-information.ts';

/**
 * Part of the value of information that counts. It is below 1 because later lives compete for the same budget;
 * chosen on simulated worlds other than those of the benchmark.
 */
const INFORMATION_WEIGHT = 0.3;

/** What a live is worth: its expected profit and a part of what it teaches, in minor units. */
export interface Worth {
  readonly profit: number;
  /** The part of the value of information that counts. */
  readonly taught: number;
  /** The sum per minor unit of fee; null where it is not above 0. */
  readonly perFee: number | null;
}

/** The worth of a creator's next live, by which a pilot and the policy `informed` choose. */
export function worthOf(candidate: Candidate, learning: Learning): Worth {
  const profit = expectedProfit(candidate);
  const taught = INFORMATION_WEIGHT * valueOfInformation(candidate, learning);
  const sum = profit + taught;
  return { profit, taught, perFee: sum > 0 ? sum / Math.max(1, candidate.fee) : null };
}
