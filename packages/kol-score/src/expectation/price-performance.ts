import type { ReachPrior } from '../benchmarks/benchmarks.ts';
import { normalQuantile } from '../probability/normal.ts';
import { logNormalMean, usualViewers } from '../reach/live-viewers.ts';
import { LEVEL, orderedValue, unknownValue, type Value } from '../valuation/value.ts';
import { type DealTerms, unitContribution } from './deal-terms.ts';

/** What the price is held against. */
export interface PricePerformanceInput {
  readonly terms: DealTerms;
  readonly followers: number | null;
  readonly reach: ReachPrior;
  /** Conversions per 1,000 viewers: as expected, and under the worst and the best that is not known of the fit. */
  readonly rate: { readonly mean: number; readonly worst: number; readonly best: number };
  /** Strength of the conversion prior. */
  readonly strength: number;
}

/**
 * Price-performance: the share of the margin that is left once the creator is paid, 1 − (fee + commission) /
 * contribution before them, at what benchmarks expect of an account of this size and fit. Past lives are left to
 * the track record, so that a creator who shows none gains nothing by it here.
 * @returns not known where the fee is not; never falls when the fee does
 */
export function pricePerformance({
  terms,
  followers,
  reach,
  rate,
  strength,
}: PricePerformanceInput): Value {
  if (!terms.feeKnown) return unknownValue();
  const whole = perConversion(terms, 0);
  if (whole <= 0) return orderedValue({ mean: 0, worst: 0, lower: 0, best: 0, upper: 0 });
  const left = perConversion(terms, terms.commission) / whole;
  const fee = Number(terms.fixedFee.minor) / whole;
  const viewers = usualViewers(followers, reach);
  const conversions = (perThousand: number): number =>
    (logNormalMean(viewers) * perThousand) / 1000;
  // 1 / strength is the relative variance of the gamma prior.
  const sd = Math.hypot(viewers.logSd, Math.sqrt(1 / strength));
  const z = normalQuantile((1 + LEVEL) / 2);
  const kept = (count: number): number => (fee === 0 ? left : count > 0 ? left - fee / count : 0);
  const [least, most] = [
    followers === null ? 0 : conversions(rate.worst),
    followers === null ? Number.MAX_VALUE : conversions(rate.best),
  ];
  return orderedValue({
    mean: kept(conversions(rate.mean)),
    worst: kept(least),
    lower: kept(least * Math.exp(-z * sd - sd ** 2 / 2)),
    best: kept(most),
    upper: kept(most * Math.exp(z * sd - sd ** 2 / 2)),
  });
}

/**
 * What the creator asks as a share of the margin that an account of this size and fit usually brings; above 1 it is
 * not earned back. Null where the fee is not known or there is no margin to ask of.
 */
export function askedShare({
  terms,
  followers,
  reach,
  rate,
}: PricePerformanceInput): number | null {
  const whole = perConversion(terms, 0);
  if (!terms.feeKnown || whole <= 0) return null;
  const count = (logNormalMean(usualViewers(followers, reach)) * rate.mean) / 1000;
  const fee = Number(terms.fixedFee.minor) / whole;
  const commission = 1 - perConversion(terms, terms.commission) / whole;
  return commission + (fee === 0 ? 0 : fee / count);
}

function perConversion(terms: DealTerms, taken: number): number {
  const { numerator, denominator } = unitContribution(terms, taken);
  return Number(numerator) / Number(denominator);
}
