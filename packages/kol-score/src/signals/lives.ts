import { wantsVideo } from '../benchmarks/format.ts';
import type { CreatorProfile, PastLive } from '../profile/creator-profile.ts';
import type { GradeInput } from './signal.ts';

/** The past lives that are evidence: rehearsals and scripted sessions are not. */
export function showLives({ lives = [] }: Pick<CreatorProfile, 'lives'>): PastLive[] {
  return lives.filter(({ purpose = 'show' }) => purpose === 'show');
}

/** The past lives that say something about what the brief asks for: none, if it asks for a video. */
export function comparableLives({
  profile,
  brief,
}: Pick<GradeInput, 'profile' | 'brief'>): PastLive[] {
  return wantsVideo(brief) ? [] : showLives(profile);
}
