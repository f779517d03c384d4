import type { CreatorGrade, Estimate } from '@livelane/contracts/vocabulary';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import { gammaTail } from '../probability/tails.ts';
import { expectedRate } from '../signals/conversion/expected-rate.ts';
import { pastConversions, tenthOfRates } from '../signals/conversion/past-conversions.ts';
import type { GradeInput, Read } from '../signals/signal.ts';

/**
 * The gamma posterior of conversions per 1,000 live viewers: its mean is shape / exposure, with exposure in thousands of
 * viewers.
 */
export type ConversionPosterior = CreatorGrade['expectation']['posterior'];

/**
 * The posterior before the first campaign: a gamma prior with the expected rate as mean and the benchmark's strength,
 * updated by past lives in closed form (Gamma–Poisson). A live whose conversions are hidden counts as one at the tenth
 * percentile. `discount` is the part of the shape that is not shown by lives: without it, the prior is one at the tenth
 * percentile of creators.
 */
export function conversionPosterior(input: GradeInput, read: Read): ConversionPosterior {
  const { strength } = input.benchmarks.conversion;
  const { conversions, expected, hidden } = read(pastConversions);
  const tenth = input.shared(tenthOfRates);
  return {
    shape: strength + conversions + tenth * hidden,
    exposure: (strength + expected + hidden) / read(expectedRate).mean,
    campaigns: [],
    discount: strength * (1 - tenth),
  };
}

/**
 * Mean and 90 % interval of a conversion rate, in conversions per 1,000 live viewers. The mean counts what lives show
 * and, of what they do not, the tenth percentile; the interval is that of the whole posterior.
 */
export function conversionRate({
  shape,
  exposure,
  discount = 0,
}: Pick<ConversionPosterior, 'shape' | 'exposure' | 'discount'>): Estimate {
  const mean = (shape - discount) / exposure;
  const lower = Math.min(mean, gammaTail(shape, 'lower') / exposure);
  const upper = Math.max(mean, gammaTail(shape, 'upper') / exposure);
  return { mean, interval: { lower, upper, level: INTERVAL_LEVEL } };
}
