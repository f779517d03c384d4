import { type GradeTerms, PPM } from '@livelane/contracts/vocabulary';
import type { Benchmarks } from '../../benchmarks/benchmarks.ts';
import { INTERVAL_Z } from '../../estimate/interval.ts';
import { logNormalMean } from '../../estimate/log-normal.ts';
import {
  knownEstimate,
  type UnitEstimate,
  unitEstimate,
  unknownEstimate,
} from '../../estimate/unit-estimate.ts';
import type { ExpectedRate } from '../../signals/conversion/expected-rate.ts';
import { benchmarkViewers } from '../../signals/reach/live-viewers.ts';
import { expectedCost, liveCosts } from '../../signals/terms/live-costs.ts';
import { type UnitTotals, unitContribution } from '../../signals/terms/unit-economics.ts';

/** What the creator's price is compared with. */
export interface PriceComparison {
  readonly terms: GradeTerms;
  /** Those of the products of the terms, where they are prepared. */
  readonly totals?: UnitTotals;
  /** At least 0; null if hidden. */
  readonly followers: number | null;
  readonly benchmarks: Pick<Benchmarks, 'reach' | 'conversion' | 'population'>;
  /** Conversions per 1,000 viewers by fit. */
  readonly rate: ExpectedRate;
}

/**
 * The share of the margin that is left after the creator is paid, 1 − (fee + samples + commission) / margin, at the viewers and
 * conversions that the benchmarks expect of an account of this size and fit. Past lives do not enter; they belong to
 * the track record.
 * @returns the tenth percentile of creators if the fee is unknown; never lower after the fee or the commission falls
 */
export function marginLeft(comparison: PriceComparison): UnitEstimate {
  const { terms, followers, benchmarks, rate } = comparison;
  if (!terms.feeKnown) return unknownEstimate(benchmarks.population.marginLeft.value);
  const margin = perConversion(comparison, 0);
  if (margin <= 0) return knownEstimate(0);
  const afterCommission = perConversion(comparison, terms.commission) / margin;
  const fee = costOfLive(terms) / margin;
  const viewers = benchmarkViewers(followers, benchmarks);
  const usual = usualViewers({ followers, benchmarks });
  const conversions = (perThousand: number): number => (usual * perThousand) / 1000;
  // 1 / strength is the relative variance of the gamma prior.
  const sd = Math.hypot(viewers.logSd, Math.sqrt(1 / benchmarks.conversion.strength));
  const left = (count: number): number =>
    fee === 0 ? afterCommission : afterCommission - fee / count;
  const [least, most] =
    followers === null ? [0, Number.MAX_VALUE] : [conversions(rate.worst), conversions(rate.best)];
  return unitEstimate({
    mean: left(conversions(rate.mean)),
    worst: left(least),
    lower: left(least * Math.exp(-INTERVAL_Z * sd - sd ** 2 / 2)),
    best: left(most),
    upper: left(most * Math.exp(INTERVAL_Z * sd - sd ** 2 / 2)),
  });
}

/**
 * The creator's price as a share of the margin that an account of this size and fit is expected to bring; above 1 the
 * margin does not cover it. Null if the fee is unknown or there is no margin.
 */
export function priceShare(comparison: PriceComparison): number | null {
  const { terms, followers, benchmarks, rate } = comparison;
  const margin = perConversion(comparison, 0);
  if (!terms.feeKnown || margin <= 0) return null;
  const count = (usualViewers({ followers, benchmarks }) * rate.mean) / 1000;
  const fee = costOfLive(terms) / margin;
  const commission = 1 - perConversion(comparison, terms.commission) / margin;
  return commission + (fee === 0 ? 0 : fee / count);
}

/** Fee, and the samples of all agreed lives for each one that takes place, in minor units. */
function costOfLive(terms: GradeTerms): number {
  return (PPM * expectedCost(terms)) / liveCosts(terms).delivered;
}

/** Mean viewers of an account of this size; that followers are hidden makes the interval wider, not the mean higher. */
function usualViewers({
  followers,
  benchmarks,
}: Pick<PriceComparison, 'followers' | 'benchmarks'>): number {
  const { logMean } = benchmarkViewers(followers, benchmarks);
  return logNormalMean({ logMean, logSd: benchmarks.reach.logSd });
}

/** Minor units of margin per conversion after a commission in parts per million. */
function perConversion(
  { terms, totals }: Pick<PriceComparison, 'terms' | 'totals'>,
  commission: number,
): number {
  const { numerator, denominator } = unitContribution(terms, commission, totals);
  return Number(numerator) / Number(denominator);
}
