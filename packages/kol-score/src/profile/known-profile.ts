import { type Instant, toEpochMs } from '@livelane/contracts/vocabulary';
import type { CreatorPost, CreatorProfile } from './creator-profile.ts';

/** A post and when it was published, in milliseconds. */
export interface DatedPost {
  readonly post: CreatorPost;
  readonly at: number;
}

/** The posts that were out at an instant, oldest first; later ones could not be known then. */
export function postsKnownAt(posts: readonly CreatorPost[], asOf: Instant): DatedPost[] {
  const until = toEpochMs(asOf);
  return (
    posts
      // The profile is checked, so its instants are read without looking at their form again.
      .map((post) => ({ post, at: Date.parse(post.publishedAt) }))
      .filter(({ at }) => at <= until)
      .sort((a, b) => a.at - b.at || (a.post.id < b.post.id ? -1 : 1))
  );
}

/** The number of followers; null where hidden. */
export function followersOf({ followers }: Pick<CreatorProfile, 'followers'>): number | null {
  return typeof followers === 'object' ? (followers?.value ?? null) : followers;
}
