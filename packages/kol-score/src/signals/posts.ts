import { toEpochMs } from '@livelane/contracts/vocabulary';
import type { CreatorPost, CreatorProfile } from '../profile/creator-profile.ts';
import type { GradeInput, Read } from './signal.ts';

/** A post and its publication time in milliseconds since 1970. */
export interface DatedPost {
  readonly post: CreatorPost;
  readonly at: number;
}

/** Platforms on which creators may hide likes; some readers then write 0. */
const HIDING_LIKES: ReadonlySet<string> = new Set(['instagram', 'facebook']);
/** Number that some readers write for hidden likes on any platform. */
const STAND_IN = 3;
/** Fewest posts, and fewest views of each, at which the same number on all of them is a stand-in. */
const FEWEST_POSTS = 3;
const FEWEST_VIEWS = 100;

/**
 * The number that stands for hidden likes: 3 on every post, or 0 on every post of a platform on which likes can be
 * hidden. Null if likes are what they seem.
 */
export function likesStandIn({
  posts,
  platform,
}: Pick<CreatorProfile, 'posts' | 'platform'>): number | null {
  const seen = posts.filter(({ likes, views }) => likes !== null && (views ?? 0) >= FEWEST_VIEWS);
  const number = seen[0]?.likes ?? null;
  if (seen.length < FEWEST_POSTS || seen.some(({ likes }) => likes !== number)) return null;
  const standsIn = number === STAND_IN || (number === 0 && HIDING_LIKES.has(platform));
  return standsIn ? number : null;
}

/** The posts published by `asOf`, oldest first. Likes for which another number stands are hidden. */
export function datedPosts({ profile, asOf }: Pick<GradeInput, 'profile' | 'asOf'>): DatedPost[] {
  const until = toEpochMs(asOf);
  const standIn = likesStandIn(profile);
  return (
    profile.posts
      .map((post) => (standIn !== null && post.likes === standIn ? { ...post, likes: null } : post))
      // The profile has been validated, so its instants need no second check.
      .map((post) => ({ post, at: Date.parse(post.publishedAt) }))
      .filter(({ at }) => at <= until)
      .sort((a, b) => a.at - b.at || (a.post.id < b.post.id ? -1 : 1))
  );
}

/** The posts published by `asOf`, oldest first, without their times. */
export function knownPosts(_: GradeInput, read: Read): CreatorPost[] {
  return read(datedPosts).map(({ post }) => post);
}
