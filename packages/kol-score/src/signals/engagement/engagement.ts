import {
  highestOf,
  linearScale,
  mapIncreasing,
  type UnitEstimate,
} from '../../estimate/unit-estimate.ts';
import type { CreatorPost, CreatorProfile } from '../../profile/creator-profile.ts';
import { followersOf } from '../../profile/followers.ts';
import { knownPosts } from '../posts.ts';
import { SAID_BY, type Said } from '../said.ts';
import type { GradeInput, Read } from '../signal.ts';
import { type AverageRate, type EngagementRate, engagementRate } from './engagement-rate.ts';

/** The creator's engagement rate, and what each source says about it. */
export interface PostEngagement extends EngagementRate {
  /** Whether the rate is that of averages: no post shows its figures, or the averages are higher. */
  readonly averaged: boolean;
  /** Posts and averages that show a rate, with the rate as they show it. */
  readonly said: readonly Said[];
}

/**
 * The creator's engagement rate, from the posts known at `asOf` and from published averages: the higher of the two, see
 * {@link highestOf}.
 */
export function postEngagement({ profile, benchmarks }: GradeInput, read: Read): PostEngagement {
  const { averages } = profile;
  const options = {
    followers: followersOf(profile),
    prior: benchmarks.engagement,
    percentile: benchmarks.population.percentile,
  };
  const own = engagementRate(read(knownPosts), options);
  if (averages === undefined) return { ...own, said: [] };
  const published = averageRates(profile, benchmarks.conversion.declaredReliability);
  const rates = published.map((average) => engagementRate([], { ...options, average }).rate);
  const shown = own.shown > 0 ? [own.rate] : [];
  const [first, ...rest] = [...shown, ...rates];
  if (first === undefined) return { ...own, said: [] };
  const rate = highestOf([first, ...rest]);
  return {
    ...own,
    rate,
    averaged: own.shown === 0 || rate.mean > own.rate.mean,
    said: [
      ...(own.shown === 0 ? [] : [{ source: SAID_BY.posts, figure: shownRate(read(knownPosts)) }]),
      ...published.map(({ rate: figure }) => ({ source: SAID_BY.averages, figure })),
    ],
  };
}

/** Likes and comments over views, of the posts that show all three. */
function shownRate(posts: readonly CreatorPost[]): number {
  let [engaged, seen] = [0, 0];
  for (const { views, likes, comments } of posts) {
    if (views === null || likes === null || comments === null) continue;
    engaged += Math.min(likes + comments, views);
    seen += views;
  }
  return seen === 0 ? 0 : engaged / seen;
}

/** Most posts that averages count for. */
const MOST_AVERAGED = 30;

/**
 * The engagement rates of averages, by views: that of likes and comments, and the one that is stated. A rate by followers
 * is turned into one by views with the least mean views that are stated, as leaving out the others would. Averages that
 * were not measured count in proportion to their reliability; averages without a number of posts count as one post.
 * @returns none where the averages do not say
 */
export function averageRates(profile: CreatorProfile, reliability: number): AverageRate[] {
  const { averages } = profile;
  if (averages === undefined) return [];
  const { views, likes, comments, engagement, source } = averages;
  const counted = Math.min(MOST_AVERAGED, Math.max(1, averages.posts ?? 1));
  const posts = counted * (source === 'measured' ? 1 : reliability);
  const counts =
    views !== null && views > 0 && likes !== null && comments !== null
      ? [Math.min(1, (likes + comments) / views)]
      : [];
  const stated = engagement === undefined ? null : rateByViews(profile, engagement);
  return [...counts, ...(stated === null ? [] : [stated])].map((rate) => ({ rate, posts }));
}

/** A stated rate by views; null for one by followers where followers or views are not known. */
function rateByViews(
  profile: CreatorProfile,
  { rate, per }: NonNullable<NonNullable<CreatorProfile['averages']>['engagement']>,
): number | null {
  if (per === 'views') return rate;
  const followers = followersOf(profile);
  const seen = [profile.averages?.views, profile.shop?.videoViews].filter((views) => !!views);
  if (followers === null || seen.length === 0) return null;
  return Math.min(1, (rate * followers) / Math.min(...(seen as number[])));
}

/** The engagement rate on the market's logarithmic scale: 0 at `zero` and below, 1 at `full` and above. */
export function engagementValue({ scales }: GradeInput, read: Read): UnitEstimate {
  const { zero, full } = scales.engagement;
  return mapIncreasing(read(postEngagement).rate, (rate) =>
    rate <= 0 ? 0 : linearScale(Math.log(rate), { zero: Math.log(zero), full: Math.log(full) }),
  );
}
