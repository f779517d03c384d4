import { betaTail } from '../probability/tails.ts';
import { type UnitEstimate, unitEstimate } from './unit-estimate.ts';

/** Observations with two outcomes. Counts need not be whole: over-dispersed samples count for less. */
export interface BinaryEvidence {
  readonly yes: number;
  readonly no: number;
  /** Observations whose outcome is not known. */
  readonly hidden: number;
  /** Share of the hidden outcomes that the mean assumes to be `yes`, but never more than of those that are known. */
  readonly assumed: number;
  /** Pseudo-counts of the beta prior. */
  readonly prior: { readonly yes: number; readonly no: number };
}

/**
 * The share of `yes` with its 90 % interval, from the beta posterior. Hidden outcomes count as `assumed` in the mean,
 * as `no` for the lower end and as `yes` for the upper end.
 */
export function shareEstimate({ yes, no, hidden, assumed, prior }: BinaryEvidence): UnitEstimate {
  const a = prior.yes + yes;
  const b = prior.no + no;
  return unitEstimate({
    mean: (a + hidden * Math.min(assumed, a / (a + b))) / (a + b + hidden),
    worst: a / (a + b + hidden),
    lower: betaTail({ a, b: b + hidden }, 'lower'),
    best: (a + hidden) / (a + b + hidden),
    upper: betaTail({ a: a + hidden, b }, 'upper'),
  });
}
