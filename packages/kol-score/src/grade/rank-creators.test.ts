import { describe, expect, it } from 'vitest';
import { NORTH_AMERICA } from '../market-profiles/catalogue.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { rankCreators } from './rank-creators.ts';
import { AFFORDABLE, AS_OF, briefFor, postsOf } from './story.fixture.ts';

const OPTIONS = { asOf: AS_OF };
const LOUD: CreatorProfile = {
  ...AFFORDABLE,
  id: 'loud-but-elsewhere',
  posts: postsOf(0.14, { views: 60_000, tier: 'affordable' }),
  audience: { ...AFFORDABLE.audience, countries: { US: 0.45, MX: 0.5 } },
};

describe('robustness', () => {
  it('names a weight at which the two are level, as grading with that weight shows', () => {
    const { grades, robustness } = rankCreators([LOUD, AFFORDABLE], briefFor(), OPTIONS);
    const flip = robustness?.flip;
    expect(robustness?.first).toBe(grades[0]?.creator.id);
    expect(flip).not.toBeNull();
    if (flip === null || flip === undefined) return;
    const scale = (1 - flip.to) / (1 - flip.from);
    const weights = NORTH_AMERICA.weights.map((it) => ({
      ...it,
      weight: it.criterion === flip.contribution ? flip.to : it.weight * scale,
    }));
    const level = rankCreators([LOUD, AFFORDABLE], briefFor(), {
      ...OPTIONS,
      marketProfile: { ...NORTH_AMERICA, weights },
    });
    expect(level.robustness?.lead).toBeCloseTo(0, 9);
  });

  it('is not asked of a single creator', () => {
    expect(rankCreators([AFFORDABLE], briefFor(), OPTIONS).robustness).toBeNull();
    expect(rankCreators([], briefFor(), OPTIONS)).toEqual({
      grades: [],
      excluded: [],
      robustness: null,
    });
  });
});
