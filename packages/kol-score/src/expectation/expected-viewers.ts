import type { Estimate } from '@livelane/contracts/vocabulary';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import { logNormalEstimate, logNormalMean } from '../estimate/log-normal.ts';
import { followersOf } from '../profile/followers.ts';
import { type NextLiveViewers, nextLiveViewers } from '../signals/reach/live-viewers.ts';
import type { GradeInput, Read } from '../signals/signal.ts';

/**
 * Viewers of the next live. The mean counts what past lives show and, of what they do not, the tenth percentile of
 * accounts of this size; the 90 % interval is that of all that is known. It starts at 0 if nothing about reach is. Of
 * several sources the highest mean counts, the highest lower end, and the narrowest interval, so that each of them alone
 * would bring no more.
 */
export function expectedViewers({ profile }: Pick<GradeInput, 'profile'>, read: Read): Estimate {
  const [first, ...rest] = read(nextLiveViewers);
  const isHidden = followersOf(profile) === null;
  const one = estimateOf(first, isHidden);
  if (rest.length === 0) return one;
  const all = [one, ...rest.map((source) => estimateOf(source, isHidden))];
  const mean = Math.max(...all.map((it) => it.mean));
  const spread = Math.min(...all.map(({ interval }) => interval.upper / interval.lower));
  const lower = Math.max(mean / spread, ...all.map(({ interval }) => interval.lower));
  return { mean, interval: { lower, upper: lower * spread, level: INTERVAL_LEVEL } };
}

function estimateOf({ known, assumed, observed }: NextLiveViewers, isHidden: boolean): Estimate {
  const mean = logNormalMean(assumed);
  const { lower, upper } = logNormalEstimate(known).interval;
  return {
    mean,
    interval: {
      lower: isHidden && !observed ? 0 : Math.min(mean, lower),
      upper: Math.max(mean, upper),
      level: INTERVAL_LEVEL,
    },
  };
}
