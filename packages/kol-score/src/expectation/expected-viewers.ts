import type { Estimate } from '@livelane/contracts/vocabulary';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import { logNormalEstimate, logNormalMean } from '../estimate/log-normal.ts';
import { followersOf } from '../profile/followers.ts';
import { nextLiveViewers } from '../signals/reach/live-viewers.ts';
import type { GradeInput, Read } from '../signals/signal.ts';

/**
 * Viewers of the next live. The mean counts what past lives show and, of what they do not, the tenth percentile of
 * accounts of this size; the 90 % interval is that of all that is known. It starts at 0 if nothing about reach is.
 */
export function expectedViewers({ profile }: Pick<GradeInput, 'profile'>, read: Read): Estimate {
  const { known, assumed, observed } = read(nextLiveViewers);
  const mean = logNormalMean(assumed);
  const { lower, upper } = logNormalEstimate(known).interval;
  const unknown = followersOf(profile) === null && !observed;
  return {
    mean,
    interval: {
      lower: unknown ? 0 : Math.min(mean, lower),
      upper: Math.max(mean, upper),
      level: INTERVAL_LEVEL,
    },
  };
}
