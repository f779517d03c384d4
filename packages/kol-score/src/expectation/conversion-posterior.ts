import type { CreatorGrade, Estimate } from '@livelane/contracts/vocabulary';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import { gammaTail } from '../probability/tails.ts';
import { expectedRate } from '../signals/conversion/expected-rate.ts';
import {
  type PastConversions,
  pastConversions,
  tenthOfRates,
} from '../signals/conversion/past-conversions.ts';
import { sizeFactor } from '../signals/conversion/size-factor.ts';
import type { GradeInput, Read } from '../signals/signal.ts';

/**
 * The gamma posterior of conversions per 1,000 live viewers: its mean is shape / exposure, with exposure in thousands of
 * viewers.
 */
export type ConversionPosterior = CreatorGrade['expectation']['posterior'];

/**
 * The posterior before the first campaign: a gamma prior with the expected rate as mean and the benchmark's strength,
 * updated by past lives in closed form (Gamma–Poisson). A live whose conversions are hidden counts as one at the tenth
 * percentile. Of several sources the highest counts. `discount` is the part of the prior's shape that neither lives nor the tenth percentile of creators vouch
 * for, see `restOf`.
 */
export function conversionPosterior(input: GradeInput, read: Read): ConversionPosterior {
  const tenth = input.shared(tenthOfRates);
  const { mean } = read(expectedRate);
  const { strength } = input.benchmarks.conversion;
  const [first, ...rest] = read(pastConversions);
  const size = sizeFactor(input);
  const of = (source: PastConversions): Updated => updated(source, { mean, strength, tenth, size });
  return { ...rest.reduce((high, source) => highest(high, of(source)), of(first)), campaigns: [] };
}

type Updated = Required<Pick<ConversionPosterior, 'shape' | 'exposure' | 'discount'>>;

function updated(
  { conversions, ...past }: PastConversions,
  {
    mean,
    size,
    ...prior
  }: {
    readonly mean: number;
    /** Factor on what is expected of an account of the creator's size. */
    readonly size: number;
    readonly strength: number;
    readonly tenth: number;
  },
): Updated {
  const { strength, tenth } = prior;
  const [expected, hidden] = [size * past.expected, size * past.hidden];
  return {
    shape: strength + conversions + tenth * hidden,
    exposure: (strength + expected + hidden) / mean,
    discount: strength * (1 - restOf({ conversions, expected, hidden, ...prior })),
  };
}

/** The posterior of two sources: the higher mean, before and after the discount, and the surer shape. */
function highest(one: Updated, other: Updated): Updated {
  const both = [one, other];
  const shape = Math.max(one.shape, other.shape);
  const exposure = shape / Math.max(...both.map((it) => it.shape / it.exposure));
  const mean = Math.max(...both.map((it) => (it.shape - it.discount) / it.exposure));
  return { shape, exposure, discount: shape - mean * exposure };
}

interface Shown extends Pick<PastConversions, 'conversions' | 'expected' | 'hidden'> {
  readonly strength: number;
  readonly tenth: number;
}

/**
 * What is assumed of the part of the prior that no live has shown, relative to the mean of the prior: the tenth percentile,
 * and from there towards what the lives show, at most the mean, in proportion to how much they say. So a creator who has
 * sold as much as others is not taken for a silent one, lives below the percentile lower the rate, and one small live
 * hardly moves it.
 */
function restOf({ conversions, expected, hidden, strength, tenth }: Shown): number {
  const seen = expected + hidden;
  if (seen === 0) return tenth;
  const ratio = (conversions + tenth * hidden) / seen;
  const shown = Math.min(1, Math.max(tenth, ratio));
  return tenth + (seen / (strength + seen)) * (shown - tenth);
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
