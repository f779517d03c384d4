import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { followersOf } from '../profile/followers.ts';

/** Names the number of posts whose engagement is known. */
export const SHOWN_POSTS = 'posts with engagement shown';

/**
 * The source of every input of a grade.
 * @param shown - number of known posts that show views, likes and comments
 */
export function provenanceOf(profile: CreatorProfile, shown: number): CreatorGrade['provenance'] {
  const { followers, lives = [] } = profile;
  const followersSource =
    typeof followers === 'object' && followers !== null ? followers.source : 'declared';
  return [
    ...(followersOf(profile) === null ? [] : [{ input: 'followers', source: followersSource }]),
    { input: 'posts', source: 'declared' as const, n: profile.posts.length },
    { input: SHOWN_POSTS, source: 'declared' as const, n: shown },
    { input: 'audience', source: profile.audienceSource },
    { input: 'price tier', source: profile.tierSource },
    ...(['measured', 'declared'] as const).flatMap((source) => {
      const n = lives.filter((live) => live.source === source).length;
      return n === 0 ? [] : [{ input: 'lives', source, n }];
    }),
    ...(profile.fee === undefined ? [] : [{ input: 'fee', source: 'declared' as const }]),
  ];
}
