import type { CreatorProfile } from '@livelane/kol-score';
import { completeProfile } from '../../../../packages/kol-score/src/grade/complete-profile.fixture.ts';
import { drawsFrom } from '../../../../packages/kol-score/src/probability/seeded-draws.fixture.ts';

/** Different creators that are made; a longer list repeats them under new ids. */
export const DIFFERENT = 4_000;

/** Which creators the figures are made on. */
export const CREATORS = `${DIFFERENT} made profiles of 2 to 21 posts and 1 to 6 lives, repeated under new ids`;

/** A list of creators of any length, one after the other. */
export function* madeCreators(count: number): Generator<CreatorProfile> {
  const different = Array.from({ length: Math.min(count, DIFFERENT) }, (_, at) =>
    completeProfile(drawsFrom(at + 1)),
  );
  for (let at = 0; at < count; at++) {
    const profile = different[at % DIFFERENT];
    if (profile !== undefined) yield { ...profile, id: `c${at}` };
  }
}
