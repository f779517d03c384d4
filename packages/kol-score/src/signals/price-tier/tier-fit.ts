import type { Estimate } from '@livelane/contracts/vocabulary';
import type { ConversionPrior } from '../../benchmarks/benchmarks.ts';
import { INTERVAL_LEVEL, INTERVAL_Z } from '../../estimate/interval.ts';
import { type UnitEstimate, unitEstimate } from '../../estimate/unit-estimate.ts';
import type { GradeSetting } from '../signal.ts';

/** Half-width in steps of the 90 % interval of a creator's price tier, by its source. */
export const TIER_ERROR = { measured: 0.25, declared: 0.5, estimated: 1 } as const;

/** How well the price tier of a creator suits a brief's products. */
export interface TierFit {
  /** Factor on the conversion rate: 1 at the same tier, `tierStep` per step of distance, averaged over the products. */
  readonly multiplier: UnitEstimate;
  /** Distance to each product in steps, in the brief's order; positive if the creator's is higher, a fraction if estimated. */
  readonly gaps: readonly number[];
  /** The factor again, with the 90 % interval of the effect that steps of distance have, for the tiers as they stand. */
  readonly effect: Estimate;
  /** How the tier came to be known; `assumed`: it did not. */
  readonly from: 'profile' | 'prices' | 'shop' | 'sponsors' | 'assumed';
}

/** A fit by a source that says one. */
export interface KnownFit extends TierFit {
  readonly from: Exclude<TierFit['from'], 'assumed'>;
}

/** What a fit is computed with. */
export interface FitBasis {
  readonly input: Pick<GradeSetting, 'benchmarks'>;
  /** Half-width in steps of the 90 % interval. */
  readonly error: number;
  readonly from: 'profile' | 'prices' | 'sponsors';
}

/** The fit at these distances. */
export function fitOf(gaps: readonly number[], { input, error, from }: FitBasis): KnownFit {
  const step = input.benchmarks.conversion.tierStep;
  const average = (shift: number): number =>
    gaps.reduce((sum, gap) => sum + step ** Math.max(0, Math.abs(gap) + shift), 0) / gaps.length;
  const mean = average(0);
  const multiplier = {
    ...{ mean, worst: mean, best: mean },
    ...{ lower: average(error), upper: average(-error) },
  };
  const effect = effectOf(gaps.map(Math.abs), input.benchmarks.conversion);
  return { multiplier: unitEstimate(multiplier), gaps, effect, from };
}

/** The factor at these steps, with the interval of the effect of a step. */
export function effectOf(
  steps: readonly number[],
  { tierStep, tierStepLogSd }: ConversionPrior,
): Estimate {
  const at = (z: number): number => {
    const step = Math.min(1, tierStep * Math.exp(z * tierStepLogSd));
    return steps.reduce((sum, it) => sum + step ** it, 0) / steps.length;
  };
  const interval = { lower: at(-INTERVAL_Z), upper: at(INTERVAL_Z), level: INTERVAL_LEVEL };
  return { mean: at(0), interval };
}
