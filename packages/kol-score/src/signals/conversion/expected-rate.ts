import type { ConversionPrior } from '../../benchmarks/benchmarks.ts';
import { weightedMean } from '../../estimate/unit-estimate.ts';
import { audienceCoverage } from '../audience/coverage.ts';
import { localFit } from '../audience/local-fit.ts';
import { brandTonality } from '../content/brand-tonality.ts';
import { categoryShare } from '../content/category-share.ts';
import { engagementValue } from '../engagement/engagement.ts';
import { tierFit } from '../price-tier/price-tier.ts';
import type { GradeInput, Read } from '../signal.ts';
import { sizeFactor } from './size-factor.ts';

/** Lower bound of every rate: one conversion in ten million viewers, so that no posterior has a mean of zero. */
const LEAST_RATE = 1e-4;

/** The factors that turn the benchmark rate into a creator's. */
export interface ConversionFactors {
  /** Factor that remains at the distance in price tier, 0 to 1. */
  readonly tier: number;
  /** Share of viewers in markets that can be shipped to, 0 to 1. */
  readonly shippable: number;
  /** Similarity of the audience to the target, 0 to 1. */
  readonly match: number;
  /** Mean of localisation, engagement, tonality and category focus, 0 to 1. */
  readonly quality: number;
}

/**
 * Conversions per 1,000 live viewers for given factors: benchmark rate at full fit × tier × shippable share ×
 * (floor + (1 − floor) × match) × lift^(2 × quality − 1).
 * @returns at least 1e-4; non-decreasing in each factor
 */
export function rateOf(
  { tier, shippable, match, quality }: ConversionFactors,
  prior: ConversionPrior,
): number {
  const likeness = prior.strangerFloor + (1 - prior.strangerFloor) * match;
  const lift = prior.qualityLift ** (2 * quality - 1);
  return Math.max(LEAST_RATE, prior.per1000AtFullFit * tier * shippable * likeness * lift);
}

/** Conversions per 1,000 live viewers before past lives are considered. */
export interface ExpectedRate {
  readonly mean: number;
  /** The rate if the missing input were as bad as it can be. */
  readonly worst: number;
  /** The rate if the missing input were as good as it can be. */
  readonly best: number;
}

/** The conversion rate that the creator's fit to the brief implies, see {@link rateOf}. */
export function expectedRate(input: GradeInput, read: Read): ExpectedRate {
  const { conversion } = input.benchmarks;
  const size = sizeFactor(input);
  const { multiplier } = read(tierFit);
  const { shippable, match } = read(audienceCoverage);
  const quality = weightedMean(
    [
      read(localFit).value,
      read(engagementValue),
      read(brandTonality).value,
      read(categoryShare).value,
    ].map((value) => ({ weight: 1, value })),
  );
  const rateAt = (figure: keyof ExpectedRate): number =>
    size *
    rateOf(
      {
        tier: multiplier[figure],
        shippable: shippable[figure],
        match: match[figure],
        quality: quality[figure],
      },
      conversion,
    );
  return { mean: rateAt('mean'), worst: rateAt('worst'), best: rateAt('best') };
}
