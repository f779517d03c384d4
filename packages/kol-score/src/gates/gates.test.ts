import type { RequiredPermit } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { datedPosts } from '../signals/posts.ts';
import { gatesOf } from './gates.ts';

const limits = { gates: { shippableShare: 0.2, competitorDays: 90 } };

function gatesFor(profile: CreatorProfile, market = 'US') {
  const brief = briefFor('affordable', market);
  const posts = datedPosts({ profile, asOf: AS_OF });
  return gatesOf({ profile, brief, posts, market: limits, asOf: AS_OF });
}

function reasonOf(
  profile: CreatorProfile,
  id: string,
  language: 'en' | 'zh-Hans' = 'en',
): string | undefined {
  return gatesFor(profile).find((it) => it.id === id)?.reason[language];
}

describe('gates', () => {
  const gate = (profile: CreatorProfile, id: string, market = 'US') =>
    gatesFor(profile, market).find((it) => it.id === id)?.passed;

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

  it('name the share and the limit, and what is not known', () => {
    const living = (countries: Record<string, number>) => ({
      ...AFFORDABLE,
      audience: { countries },
    });
    const shippable = (countries: Record<string, number>) =>
      reasonOf(living(countries), 'shippable-audience');
    expect(shippable({ US: 0.15 })).toBe(
      '15.0 % of the audience can be shipped to; at least 20.0 % is wanted',
    );
    expect(shippable({ US: 0.1999 })).toMatch(/^just under 20\.0 % of/);
    expect(shippable({ US: 0.2001 })).toMatch(/^20\.0 % of/);
    const chinese = (share: number) =>
      reasonOf(living({ US: share }), 'shippable-audience', 'zh-Hans');
    expect(chinese(0.1999)).toBe('略低于 20.0 % 的受众位于可发货市场；至少需要 20.0 %');
    expect(chinese(0.15)).toBe('15.0 % 的受众位于可发货市场；至少需要 20.0 %');
    const tube: CreatorProfile = { ...AFFORDABLE, platform: 'youtube' };
    expect(reasonOf(tube, 'platform')).toBe('publishes on youtube; the brief is for tiktok');
    expect(reasonOf(AFFORDABLE, 'platform')).toBe('publishes on tiktok');
    expect(reasonOf({ ...AFFORDABLE, audience: {} }, 'shippable-audience')).toContain(
      'ask for the audience report',
    );
    const [post] = AFFORDABLE.posts;
    const { brand: _, ...unnamed } = post!;
    const posts = [
      { ...unnamed, id: 'a' },
      { ...unnamed, id: 'b' },
      { ...unnamed, id: 'c', sponsored: false },
    ];
    expect(reasonOf({ ...AFFORDABLE, posts }, 'competitor-conflict')).toBe(
      'no paid work for a named competitor in the last 90 days (2 sponsored posts name no brand)',
    );
    expect(reasonOf({ ...AFFORDABLE, posts }, 'competitor-conflict', 'zh-Hans')).toBe(
      '最近 90 天内未见竞品商单（2 条商单未注明品牌）',
    );
    expect(reasonOf({ ...AFFORDABLE, posts: posts.slice(1) }, 'competitor-conflict')).toContain(
      '(1 sponsored ',
    );
    expect(reasonOf(AFFORDABLE, 'competitor-conflict')).toMatch(/in the last 90 days$/);
    expect(reasonOf(AFFORDABLE, 'competitor-conflict', 'zh-Hans')).toMatch(/竞品商单$/);
  });

  it('show at most 80 characters of a name', () => {
    const brand = `${'\u200b'}${'R'.repeat(100)}`;
    const posts = [{ ...AFFORDABLE.posts[0]!, sponsored: true, brand }];
    const profile = { ...AFFORDABLE, posts };
    const gates = gatesOf({
      profile,
      brief: { ...briefFor(), competitors: [brand] },
      posts: datedPosts({ profile, asOf: AS_OF }),
      market: limits,
      asOf: AS_OF,
    });
    expect(gates.find(({ id }) => id === 'competitor-conflict')?.reason['en']).toMatch(
      /days: R{80}$/,
    );
  });

  it('say which permit is held, or missing, or that none is known', () => {
    const permit = (profile: CreatorProfile, market: string) =>
      gatesFor(profile, market).find(({ id }) => id === 'market-permit');
    const holder: CreatorProfile = { ...AFFORDABLE, permits: [{ market: 'AE', validUntil: null }] };
    expect(permit(holder, 'AE')).toMatchObject({
      passed: true,
      reason: { en: expect.stringMatching(/^holds /) },
    });
    expect(permit(AFFORDABLE, 'AE')).toMatchObject({
      reason: { en: expect.stringMatching(/none that is valid/) },
    });
    expect(permit(AFFORDABLE, 'US')).toMatchObject({ passed: true });
  });

  it('count paid work alone, up to the last day of the period', () => {
    const work = (change: object): CreatorProfile => ({
      ...AFFORDABLE,
      posts: [{ ...AFFORDABLE.posts[0]!, sponsored: true, brand: 'Glossy Rival', ...change }],
    });
    const passes = (change: object) => gate(work(change), 'competitor-conflict');
    const start = Date.parse(AS_OF) - 90 * 86_400_000;
    expect(passes({ sponsored: false })).toBe(true);
    expect(passes({ publishedAt: new Date(start).toISOString() })).toBe(false);
    expect(passes({ publishedAt: new Date(start - 1).toISOString() })).toBe(true);
    const twice = work({});
    expect(
      reasonOf({ ...twice, posts: [...twice.posts, ...twice.posts] }, 'competitor-conflict'),
    ).toBe('paid by a competitor in the last 90 days: Glossy Rival');
  });
});
