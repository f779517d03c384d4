import { linearScale, mapIncreasing, type UnitEstimate } from '../../estimate/unit-estimate.ts';
import { followersOf } from '../../profile/followers.ts';
import { knownPosts } from '../posts.ts';
import type { GradeInput, Read } from '../signal.ts';
import { type EngagementRate, engagementRate } from './engagement-rate.ts';

/** The creator's engagement rate, from the posts known at `asOf`. */
export function postEngagement({ profile, benchmarks }: GradeInput, read: Read): EngagementRate {
  return engagementRate(read(knownPosts), {
    followers: followersOf(profile),
    prior: benchmarks.engagement,
  });
}

/** The engagement rate on the market's logarithmic scale: 0 at `zero` and below, 1 at `full` and above. */
export function engagementValue({ scales }: GradeInput, read: Read): UnitEstimate {
  const { zero, full } = scales.engagement;
  return mapIncreasing(read(postEngagement).rate, (rate) =>
    rate <= 0 ? 0 : linearScale(Math.log(rate), { zero: Math.log(zero), full: Math.log(full) }),
  );
}
