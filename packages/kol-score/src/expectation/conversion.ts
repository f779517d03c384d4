import {
  type CreatorGrade,
  describeReceived,
  type Estimate,
  type InputIssue,
  inputInvalid,
} from '@livelane/contracts/vocabulary';
import type { ConversionPrior } from '../benchmarks/benchmarks.ts';
import { betaQuantile } from '../probability/beta.ts';
import { gammaQuantile } from '../probability/gamma.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { tierGap } from '../tier/price-tier.ts';
import { LEVEL, throughRising, unknownValue, type Value } from '../valuation/value.ts';

/** No fit is so bad that a rate of exactly nothing is certain: one conversion in ten million viewers. */
const LEAST_RATE = 1e-4;

/** What a creator's fit makes of the benchmark rate. */
export interface FitToConvert {
  /** What the distance in price tier leaves. */
  readonly tier: number;
  /** Share of viewers who can be shipped to. */
  readonly shippable: number;
  /** Their likeness to the target, 0 to 1. */
  readonly match: number;
  /** Quality of the rest of the score, 0 to 1. */
  readonly quality: number;
}

/**
 * Conversions per 1,000 live viewers to be expected before any live was seen: the benchmark at full fit × what
 * the price-tier distance leaves × shippable share × (floor + (1 − floor) × likeness) × lift^(2 × quality − 1).
 * @returns above 0; rises with each part of the fit
 */
export function expectedRate(
  { tier, shippable, match, quality }: FitToConvert,
  prior: ConversionPrior,
): number {
  const likeness = prior.strangerFloor + (1 - prior.strangerFloor) * match;
  const lift = prior.qualityLift ** (2 * quality - 1);
  return Math.max(LEAST_RATE, prior.per1000AtFullFit * tier * shippable * likeness * lift);
}

/** Evidence of past lives about a creator's knack, in the units of a gamma distribution with mean 1. */
export interface PastEvidence {
  /** Believed conversions. */
  readonly conversions: number;
  /** Conversions that the benchmark would have expected of the same lives. */
  readonly expected: number;
  /** Benchmark expectation of lives that do not tell their conversions. */
  readonly hidden: number;
}

/**
 * What past lives say about a creator, each held against the benchmark at typical fit for the price tier that was sold
 * (the creator's own where it is not said), so that poor sales at another tier are not held against them twice. A
 * declared live is believed by its reliability; and no live counts for more than 1 / `betweenLives` conversions,
 * expected or seen, because the next product is another one.
 */
export function pastEvidence(
  { lives = [], priceTier }: Pick<CreatorProfile, 'lives' | 'priceTier'>,
  prior: ConversionPrior,
): PastEvidence {
  let conversions = 0;
  let expected = 0;
  let hidden = 0;
  for (const { viewers, conversions: sold, source, tier = priceTier } of lives) {
    const usual =
      (viewers / 1000) *
      prior.per1000AtFullFit *
      prior.pastFit *
      prior.tierStep ** Math.abs(tierGap(priceTier, tier));
    const seen = sold === null ? 0 : Math.min(sold, viewers);
    const weight =
      (source === 'measured' ? 1 : prior.declaredReliability) /
      (1 + prior.betweenLives * Math.max(usual, seen));
    conversions += weight * seen;
    if (sold === null) hidden += weight * usual;
    else expected += weight * usual;
  }
  return { conversions, expected, hidden };
}

/**
 * The value of a track record, k / (1 + k) of the creator's conversions against the benchmark's (k is 1 where
 * they do as well as it expects): the gamma posterior from a prior of mean 1. Not known without past lives.
 */
