import { type GradeTerms, PPM, toMinor } from '@livelane/contracts/vocabulary';

/** What a live costs beside a commission, in minor units, and how likely it takes place. */
export interface LiveCosts {
  /** Paid for a live that takes place. */
  readonly fee: bigint;
  /** Samples and production, lost where it does not. */
  readonly samples: bigint;
  /** Share of agreed lives that take place, in parts per million, from 1. */
  readonly delivered: number;
}

/** What a live costs under the terms of a grade. */
export function liveCosts({ fixedFee, samples, delivered = PPM }: GradeTerms): LiveCosts {
  return {
    fee: toMinor(fixedFee),
    samples: samples === undefined ? 0n : toMinor(samples),
    delivered,
  };
}

/** The cost that is expected of an agreed live: delivered × fee + samples, in minor units. */
export function expectedCost(terms: GradeTerms): number {
  const { fee, samples, delivered } = liveCosts(terms);
  return (delivered / PPM) * Number(fee) + Number(samples);
}
