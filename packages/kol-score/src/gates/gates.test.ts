import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { rankCreators } from '../grade/rank-creators.ts';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from '../grade/story.fixture.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';

const OPTIONS = { asOf: AS_OF };

describe('gates', () => {
  const gate = (profile: CreatorProfile, id: string, market = 'US') => {
    const grade = gradeCreator(profile, briefFor('affordable', market), OPTIONS);
    const found = grade.gates.find((it) => it.id === id);
    expect(grade.eligible).toBe(grade.gates.every(({ passed }) => passed));
    return found?.passed;
  };

  it('stop an audience that cannot be shipped to, and pass one that is not known', () => {
    expect(
      gate(
        { ...AFFORDABLE, audience: { countries: { JP: 0.81, US: 0.19 } } },
        'shippable-audience',
      ),
    ).toBe(false);
    expect(
      gate({ ...AFFORDABLE, audience: { countries: { JP: 0.8, US: 0.2 } } }, 'shippable-audience'),
    ).toBe(true);
    expect(gate({ ...AFFORDABLE, audience: {} }, 'shippable-audience')).toBe(true);
  });

  it('stop recent paid work for a competitor, however the name is spelt', () => {
    const work = (brand: string, publishedAt: string): CreatorProfile => ({
      ...AFFORDABLE,
      posts: [{ ...AFFORDABLE.posts[0]!, sponsored: true, brand, publishedAt }],
    });
    expect(
      gate(work(' \uff27LOSSY\u200b rival', '2026-11-01T00:00:00Z'), 'competitor-conflict'),
    ).toBe(false);
    expect(gate(work('Glossy Rival', '2026-07-01T00:00:00Z'), 'competitor-conflict')).toBe(true);
    expect(gate(work('Glossy', '2026-11-01T00:00:00Z'), 'competitor-conflict')).toBe(true);
  });

  it('stop another platform, but not the shop of the same one', () => {
    expect(gate({ ...AFFORDABLE, platform: 'youtube' }, 'platform')).toBe(false);
    expect(gate({ ...AFFORDABLE, platform: 'tiktok-shop' }, 'platform')).toBe(true);
  });

  it('want a valid permit where one is compulsory', () => {
    expect(gate(AFFORDABLE, 'market-permit', 'AE')).toBe(false);
    expect(
      gate(
        { ...AFFORDABLE, permits: [{ market: 'AE', validUntil: AS_OF }] },
        'market-permit',
        'AE',
      ),
    ).toBe(false);
    expect(
      gate(
        { ...AFFORDABLE, permits: [{ market: 'AE', validUntil: '2027-01-01T00:00:00Z' }] },
        'market-permit',
        'AE',
      ),
    ).toBe(true);
    expect(
      gate({ ...AFFORDABLE, permits: [{ market: 'AE', validUntil: null }] }, 'market-permit', 'SA'),
    ).toBe(false);
  });

  it('put the excluded last, with their reasons', () => {
    const { grades, excluded } = rankCreators(
      [{ ...AFFORDABLE, platform: 'youtube' }, UPSCALE],
      briefFor(),
      OPTIONS,
    );
    expect(grades.map(({ creator }) => creator.id)).toEqual([UPSCALE.id, AFFORDABLE.id]);
    expect(excluded).toMatchObject([{ creatorId: AFFORDABLE.id, gates: [{ id: 'platform' }] }]);
  });
});
