import type { CreatorPost, CreatorProfile } from './creator-profile.ts';

/** The posts, of those with one id the first: the same post that a source lists twice shows nothing twice. */
export function postsOnce(posts: readonly CreatorPost[]): readonly CreatorPost[] {
  const seen = new Set<string>();
  for (const { id } of posts) seen.add(id);
  if (seen.size === posts.length) return posts;
  // Only the first of an id is still to be seen.
  return posts.filter(({ id }) => seen.delete(id));
}

/** The profile with each of its posts once; the same object where no id repeats. */
export function withPostsOnce(profile: CreatorProfile): CreatorProfile {
  const posts = postsOnce(profile.posts);
  return posts === profile.posts ? profile : { ...profile, posts: [...posts] };
}
