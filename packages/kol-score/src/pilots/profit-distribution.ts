import { gammaCdf } from '../probability/gamma.ts';
import { normalQuantile } from '../probability/normal.ts';

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
}

/** Number of equally likely audiences over which the probability is averaged. */
const AUDIENCES = 64;

const STANDARD = Array.from({ length: AUDIENCES }, (_, at) =>
  normalQuantile((at + 0.5) / AUDIENCES),
);

/**
 * The probability that a live brings more than an amount before the fee, over the uncertainty of viewers and of the
 * conversion rate; the chance in the count of conversions is left out.
 * @param amount - minor units
 * @returns from 0 to 1
 */
export function chanceAbove(amount: number, outlook: LiveOutlook): number {
  const { logMean, logSd, shape, exposure, unit } = outlook;
  if (unit <= 0) return amount < 0 ? 1 : 0;
  if (amount <= 0) return 1;
  let sum = 0;
  for (const z of STANDARD) {
    const thousands = Math.exp(logMean + logSd * z) / 1000;
    sum += 1 - gammaCdf((amount / (thousands * unit)) * exposure, shape);
  }
  return sum / AUDIENCES;
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
