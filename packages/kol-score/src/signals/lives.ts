import type { CreatorProfile, PastLive } from '../profile/creator-profile.ts';

/** The past lives that are evidence: rehearsals and scripted sessions are not. */
export function showLives({ lives = [] }: Pick<CreatorProfile, 'lives'>): PastLive[] {
  return lives.filter(({ purpose = 'show' }) => purpose === 'show');
}
