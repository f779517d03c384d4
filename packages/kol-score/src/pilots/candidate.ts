/** What is known of a creator when a live sale is planned. Amounts are minor units of one currency. */
export interface Candidate {
  /** The creator. */
  readonly id: string;
  /** Number of followers; null where hidden. */
  readonly followers: number | null;
  /** Expected cost of one live sale beside a commission: the fee where it takes place, and the samples. */
  readonly fee: number;
  /** Expected viewers of one live sale. */
  readonly viewers: number;
  /** Contribution of one conversion after returns, margin and commission, by how likely the live takes place. */
  readonly unit: number;
  /** Shape of the gamma distribution of conversions per 1,000 viewers. */
  readonly shape: number;
  /** Its rate, in thousands of viewers; the mean is shape / exposure. */
  readonly exposure: number;
  /** Lives of this creator in this campaign so far. */
  readonly lives: number;
}

/**
 * Expected contribution of one live sale after the fee, in minor units.
 * @example
 * ```ts
 * import { expectedProfit } from '@livelane/kol-score/pilots';
 * // 2,000 viewers, 12.5 conversions per 1,000 of them, 9.00 each, less a fee of 300.00.
 * const figures = { fee: 30_000, viewers: 2_000, unit: 900, shape: 1, exposure: 0.08 };
 * expectedProfit({ id: 'mia', followers: 90_000, lives: 0, ...figures }); // => -7500
 * ```
 */
export function expectedProfit({ fee, viewers, unit, shape, exposure }: Candidate): number {
  return (viewers / 1000) * unit * (shape / exposure) - fee;
}
