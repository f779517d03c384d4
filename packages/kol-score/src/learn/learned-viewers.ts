import type { Estimate } from '@livelane/contracts/vocabulary';
import type { ReachPrior } from '../benchmarks/benchmarks.ts';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import { logNormalEstimate, logNormalMean } from '../estimate/log-normal.ts';
import { logNormalOf } from '../expectation/expectation.ts';

/** The viewers of one live, and how much of it counts, from 0 to 1. */
export interface SeenViewers {
  readonly viewers: number;
  readonly part: number;
}

/** Least variance of the logarithm that is left to the creator, where the interval is no wider than lives differ. */
const LEAST_VARIANCE = 1e-4;

/**
 * Viewers of the next live after settled lives: on the log scale, normal with the known variation between lives of one
 * creator, for the mean and for the interval alike, as `nextLiveViewers` counts the past lives of a profile.
 * @param before - as expected before the first settled live
 */
export function learnedViewers(
  before: Estimate,
  lives: readonly SeenViewers[],
  { liveLogSd }: Pick<ReachPrior, 'liveLogSd'>,
): Estimate {
  const counted = lives.filter(({ part }) => part > 0);
  if (counted.length === 0) return before;
  const { logMean, logSd } = logNormalOf(before);
  const between = liveLogSd ** 2;
  const precision = 1 / Math.max(LEAST_VARIANCE, logSd ** 2 - between);
  let [weight, seen] = [0, 0];
  for (const { viewers, part } of counted) {
    weight += part / between;
    seen += (part / between) * Math.log(Math.max(1, viewers));
  }
  const after = (log: number): number => (log * precision + seen) / (precision + weight);
  const assumed = Math.log(Math.max(1, before.mean)) - between / 2;
  // What the lives do not show is taken to be as good as they are, by their weight and up to the mean.
  const shown = Math.min(logMean, Math.max(assumed, seen / weight));
  const rest = assumed + (weight / (precision + weight)) * (shown - assumed);
  const mean = logNormalMean({ logMean: after(rest), logSd: liveLogSd });
  const spread = Math.hypot(Math.sqrt(1 / (precision + weight)), liveLogSd);
  const { lower, upper } = logNormalEstimate({ logMean: after(logMean), logSd: spread }).interval;
  return {
    mean,
    interval: {
      lower: Math.min(mean, lower),
      upper: Math.max(mean, upper),
      level: INTERVAL_LEVEL,
    },
  };
}
