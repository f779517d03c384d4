import {
  type CreatorGrade,
  divideRounded,
  type Estimate,
  type Money,
  money,
  PPM,
  subtractMoney,
} from '@livelane/contracts/vocabulary';
import { normalQuantile } from '../probability/normal.ts';
import { LEVEL } from '../valuation/value.ts';
import { type ConversionPosterior, conversionRate } from './conversion.ts';
import { type DealTerms, type Fraction, unitContribution, unitRevenue } from './deal-terms.ts';

/** A count of conversions as millionths, so that money stays in whole numbers. */
const MICRO = 1_000_000;

/** Beyond ±a thousandfold a commission is no figure that anybody can use. */
const MOST_RATE = 1_000_000_000n;

/** What a live is expected to bring, and what the creator may cost for it to pay. */
export type Expectation = CreatorGrade['expectation'] & { readonly terms: DealTerms };

/** What an expectation is worked out from. */
export interface ExpectationInput {
  readonly viewers: Estimate;
  readonly posterior: ConversionPosterior;
  readonly terms: DealTerms;
}

/**
 * The expectation of the next live: viewers × conversion rate, then money after returns, margin, commission and
 * fee. Means multiply (viewers and rate are taken as independent); the interval of the conversions is that of a
 * log-normal number with the log variances of viewers and rate, and the Poisson noise of the count in quadrature.
 * @throws MONEY_OUT_OF_RANGE for prices and viewers whose product leaves ±10^18 minor units
 */
export function expectationOf({ viewers, posterior, terms }: ExpectationInput): Expectation {
  const rate = conversionRate(posterior);
  const conversions = conversionsOf(viewers, posterior);
  const { currency } = terms.fixedFee;
  const unit = unitContribution(terms, terms.commission);
  const gross = (count: number): Money => money(currency, times(unit, count));
  const net = (count: number): Money => subtractMoney(gross(count), terms.fixedFee);
  // A product that loses money loses more the better it sells.
  const [low, high] =
    unit.numerator >= 0n
      ? [conversions.interval.lower, conversions.interval.upper]
      : [conversions.interval.upper, conversions.interval.lower];
  return {
    viewers,
    conversionsPer1000Viewers: rate,
    conversions,
    contribution: { mean: net(conversions.mean), lower: net(low), upper: net(high), level: LEVEL },
    breakEvenFee: gross(conversions.mean),
    breakEvenCommission: breakEvenCommission(terms, conversions.mean),
    posterior,
    terms,
  };
}

/** Whole minor units of a fraction taken a number of times. */
export function times({ numerator, denominator }: Fraction, count: number): bigint {
  return divideRounded(
    numerator * BigInt(Math.round(count * MICRO)),
    denominator * BigInt(MICRO),
    'half-even',
  );
}

function conversionsOf(viewers: Estimate, posterior: ConversionPosterior): Estimate {
  const mean = (viewers.mean * posterior.shape) / posterior.exposure / 1000;
  const z = normalQuantile((1 + LEVEL) / 2);
  // A gamma rate of this shape has relative variance 1 / shape; on the log scale variances add.
  const logSd = Math.hypot(logSdOf(viewers, z), Math.sqrt(Math.log1p(1 / posterior.shape)));
  const off = (end: number): number =>
    mean * Math.abs(Math.expm1(end * z * logSd - logSd ** 2 / 2));
  const counted = z * Math.sqrt(mean);
  const lower = viewers.interval.lower === 0 ? 0 : Math.max(0, mean - Math.hypot(off(-1), counted));
  return { mean, interval: { lower, upper: mean + Math.hypot(off(1), counted), level: LEVEL } };
}

/** Standard deviation of the logarithm of log-normal viewers, from their mean and the upper end of their interval. */
function logSdOf({ mean, interval }: Estimate, z: number): number {
  // mean = e^(μ + σ²/2) and upper = e^(μ + zσ), so σ² / 2 − zσ + ln(upper / mean) = 0.
  const root = z ** 2 - 2 * Math.log(interval.upper / mean);
  return root > 0 ? z - Math.sqrt(root) : z;
}

/**
 * The commission at which the expected contribution is nothing, fee paid: what of the takings is left after it.
 * @returns parts per million, rounded down; null where nothing is expected to be taken in
 */
function breakEvenCommission(terms: DealTerms, conversions: number): number | null {
  const takings = times(unitRevenue(terms), conversions);
  if (takings <= 0n) return null;
  const before = times(unitContribution(terms, 0), conversions) - BigInt(terms.fixedFee.minor);
  const rate = divideRounded(before * BigInt(PPM), takings, 'floor');
  return rate > MOST_RATE || rate < -MOST_RATE ? null : Number(rate);
}
