import { gammaCdf, normalQuantile } from '@livelane/contracts/vocabulary/probability';

/** What the profit of one live is computed from. */
export interface LiveOutlook {
  /** Viewers of the live: log-normal. */
  readonly logMean: number;
  readonly logSd: number;
  /** Gamma distribution of conversions per 1,000 viewers: its shape, and its rate in thousands of viewers. */
  readonly shape: number;
  readonly exposure: number;
  /** Contribution of one conversion, in minor units. */
  readonly unit: number;
  /** Cost beside the fee, in minor units. Default: 0. */
  readonly samples?: number;
  /** How likely the live takes place, from 0 to 1. Default: 1. */
  readonly delivered?: number;
}

/** Number of equally likely audiences over which the probability is averaged. */
const AUDIENCES = 64;

const STANDARD = Array.from({ length: AUDIENCES }, (_, at) =>
  normalQuantile((at + 0.5) / AUDIENCES),
);

/**
 * The probability that a live brings more than a fee and its samples, over the uncertainty of viewers and of the
 * conversion rate, whether it takes place, and whether anything is sold at all; of the count of conversions no more.
 * @param fee - minor units
 * @returns from 0 to 1
 * @example
 * ```ts
 * import { chanceAbove } from '@livelane/kol-score/pilots';
 * // About 2,000 viewers, 14 conversions per 1,000 of them, 9.00 each.
 * const outlook = { logMean: Math.log(2_000), logSd: 0.5, shape: 7, exposure: 0.5, unit: 900 };
 * [10_000, 25_000, 50_000].map((fee) => chanceAbove(fee, outlook).toFixed(2)); // => ["0.91", "0.46", "0.11"]
 * ```
 */
export function chanceAbove(fee: number, outlook: LiveOutlook): number {
  const { logMean, logSd, shape, exposure, unit, samples = 0, delivered = 1 } = outlook;
  const amount = fee + samples;
  if (amount < 0) return 1;
  if (unit <= 0) return 0;
  let sum = 0;
  for (const z of STANDARD) {
    const thousands = Math.exp(logMean + logSd * z) / 1000;
    const earned = 1 - gammaCdf((amount / (thousands * unit)) * exposure, shape);
    // A Poisson count whose mean is gamma distributed is 0 with this probability.
    const unsold = (exposure / (exposure + thousands)) ** shape;
    sum += Math.min(earned, 1 - unsold);
  }
  return (delivered * sum) / AUDIENCES;
}

/** The amount before the fee that a live exceeds with a probability. @returns minor units, rounded down, at least 0 */
export function amountExceeded(probability: number, outlook: LiveOutlook): number {
  let low = 0;
  let high = 1;
  if (outlook.unit <= 0) return 0;
  while (chanceAbove(high, outlook) > probability && high < 1e15) high *= 2;
  for (let i = 0; i < 60 && high - low > 0.5; i++) {
    const middle = (low + high) / 2;
    if (chanceAbove(middle, outlook) > probability) low = middle;
    else high = middle;
  }
  return Math.floor(low);
}
