import type { ReachPrior } from '../../benchmarks/benchmarks.ts';
import type { LogNormal } from '../../estimate/log-normal.ts';
import { followersOf } from '../../profile/followers.ts';
import type { GradeInput } from '../signal.ts';

/** Standard deviation of the logarithm of the number of followers, if that number is hidden. */
const HIDDEN_FOLLOWERS_LOG_SD = 1.5;

/**
 * Viewers of one live of an account of this size, from the benchmark alone.
 * @param followers - at least 0; null if hidden
 */
export function benchmarkViewers(followers: number | null, prior: ReachPrior): LogNormal {
  const size = Math.max(1, followers ?? prior.followersWhenHidden);
  const logMean = Math.log(prior.viewersAt100k) + prior.elasticity * Math.log(size / 100_000);
  const logSd = Math.hypot(
    prior.logSd,
    followers === null ? prior.elasticity * HIDDEN_FOLLOWERS_LOG_SD : 0,
  );
  return { logMean, logSd };
}

/**
 * Viewers of the creator's next live: the benchmark for the account's size, updated by past lives on the log scale
 * (normal with known variance). A declared live counts by `declaredReliability`.
 * @returns the predictive distribution, including the variation from live to live
 */
export function nextLiveViewers({
  profile,
  benchmarks: { reach, conversion },
}: Pick<GradeInput, 'profile' | 'benchmarks'>): LogNormal {
  const prior = benchmarkViewers(followersOf(profile), reach);
  let precision = 1 / prior.logSd ** 2;
  let weighted = prior.logMean * precision;
  for (const { viewers, source } of profile.lives ?? []) {
    const reliability = source === 'measured' ? 1 : conversion.declaredReliability;
    const weight = reliability / reach.liveLogSd ** 2;
    precision += weight;
    weighted += weight * Math.log(Math.max(1, viewers));
  }
  return {
    logMean: weighted / precision,
    logSd: Math.hypot(Math.sqrt(1 / precision), reach.liveLogSd),
  };
}
