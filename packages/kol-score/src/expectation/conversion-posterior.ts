import type { CreatorGrade, Estimate } from '@livelane/contracts/vocabulary';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import { gammaQuantile } from '../probability/gamma.ts';
import { expectedRate } from '../signals/conversion/expected-rate.ts';
import { pastConversions } from '../signals/conversion/past-conversions.ts';
import type { GradeInput, Read } from '../signals/signal.ts';

/**
 * The gamma posterior of conversions per 1,000 live viewers: mean = shape / exposure, with exposure in thousands of
 * viewers.
 */
export type ConversionPosterior = CreatorGrade['expectation']['posterior'];

/**
 * The posterior before the first campaign: a gamma prior with the expected rate as mean and the benchmark's strength,
 * updated by past lives in closed form (Gamma–Poisson).
 */
export function conversionPosterior({ benchmarks }: GradeInput, read: Read): ConversionPosterior {
  const { strength } = benchmarks.conversion;
  const { conversions, expected } = read(pastConversions);
  return {
    shape: strength + conversions,
    exposure: (strength + expected) / read(expectedRate).mean,
    campaigns: [],
  };
}

/** Mean and 90 % interval of a conversion posterior, in conversions per 1,000 live viewers. */
export function conversionRate({
  shape,
  exposure,
}: Pick<ConversionPosterior, 'shape' | 'exposure'>): Estimate {
  const tail = (1 - INTERVAL_LEVEL) / 2;
  const mean = shape / exposure;
  const upper = Math.max(mean, gammaQuantile(1 - tail, shape) / exposure);
  return {
    mean,
    interval: { lower: gammaQuantile(tail, shape) / exposure, upper, level: INTERVAL_LEVEL },
  };
}