export function trackRecord(evidence: PastEvidence, prior: ConversionPrior): Value {
  const { conversions, expected, hidden } = evidence;
  if (expected === 0) return unknownValue();
  const shape = prior.strength + conversions;
  const tail = (1 - LEVEL) / 2;
  const rate = prior.strength + expected;
  const knack: Value = {
    mean: shape / rate,
    worst: shape / (rate + hidden),
    lower: gammaQuantile(tail, shape) / (rate + hidden),
    best: hidden > 0 ? Number.POSITIVE_INFINITY : shape / rate,
    upper: hidden > 0 ? Number.POSITIVE_INFINITY : gammaQuantile(1 - tail, shape) / rate,
  };
  return throughRising(knack, (k) => (k === Number.POSITIVE_INFINITY ? 1 : k / (1 + k)));
}

/** A gamma posterior of conversions per 1,000 live viewers: mean = shape / exposure, exposure in thousands of viewers. */
export type ConversionPosterior = CreatorGrade['expectation']['posterior'];

/**
 * The posterior of conversions per 1,000 live viewers before the first campaign: the expected rate with the
 * benchmark's strength, updated by past lives (Gamma–Poisson, closed form).
 */
export function conversionPosterior(
  rate: number,
  evidence: PastEvidence,
  prior: ConversionPrior,
): ConversionPosterior {
  return {
    shape: prior.strength + evidence.conversions,
    exposure: (prior.strength + evidence.expected) / rate,
    campaigns: [],
  };
}

/** The rate that a posterior stands for, with its 90 % interval (quantiles of the gamma distribution). */
export function conversionRate({
  shape,
  exposure,
}: Pick<ConversionPosterior, 'shape' | 'exposure'>): Estimate {
  const tail = (1 - LEVEL) / 2;
  const mean = shape / exposure;
  const upper = Math.max(mean, gammaQuantile(1 - tail, shape) / exposure);
  return { mean, interval: { lower: gammaQuantile(tail, shape) / exposure, upper, level: LEVEL } };
}

/**
 * How many times as often one creator's viewers convert as another's, with its 90 % interval. Exact for two
 * independent gamma posteriors: X / (X + Y) of unit-scale gammas is beta distributed.
 * @param better - a grade, or any object with such a posterior
 * @returns the median ratio as `mean`, since the mean does not exist for small shapes
 * @throws INPUT_INVALID for a shape or an exposure that is not above 0
 * @example
 * ```ts
 * import { compareConversion } from '@livelane/kol-score';
 * const grade = (exposure: number) => ({ expectation: { posterior: { shape: 16, exposure, campaigns: [] } } });
 * const { mean, interval } = compareConversion(grade(1), grade(4));
 * [mean, interval.lower, interval.upper].map((x) => x.toFixed(2)); // => ["4.00","2.22","7.22"]
 * ```
 */
export function compareConversion(better: WithPosterior, other: WithPosterior): Estimate {
  const grades: readonly unknown[] = [better, other];
  checkPosteriors(
    grades.map((grade) => (grade as Partial<WithPosterior> | null)?.expectation?.posterior),
  );
  const [x, y] = [better.expectation.posterior, other.expectation.posterior];
  const ratioAt = (probability: number): number => {
    const share = betaQuantile(probability, { a: x.shape, b: y.shape });
    return (share / (1 - share)) * (y.exposure / x.exposure);
  };
  const tail = (1 - LEVEL) / 2;
  return {
    mean: ratioAt(0.5),
    interval: { lower: ratioAt(tail), upper: ratioAt(1 - tail), level: LEVEL },
  };
}

function checkPosteriors(posteriors: readonly (ConversionPosterior | undefined)[]): void {
  const issues = posteriors.flatMap((posterior, place) =>
    (['shape', 'exposure'] as const).flatMap((name): InputIssue[] => {
      const value = posterior?.[name];
      if (value !== undefined && Number.isFinite(value) && value > 0) return [];
      const path = `/${place}/expectation/posterior/${name}`;
      return [{ path, message: 'a number above 0', received: describeReceived(value) }];
    }),
  );
  if (issues.length > 0) throw inputInvalid('grades to compare', issues);
}

/** Anything with the conversion posterior of a grade. */
export interface WithPosterior {
  readonly expectation: { readonly posterior: ConversionPosterior };
}
