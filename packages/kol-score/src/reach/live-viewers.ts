import type { Estimate } from '@livelane/contracts/vocabulary';
import type { ReachPrior } from '../benchmarks/benchmarks.ts';
import { normalQuantile } from '../probability/normal.ts';
import type { PastLive } from '../profile/creator-profile.ts';
import { LEVEL } from '../valuation/value.ts';

/** Doubt about the number of followers where they are hidden, as a standard deviation of its logarithm. */
const HIDDEN_FOLLOWERS_LOG_SD = 1.5;

/** A log-normal number: mean and standard deviation of its logarithm. */
export interface LogNormal {
  readonly logMean: number;
  readonly logSd: number;
}

/**
 * The viewers that a live of an account of this size draws by benchmark alone.
 * @param followers - at least 0; null where hidden
 */
export function usualViewers(followers: number | null, prior: ReachPrior): LogNormal {
  const size = Math.max(1, followers ?? prior.followersWhenHidden);
  const logMean = Math.log(prior.viewersAt100k) + prior.elasticity * Math.log(size / 100_000);
  const logSd = Math.hypot(
    prior.logSd,
    followers === null ? prior.elasticity * HIDDEN_FOLLOWERS_LOG_SD : 0,
  );
  return { logMean, logSd };
}

/** What viewers of the next live are estimated from. */
export interface ReachEvidence {
  readonly followers: number | null;
  readonly lives: readonly PastLive[];
  readonly prior: ReachPrior;
  readonly declaredReliability: number;
}

/**
 * The viewers of a creator's next live: the benchmark for the account's size, updated by past lives on the log
 * scale (normal with known variance); what is only declared weighs less.
 * @returns the predictive distribution of one live, the variation from live to live included
 */
export function nextLiveViewers({
  followers,
  lives,
  prior,
  declaredReliability,
}: ReachEvidence): LogNormal {
  const usual = usualViewers(followers, prior);
  let precision = 1 / usual.logSd ** 2;
  let weighted = usual.logMean * precision;
  for (const { viewers, source } of lives) {
    const weight = (source === 'measured' ? 1 : declaredReliability) / prior.liveLogSd ** 2;
    precision += weight;
    weighted += weight * Math.log(Math.max(1, viewers));
  }
  return {
    logMean: weighted / precision,
    logSd: Math.hypot(Math.sqrt(1 / precision), prior.liveLogSd),
  };
}

/** The mean of a log-normal number. */
export function logNormalMean({ logMean, logSd }: LogNormal): number {
  return Math.exp(logMean + logSd ** 2 / 2);
}

/** A log-normal number as an estimate with its 90 % interval. */
export function logNormalEstimate(distribution: LogNormal): Estimate {
  const z = normalQuantile((1 + LEVEL) / 2);
  const { logMean, logSd } = distribution;
  const mean = logNormalMean(distribution);
  return {
    mean,
    interval: {
      lower: Math.exp(logMean - z * logSd),
      upper: Math.max(mean, Math.exp(logMean + z * logSd)),
      level: LEVEL,
    },
  };
}
