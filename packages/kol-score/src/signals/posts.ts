import { toEpochMs } from '@livelane/contracts/vocabulary';
import type { CreatorPost } from '../profile/creator-profile.ts';
import type { GradeInput, Read } from './signal.ts';

/** A post and its publication time in milliseconds since 1970. */
export interface DatedPost {
  readonly post: CreatorPost;
  readonly at: number;
}

/** The posts published by `asOf`, oldest first. */
export function datedPosts({ profile, asOf }: Pick<GradeInput, 'profile' | 'asOf'>): DatedPost[] {
  const until = toEpochMs(asOf);
  return (
    profile.posts
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
