import type { CreatorProfile } from './creator-profile.ts';

/** The number of followers; null if hidden. */
export function followersOf({ followers }: Pick<CreatorProfile, 'followers'>): number | null {
  return typeof followers === 'object' ? (followers?.value ?? null) : followers;
}
