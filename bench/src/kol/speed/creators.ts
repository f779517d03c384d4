import { toInstant } from '@livelane/contracts/vocabulary';
import type { CreatorPost, CreatorProfile } from '@livelane/kol-score';
import { completeProfile } from '../../../../packages/kol-score/src/grade/complete-profile.fixture.ts';
import { drawsFrom } from '../../../../packages/kol-score/src/probability/seeded-draws.fixture.ts';
import { AS_OF } from '../../../../packages/kol-score/src/profile/story.fixture.ts';

/** Different creators that are made; a longer list repeats them under new ids. */
export const DIFFERENT = 4_000;

/** Which creators the figures are made on. */
export const CREATORS = `${DIFFERENT} made profiles of 2 to 21 posts and 1 to 6 lives, repeated under new ids`;

const POSTS = 20;
const DAY = 86_400_000;

/** What is known of the posts of a made creator. */
export const KINDS = {
  made: { about: '2 to 21 posts', of: (profile) => profile },
  posts: { about: `${POSTS} posts with texts, no two of them alike`, of: withPosts },
  averages: { about: 'averages and no posts, as exports have them', of: withAverages },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly about: string;
      readonly of: (profile: CreatorProfile, seed: number) => CreatorProfile;
    }
  >
>;

/** One of {@link KINDS}. */
export type Kind = keyof typeof KINDS;

/** A list of creators of any length, one after the other. */
export function* madeCreators(count: number, kind: Kind = 'made'): Generator<CreatorProfile> {
  const different = Array.from({ length: Math.min(count, DIFFERENT) }, (_, at) =>
    KINDS[kind].of(completeProfile(drawsFrom(at + 1)), at),
  );
  for (let at = 0; at < count; at++) {
    const profile = different[at % DIFFERENT];
    if (profile !== undefined) yield { ...profile, id: `c${at}` };
  }
}

function withPosts(profile: CreatorProfile, seed: number): CreatorProfile {
  const posts = Array.from({ length: POSTS }, (_, at): CreatorPost[] => {
    const post = profile.posts[at % profile.posts.length];
    if (post === undefined) return [];
    const publishedAt = toInstant(Date.parse(AS_OF) - (at * 4 + 1) * DAY);
    return [{ ...post, id: `p${at}`, publishedAt, text: `${post.text} ${seed} ${at}` }];
  });
  return { ...profile, posts: posts.flat() };
}

function withAverages(profile: CreatorProfile, seed: number): CreatorProfile {
  const views = 1_000 + 10 * (seed % 900);
  const averages = { likes: 0.05 * views, comments: 0.004 * views, source: 'declared' } as const;
  return { ...profile, posts: [], averages: { posts: profile.posts.length, views, ...averages } };
}
