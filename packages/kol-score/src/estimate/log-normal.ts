import type { Estimate } from '@livelane/contracts/vocabulary';
import { INTERVAL_LEVEL, INTERVAL_Z } from './interval.ts';

/** A log-normal distribution: mean and standard deviation of the logarithm. */
export interface LogNormal {
  readonly logMean: number;
  readonly logSd: number;
}

/** The mean of a log-normal variable. */
export function logNormalMean({ logMean, logSd }: LogNormal): number {
  return Math.exp(logMean + logSd ** 2 / 2);
}

/** Mean and 90 % interval of a log-normal variable. The upper end is never below the mean. */
export function logNormalEstimate(distribution: LogNormal): Estimate {
  const { logMean, logSd } = distribution;
  const mean = logNormalMean(distribution);
  return {
    mean,
    interval: {
      lower: Math.exp(logMean - INTERVAL_Z * logSd),
      upper: Math.max(mean, Math.exp(logMean + INTERVAL_Z * logSd)),
      level: INTERVAL_LEVEL,
    },
  };
}
