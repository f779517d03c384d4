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
  /** The sum per minor unit of cost; null where it is not above 0. */
  readonly perFee: number | null;
}

/**
 * The worth of a creator's next live, by which a pilot and the policy `informed` choose.
 * @param leastCost - a live that costs less counts as one of this cost, in minor units: by money alone, one that costs
 *   nothing would be worth more than any other, however little it brings
 */
export function worthOf(candidate: Candidate, learning: Learning, leastCost = 1): Worth {
  const profit = expectedProfit(candidate);
  const taught = INFORMATION_WEIGHT * valueOfInformation(candidate, learning);
  const sum = profit + taught;
  return { profit, taught, perFee: sum > 0 ? sum / Math.max(leastCost, candidate.fee) : null };
}
