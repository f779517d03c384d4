import type { Estimate } from '@livelane/contracts/vocabulary';
import { logNormalEstimate } from '../estimate/log-normal.ts';
import { followersOf } from '../profile/followers.ts';
import { nextLiveViewers } from '../signals/reach/live-viewers.ts';
import type { GradeInput } from '../signals/signal.ts';

/** Mean and 90 % interval of the viewers of the next live; the interval starts at 0 if nothing about reach is known. */
export function expectedViewers(input: Pick<GradeInput, 'profile' | 'benchmarks'>): Estimate {
  const estimate = logNormalEstimate(nextLiveViewers(input));
  const { profile } = input;
  const unknown = followersOf(profile) === null && (profile.lives ?? []).length === 0;
  return unknown ? { ...estimate, interval: { ...estimate.interval, lower: 0 } } : estimate;
}
