import {
  type CreatorGrade,
  divideRounded,
  type Estimate,
  type GradeTerms,
  type Money,
  money,
  PPM,
  subtractMoney,
} from '@livelane/contracts/vocabulary';
import { INTERVAL_LEVEL, INTERVAL_Z } from '../estimate/interval.ts';
import { type Fraction, unitContribution, unitRevenue } from '../signals/terms/unit-economics.ts';
import { type ConversionPosterior, conversionRate } from './conversion-posterior.ts';

/** Conversions are rounded to millionths, so that money is computed in integers. */
const MICRO = 1_000_000;

/** A break-even commission beyond ±100,000 % is reported as none. */
const COMMISSION_LIMIT = 1_000_000_000n;

/** What one live is expected to bring, and the fee and commission at which it breaks even. */
export type Expectation = CreatorGrade['expectation'] & { readonly terms: GradeTerms };

/** What an expectation is computed from. */
export interface ExpectationInput {
  readonly viewers: Estimate;
  readonly posterior: ConversionPosterior;
  readonly terms: GradeTerms;
}

/**
 * The expectation of the next live: viewers × conversion rate, then money after returns, margin, commission and fee.
 * Viewers and rate are taken as independent, so means multiply. The interval of the conversions is that of a log-normal
 * variable with the log variances of viewers and rate, and the Poisson noise of the count in quadrature.
 * @throws MONEY_OUT_OF_RANGE if price × conversions leaves ±10^18 minor units
 */
export function expectationOf({ viewers, posterior, terms }: ExpectationInput): Expectation {
  const rate = conversionRate(posterior);
  const conversions = conversionsOf(viewers, posterior);
  const { currency } = terms.fixedFee;
  const unit = unitContribution(terms, terms.commission);
  const gross = (count: number): Money => money(currency, times(unit, count));
  const net = (count: number): Money => subtractMoney(gross(count), terms.fixedFee);
  // With a negative unit contribution, more conversions lose more money.
  const [low, high] =
    unit.numerator >= 0n
      ? [conversions.interval.lower, conversions.interval.upper]
      : [conversions.interval.upper, conversions.interval.lower];
  return {
    viewers,
    conversionsPer1000Viewers: rate,
    conversions,
    contribution: {
      mean: net(conversions.mean),
      lower: net(low),
      upper: net(high),
      level: INTERVAL_LEVEL,
    },
    breakEvenFee: gross(conversions.mean),
    breakEvenCommission: breakEvenCommission(terms, conversions.mean),
    posterior,
    terms,
  };
}

/** `count` times a fraction, in whole minor units, half to even. */
function times({ numerator, denominator }: Fraction, count: number): bigint {
  return divideRounded(
    numerator * BigInt(Math.round(count * MICRO)),
    denominator * BigInt(MICRO),
    'half-even',
  );
}

function conversionsOf(viewers: Estimate, posterior: ConversionPosterior): Estimate {
  const mean = (viewers.mean * posterior.shape) / posterior.exposure / 1000;
  // A gamma rate of this shape has relative variance 1 / shape; on the log scale variances add.
  const logSd = Math.hypot(logSdOf(viewers), Math.sqrt(Math.log1p(1 / posterior.shape)));
  const distance = (sign: -1 | 1): number =>
    mean * Math.abs(Math.expm1(sign * INTERVAL_Z * logSd - logSd ** 2 / 2));
  const counting = INTERVAL_Z * Math.sqrt(mean);
  const lower =
    viewers.interval.lower === 0 ? 0 : Math.max(0, mean - Math.hypot(distance(-1), counting));
  const upper = mean + Math.hypot(distance(1), counting);
  return { mean, interval: { lower, upper, level: INTERVAL_LEVEL } };
}

/** Standard deviation of the logarithm of log-normal viewers, from their mean and the upper end of their interval. */
export function logSdOf({ mean, interval }: Estimate): number {
  // mean = e^(μ + σ²/2) and upper = e^(μ + zσ), so σ² / 2 − zσ + ln(upper / mean) = 0.
  const discriminant = INTERVAL_Z ** 2 - 2 * Math.log(interval.upper / mean);
  return discriminant > 0 ? INTERVAL_Z - Math.sqrt(discriminant) : INTERVAL_Z;
}

/**
 * The commission at which the expected contribution after the fee is zero.
 * @returns parts per million, rounded down; null without expected revenue
 */
function breakEvenCommission(terms: GradeTerms, conversions: number): number | null {
  const revenue = times(unitRevenue(terms), conversions);
  if (revenue <= 0n) return null;
  const before = times(unitContribution(terms, 0), conversions) - BigInt(terms.fixedFee.minor);
  const rate = divideRounded(before * BigInt(PPM), revenue, 'floor');
  return rate > COMMISSION_LIMIT || rate < -COMMISSION_LIMIT ? null : Number(rate);
}
