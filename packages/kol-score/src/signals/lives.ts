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

/** A session shorter than this counts in proportion to its length. */
const FULL_MINUTES = 30;

/** For how much a live counts in which another category was sold: this project's judgement, not measured. */
export const OTHER_CATEGORY = 0.5;

/** For how much of a whole session one of this length counts, from 0 to 1. */
export function lengthPart(minutes: number): number {
  return Math.min(1, minutes / FULL_MINUTES);
}

/**
 * For how much a past live counts, from 0 to 1: by its length, by its source, and half where it sold none of the
 * categories of the brief. How much its viewers count is not part of it.
 */
export function liveWeight(
  { minutes, source, category }: PastLive,
  { brief, benchmarks }: Pick<GradeInput, 'brief' | 'benchmarks'>,
): number {
  const reliability = source === 'measured' ? 1 : benchmarks.conversion.declaredReliability;
  const isWanted = brief.products.some((product) => product.category === category);
  return reliability * lengthPart(minutes) * (isWanted ? 1 : OTHER_CATEGORY);
}
