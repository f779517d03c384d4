import { describe, expect, it } from 'vitest';
import { NORTH_AMERICA } from '../market-profiles/catalogue.ts';
import type { MarketProfile } from '../market-profiles/market-profile.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor, postsOf, UPSCALE } from '../profile/story.fixture.ts';
import { rankCreators } from './rank-creators.ts';

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
    const weights = Object.fromEntries(
      Object.entries(NORTH_AMERICA.weights).map(([id, { weight, reason }]) => [
        id,
        { weight: id === flip.contribution ? flip.to : weight * scale, reason },
      ]),
    ) as MarketProfile['weights'];
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

describe('the order', () => {
  it('has the excluded last, with their reasons', () => {
    const { grades, excluded, robustness } = rankCreators(
      [{ ...AFFORDABLE, platform: 'youtube' }, UPSCALE],
      briefFor(),
      OPTIONS,
    );
    expect(grades.map(({ creator, eligible }) => [creator.id, eligible])).toEqual([
      [UPSCALE.id, true],
      [AFFORDABLE.id, false],
    ]);
    expect(excluded).toMatchObject([{ creatorId: AFFORDABLE.id, gates: [{ id: 'platform' }] }]);
    expect(robustness).toBeNull();
  });

  it('is by the lower end of the interval where scores are level, then by id', () => {
    const twin = { ...AFFORDABLE, id: 'a-twin' };
    const ids = (profiles: CreatorProfile[]): string[] =>
      rankCreators(profiles, briefFor(), OPTIONS).grades.map(({ creator }) => creator.id);
    expect(ids([AFFORDABLE, twin])).toEqual(['a-twin', AFFORDABLE.id]);
    // The tier's source changes the interval alone.
    const sure = { ...AFFORDABLE, id: 'z-sure' };
    const unsure = { ...AFFORDABLE, id: 'a-unsure', tierSource: 'estimated' as const };
    expect(ids([unsure, sure])).toEqual(['z-sure', 'a-unsure']);
  });
});
