import type { Brief } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { followersOf } from '../profile/followers.ts';

/** A way of ordering creators by what their profiles show. */
export interface CreatorRanking<Id extends string = string> {
  readonly id: Id;
  /** By what it orders, in one sentence. */
  readonly about: string;
  /**
   * Ids of creators, the best first.
   * @param profiles - the creators of one world, in which inputs are missing
   * @param peers - other creators of the same market, whose lives were measured
   */
  order(
    profiles: readonly CreatorProfile[],
    brief: Brief,
    peers: readonly CreatorProfile[],
  ): readonly string[];
}

/** Orders as they are common without a score; a figure that is not known comes last. */
export const SIMPLE_RANKINGS = [
  {
    id: 'followers',
    about: 'Most followers first.',
    order: (profiles) => descending(profiles, followersOf),
  },
  {
    id: 'engagement-rate',
    about: 'Highest engagement rate first.',
    order: (profiles) => descending(profiles, engagementOf),
  },
  {
    id: 'composite',
    about:
      'Mean percentile of followers, engagement rate, live viewers, audience in the market and category focus, over those that are known.',
    order: (profiles, { market, products: [product] }) => {
      const figures: readonly Figure[] = [
        followersOf,
        engagementOf,
        ({ shop }) => shop?.liveViewers ?? null,
        ({ audience }) => audience.countries?.[market] ?? null,
        ({ categories }) => categories[product?.category ?? ''] ?? null,
      ];
      const percentiles = figures.map((figure) => percentilesOf(profiles, figure));
      return descending(profiles, ({ id }) => {
        const known = percentiles.flatMap((of) => of.get(id) ?? []);
        return known.reduce((sum, it) => sum + it, 0) / known.length;
      });
    },
  },
] as const satisfies readonly CreatorRanking[];

type Figure = (profile: CreatorProfile) => number | null;

function engagementOf({ averages }: CreatorProfile): number | null {
  const { views, likes, comments } = averages ?? {};
  if (views == null || views === 0 || likes == null || comments == null) return null;
  return (likes + comments) / views;
}

function descending(profiles: readonly CreatorProfile[], figure: Figure): string[] {
  return profiles
    .map((profile) => ({ id: profile.id, figure: figure(profile) ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => b.figure - a.figure || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function percentilesOf(profiles: readonly CreatorProfile[], figure: Figure): Map<string, number> {
  const known = profiles.filter((profile) => figure(profile) !== null);
  const order = descending(known, figure);
  return new Map(order.map((id, place) => [id, 1 - (place + 0.5) / order.length]));
}
