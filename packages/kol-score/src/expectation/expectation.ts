import {
  type CreatorGrade,
  divideRounded,
  type Estimate,
  type GradeTerms,
  type Money,
  type MoneyEstimate,
  money,
  PPM,
} from '@livelane/contracts/vocabulary';
import { INTERVAL_LEVEL, INTERVAL_Z } from '../estimate/interval.ts';
import { type LogNormal, logNormalMean } from '../estimate/log-normal.ts';
import { type LiveCosts, liveCosts } from '../signals/terms/live-costs.ts';
import {
  type Fraction,
  type UnitTotals,
  unitContribution,
  unitRevenue,
  unitTotals,
} from '../signals/terms/unit-economics.ts';
import { type ConversionPosterior, conversionRate } from './conversion-posterior.ts';

/** Conversions are rounded to millionths, so that money is computed in integers. */
const MICRO = 1_000_000;
const WHOLE = 1_000_000n;

/** A break-even commission beyond ±100,000 % is reported as none. */
const COMMISSION_LIMIT = 1_000_000_000n;

/** What one live is expected to bring, and the fee and commission at which it breaks even. */
export type Expectation = CreatorGrade['expectation'] & { readonly terms: GradeTerms };

/** What an expectation is computed from. */
export interface ExpectationInput {
  readonly viewers: Estimate;
  readonly posterior: ConversionPosterior;
  readonly terms: GradeTerms;
  /** Those of the products of the terms, where they are prepared. */
  readonly totals?: UnitTotals;
}

/**
 * The expectation of the next live: viewers × conversion rate, then money after returns, margin, commission, fee and
 * samples. Viewers and rate are taken as independent, so means multiply. The interval of the conversions is that of a
 * log-normal variable with the log variances of viewers and rate, and the Poisson noise of the count in quadrature; its
 * lower end is that around the mean, its upper end that around what is known, so that silence lowers both the mean and the
 * lower end.
 *
 * Of an agreed live that does not take place the samples are lost and the fee is not paid: the contribution is delivered ×
 * (margin − commission − fee) − samples. Its interval is that of a live that takes place, and holds the loss of the samples
 * where a twentieth does not.
 *
 * Where the fee is not known, the contribution is that before the fee, and `beforeFee` says so.
 * @throws MONEY_OUT_OF_RANGE if price × conversions leaves ±10^18 minor units
 */
export function expectationOf({
  viewers,
  posterior,
  terms,
  totals = unitTotals(terms.products),
}: ExpectationInput): Expectation {
  const rate = conversionRate(posterior);
  const conversions = conversionsOf(viewers, posterior);
  const { currency } = terms.fixedFee;
  const unit = unitContribution(terms, terms.commission, totals);
  return {
    viewers,
    conversionsPer1000Viewers: rate,
    conversions,
    contribution: contributionOf(conversions, unit, terms),
    ...(terms.feeKnown ? {} : { beforeFee: true }),
    breakEvenFee: money(currency, times(unit, conversions.mean) - perLive(liveCosts(terms))),
    breakEvenCommission: breakEvenCommission(terms, totals, conversions.mean),
    posterior,
    terms,
  };
}

/** A loss as frequent as this is within a 90 % interval. */
const TWENTIETH = PPM / 20;

function contributionOf(
  { mean, interval }: Estimate,
  unit: Fraction,
  terms: GradeTerms,
): MoneyEstimate {
  const { fee, samples, delivered } = liveCosts(terms);
  const part = BigInt(delivered);
  const net = (count: number): bigint => times(unit, count) - fee;
  const expected = divideRounded(net(mean) * part, BigInt(PPM), 'half-even') - samples;
  // With a negative unit contribution more conversions lose more money, so that the most is the worst.
  const sells = unit.numerator >= 0n;
  const [low, high] = sells ? [interval.lower, interval.upper] : [interval.upper, interval.lower];
  const lost = PPM - delivered >= TWENTIETH ? [-samples] : [];
  const amount = (minor: bigint): Money => money(terms.fixedFee.currency, minor);
  return {
    mean: amount(expected),
    lower: amount([net(low) - samples, ...lost].reduce(least, expected)),
    upper: amount([net(high) - samples, ...lost].reduce(most, expected)),
    level: INTERVAL_LEVEL,
  };
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** The samples of all agreed lives, for each one that takes place. */
function perLive({ samples, delivered }: LiveCosts): bigint {
  return divideRounded(samples * BigInt(PPM), BigInt(delivered), 'half-even');
}

/** `count` times a fraction, in whole minor units, half to even. */
function times({ numerator, denominator }: Fraction, count: number): bigint {
  return divideRounded(
    numerator * BigInt(Math.round(count * MICRO)),
    denominator * WHOLE,
    'half-even',
  );
}

function conversionsOf(viewers: Estimate, posterior: ConversionPosterior): Estimate {
  const { shape, exposure, discount = 0 } = posterior;
  const { logMean, logSd: viewersLogSd } = logNormalOf(viewers);
  const mean = (viewers.mean * (shape - discount)) / exposure / 1000;
  const known = (logNormalMean({ logMean, logSd: viewersLogSd }) * shape) / exposure / 1000;
  // A gamma rate of this shape has relative variance 1 / shape; on the log scale variances add.
  const logSd = Math.hypot(viewersLogSd, Math.sqrt(Math.log1p(1 / shape)));
  const end = (middle: number, sign: -1 | 1): number => {
    const distance = middle * Math.abs(Math.expm1(sign * INTERVAL_Z * logSd - logSd ** 2 / 2));
    return middle + sign * Math.hypot(distance, INTERVAL_Z * Math.sqrt(middle));
  };
  const lower = viewers.interval.lower === 0 ? 0 : Math.max(0, end(mean, -1));
  const upper = Math.max(end(mean, 1), end(known, 1));
  return { mean, interval: { lower, upper, level: INTERVAL_LEVEL } };
}

/** The log-normal distribution of viewers with these ends; without a lower end, one as wide as the upper end allows. */
export function logNormalOf({ mean, interval: { lower, upper } }: Estimate): LogNormal {
  if (lower > 0) {
    const logSd = Math.log(upper / lower) / (2 * INTERVAL_Z);
    return { logMean: Math.log(upper * lower) / 2, logSd };
  }
  const logSd = Math.max(0, Math.min(INTERVAL_Z, Math.log(upper / Math.max(1, mean))));
  return { logMean: Math.log(Math.max(1, upper)) - INTERVAL_Z * logSd, logSd };
}

/**
 * The commission at which the expected contribution after the fee is zero.
 * @returns parts per million, rounded down; null without expected revenue
 */
function breakEvenCommission(
  terms: GradeTerms,
  totals: UnitTotals,
  conversions: number,
): number | null {
  const revenue = times(unitRevenue(terms, totals), conversions);
  if (revenue <= 0n) return null;
  const costs = liveCosts(terms);
  const gross = times(unitContribution(terms, 0, totals), conversions);
  const before = gross - costs.fee - perLive(costs);
  const rate = divideRounded(before * BigInt(PPM), revenue, 'floor');
  return rate > COMMISSION_LIMIT || rate < -COMMISSION_LIMIT ? null : Number(rate);
}
