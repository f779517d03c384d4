import type { RequiredPermit } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { rankCreators } from '../grade/rank-creators.ts';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from '../grade/story.fixture.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';

const OPTIONS = { asOf: AS_OF };

describe('gates', () => {
  const gate = (profile: CreatorProfile, id: string) => {
    const grade = gradeCreator(profile, briefFor(), OPTIONS);
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

  const ADVERTISER = {
    market: 'AE',
    name: { en: 'the Advertiser Permit', 'zh-Hans': '广告主许可' },
  };
  const LICENCE = { market: 'SA', name: { en: 'the licence', 'zh-Hans': '许可' } };
  const permitGate = (
    held: CreatorProfile['permits'],
    asked: readonly RequiredPermit[] | undefined,
    market = 'AE',
  ) => {
    const profile = { ...AFFORDABLE, ...(held === undefined ? {} : { permits: held }) };
    const brief = {
      ...briefFor('affordable', market),
      ...(asked === undefined ? {} : { permits: [...asked] }),
    };
    return gradeCreator(profile, brief, OPTIONS).gates.find(({ id }) => id === 'market-permit');
  };

  it('want every permit that the brief asks for, valid at the instant of the grade', () => {
    const until = (validUntil: string | null, market = 'AE') => [{ market, validUntil }];
    expect(permitGate(undefined, [ADVERTISER])?.passed).toBe(false);
    expect(permitGate(until(AS_OF), [ADVERTISER])?.passed).toBe(false);
    expect(permitGate(until('2027-01-01T00:00:00Z'), [ADVERTISER])?.passed).toBe(true);
    expect(permitGate(until(null), [LICENCE])?.passed).toBe(false);
    expect(permitGate(until(null), [ADVERTISER, LICENCE])).toMatchObject({
      passed: false,
      reason: { en: 'the licence is compulsory and none that is valid was shown' },
    });
    const both = [...until(null), ...until(null, 'SA')];
    expect(permitGate(both, [ADVERTISER, LICENCE])).toMatchObject({
      passed: true,
      reason: {
        en: 'holds the Advertiser Permit, the licence',
        'zh-Hans': '持有广告主许可、许可',
      },
    });
  });

  it('ask for no permit that the brief does not name, wherever it sells, and say so', () => {
    for (const market of ['AE', 'SA', 'US']) {
      expect(permitGate(undefined, undefined, market)).toMatchObject({
        passed: true,
        reason: { en: 'the brief names no permits, so none is asked for' },
      });
      expect(permitGate(undefined, [], market)).toMatchObject({
        passed: true,
        reason: { en: `no permit of the creator’s own is known to be needed in ${market}` },
      });
    }
  });

  it('write the names of permits without invisible characters', () => {
    const name = { en: 'the\u202E permit' };
    expect(permitGate(undefined, [{ market: 'AE', name }])?.reason['en']).toMatch(/^the permit is/);
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
