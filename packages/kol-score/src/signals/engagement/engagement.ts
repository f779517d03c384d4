import { linearScale, mapIncreasing, type UnitEstimate } from '../../estimate/unit-estimate.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { followersOf } from '../../profile/followers.ts';
import { knownPosts } from '../posts.ts';
import type { GradeInput, Read } from '../signal.ts';
import { type AverageRate, type EngagementRate, engagementRate } from './engagement-rate.ts';

/** The creator's engagement rate, from the posts known at `asOf`. */
export function postEngagement({ profile, benchmarks }: GradeInput, read: Read): EngagementRate {
  return engagementRate(read(knownPosts), {
    followers: followersOf(profile),
    prior: benchmarks.engagement,
    percentile: benchmarks.population.percentile,
    average: averageRate(profile, benchmarks.conversion.declaredReliability),
  });
}

/**
 * The engagement rate of averages, by views: that of likes and comments, else the one that is stated. A rate by followers
 * is turned into one by views with the mean views of posts. Averages that were not measured count in proportion to their
 * reliability; averages without a number of posts count as one post.
 * @returns null where the averages do not say
 */
export function averageRate(profile: CreatorProfile, reliability: number): AverageRate | null {
  const { averages } = profile;
  if (averages === undefined) return null;
  const { views, likes, comments, engagement, source } = averages;
  const posts = Math.max(1, averages.posts ?? 1) * (source === 'measured' ? 1 : reliability);
  if (views !== null && views > 0 && likes !== null && comments !== null)
    return { rate: Math.min(1, (likes + comments) / views), posts };
  if (engagement === undefined) return null;
  if (engagement.per === 'views') return { rate: engagement.rate, posts };
  const followers = followersOf(profile);
  const seen = views ?? profile.shop?.videoViews ?? null;
  if (followers === null || seen === null || seen === 0) return null;
  return { rate: Math.min(1, (engagement.rate * followers) / seen), posts };
}

/** The engagement rate on the market's logarithmic scale: 0 at `zero` and below, 1 at `full` and above. */
export function engagementValue({ scales }: GradeInput, read: Read): UnitEstimate {
  const { zero, full } = scales.engagement;
  return mapIncreasing(read(postEngagement).rate, (rate) =>
    rate <= 0 ? 0 : linearScale(Math.log(rate), { zero: Math.log(zero), full: Math.log(full) }),
  );
}
