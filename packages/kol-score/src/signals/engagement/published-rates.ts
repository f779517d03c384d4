import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { followersOf } from '../../profile/followers.ts';
import type { AverageRate } from './engagement-rate.ts';

/** A higher share of viewers who like or comment is a wrong figure, or one of something else. */
export const MOST_RATE = 0.5;

/** Most posts that averages count for. */
const MOST_AVERAGED = 30;

/** What published averages say about engagement. */
export interface PublishedRates {
  /** The rates that count, from 0 to {@link MOST_RATE}. */
  readonly rates: readonly AverageRate[];
  /** Those that do not, above {@link MOST_RATE}. */
  readonly unlikely: readonly number[];
}

/**
 * The engagement rates of averages, by views: that of likes and comments, and the one that is stated. A rate by followers
 * is turned into one by views with the least mean views that make a likely rate, as leaving out the others would. Averages
 * that were not measured count in proportion to their reliability; averages without a number of posts count as one post.
 * @returns none where the averages do not say
 */
export function publishedRates(profile: CreatorProfile, reliability: number): PublishedRates {
  const { averages } = profile;
  if (averages === undefined) return { rates: [], unlikely: [] };
  const { views, likes, comments, source } = averages;
  const counted = Math.min(MOST_AVERAGED, Math.max(1, averages.posts ?? 1));
  const posts = counted * (source === 'measured' ? 1 : reliability);
  const isCounted = views !== null && views > 0 && likes !== null && comments !== null;
  const readings = [
    ...(isCounted ? [[(likes + comments) / views]] : []),
    statedByViews(profile),
  ].map((rates) => ({
    likely: rates.filter((rate) => rate <= MOST_RATE),
    unlikely: rates.filter((rate) => rate > MOST_RATE),
  }));
  return {
    rates: readings.flatMap(({ likely }) =>
      likely.length === 0 ? [] : [{ rate: Math.max(...likely), posts }],
    ),
    unlikely: readings.flatMap(({ unlikely }) => unlikely),
  };
}

/** A stated rate by views, for each count of views that it can be by; none where followers or views are not known. */
function statedByViews(profile: CreatorProfile): number[] {
  const { engagement } = profile.averages ?? {};
  if (engagement === undefined) return [];
  const { rate, per } = engagement;
  if (per === 'views') return [rate];
  const followers = followersOf(profile);
  if (followers === null) return [];
  return [profile.averages?.views, profile.shop?.videoViews].flatMap((views) =>
    views ? [(rate * followers) / views] : [],
  );
}

/** Whether the mean number of likes is above that of views. */
export function likesAboveMeanViews({ averages }: CreatorProfile): boolean {
  const { likes, views } = averages ?? {};
  return !!likes && !!views && likes > views;
}
