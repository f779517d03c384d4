import {
  highestOf,
  linearScale,
  mapIncreasing,
  type UnitEstimate,
} from '../../estimate/unit-estimate.ts';
import type { CreatorPost } from '../../profile/creator-profile.ts';
import { followersOf } from '../../profile/followers.ts';
import { knownPosts } from '../posts.ts';
import { contradiction, SAID_BY, type Said } from '../said.ts';
import type { GradeInput, GradeSetting, Read } from '../signal.ts';
import {
  type EngagementRate,
  engagementRate,
  type HighestEngagement,
  highestEngagement,
} from './engagement-rate.ts';
import { likesAboveMeanViews, MOST_RATE, publishedRates } from './published-rates.ts';

/** The creator's engagement rate, and what each source says about it. */
export interface PostEngagement extends EngagementRate {
  /** Whether the rate is that of averages: no post shows its figures, or the averages are higher. */
  readonly averaged: boolean;
  /** Posts and averages that show a rate, with the rate as they show it. */
  readonly said: readonly Said[];
  /** Rates that are too high to be one; those of averages do not count. */
  readonly unlikely: readonly Said[];
}

/**
 * The creator's engagement rate, from the posts known at `asOf` and from published averages: the higher of the two, see
 * {@link highestOf}.
 */
export function postEngagement(
  { profile, benchmarks, shared }: GradeInput,
  read: Read,
): PostEngagement {
  const options = {
    followers: followersOf(profile),
    prior: benchmarks.engagement,
    percentile: benchmarks.population.percentile,
    highest: shared(highestOfPrior),
  };
  const posts = read(knownPosts);
  const own = engagementRate(posts, options);
  const published = publishedRates(profile, benchmarks.conversion.declaredReliability);
  const ownSaid = own.shown === 0 ? [] : [{ source: SAID_BY.posts, figure: shownRate(posts) }];
  const unlikely = [
    ...ownSaid.filter(({ figure }) => figure > MOST_RATE),
    ...published.unlikely.map((figure) => ({ source: SAID_BY.averages, figure })),
  ];
  const rates = published.rates.map((average) => engagementRate([], { ...options, average }).rate);
  const [first, ...rest] = [...(own.shown > 0 ? [own.rate] : []), ...rates];
  if (first === undefined) return { ...own, said: [], unlikely };
  const rate = highestOf([first, ...rest]);
  return {
    ...own,
    rate,
    averaged: own.shown === 0 || rate.mean > own.rate.mean,
    said: [
      ...ownSaid,
      ...published.rates.map(({ rate: figure }) => ({ source: SAID_BY.averages, figure })),
    ],
    unlikely,
  };
}

function highestOfPrior({ benchmarks }: GradeSetting): HighestEngagement {
  return highestEngagement(benchmarks.engagement, benchmarks.population.percentile);
}

/** Whether figures contradict each other or cannot be what they seem, so that the engagement is not to be praised. */
export function isEngagementDoubtful({ profile }: GradeInput, read: Read): boolean {
  const { said, unlikely } = read(postEngagement);
  return (
    unlikely.length > 0 ||
    likesAboveMeanViews(profile) ||
    contradiction(said) !== null ||
    read(knownPosts).some(hasLikesAboveViews)
  );
}

/** Whether a post shows more likes than views. */
export function hasLikesAboveViews({ views, likes }: CreatorPost): boolean {
  return views !== null && views > 0 && likes !== null && likes > views;
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

/** The engagement rate on the market's logarithmic scale: 0 at `zero` and below, 1 at `full` and above. */
export function engagementValue({ scales }: GradeInput, read: Read): UnitEstimate {
  const { zero, full } = scales.engagement;
  return mapIncreasing(read(postEngagement).rate, (rate) =>
    rate <= 0 ? 0 : linearScale(Math.log(rate), { zero: Math.log(zero), full: Math.log(full) }),
  );
}
