import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { issuesOf } from '../grade/refused.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../grade/story.fixture.ts';
import { MARKET_PROFILES, NORTH_AMERICA, SOUTH_EAST_ASIA } from '../market-profiles/catalogue.ts';
import { parseMarketProfile } from '../market-profiles/market-profile.ts';

const OPTIONS = { asOf: AS_OF };

describe('market profiles', () => {
  it('weigh to one, give a reason in two languages for each weight, and differ as the markets do', () => {
    for (const profile of MARKET_PROFILES) {
      expect(parseMarketProfile(profile)).toBe(profile);
      for (const { reason } of profile.weights)
        expect(Object.values(reason).every((text) => text.length > 0) && 'zh-Hans' in reason).toBe(
          true,
        );
    }
    const weight = (profile: typeof NORTH_AMERICA, criterion: string): number =>
      profile.weights.find((it) => it.criterion === criterion)?.weight ?? 0;
    for (const criterion of ['price-performance', 'localisation', 'size'])
      expect(weight(SOUTH_EAST_ASIA, criterion)).toBeGreaterThan(weight(NORTH_AMERICA, criterion));
    expect(weight(NORTH_AMERICA, 'tonality')).toBeGreaterThan(weight(SOUTH_EAST_ASIA, 'tonality'));
  });

  it('are refused when they do not', () => {
    const [head, ...rest] = NORTH_AMERICA.weights;
    expect(issuesOf(() => parseMarketProfile({ ...NORTH_AMERICA, weights: rest }))).toMatchObject([
      { path: '/weights' },
    ]);
    expect(
      issuesOf(() =>
        gradeCreator(AFFORDABLE, briefFor(), {
          ...OPTIONS,
          marketProfile: {
            ...NORTH_AMERICA,
            weights: [...rest, { ...head!, criterion: 'audience' }],
          },
        }),
      ),
    ).toMatchObject([{ message: 'each criterion once' }]);
  });
});
