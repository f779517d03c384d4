import {
  type Brief,
  CreatorGradeSchema,
  hasNoErrors,
  inputIssues,
  money,
  type Params,
} from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADE_FINDINGS } from '../../findings/catalogue.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { anyProfile } from '../../profile/profile.arbitrary.ts';
import { AS_OF, briefFor, AFFORDABLE as WITHOUT_LIVES } from '../../profile/story.fixture.ts';
import { gradeCreator } from '../grade-creator.ts';
import type { GradeOptions } from '../grading.ts';

/** A creator of whom everything is known. */
const AFFORDABLE: CreatorProfile = {
  ...WITHOUT_LIVES,
  lives: [{ viewers: 4_000, conversions: 60, minutes: 60, category: 'beauty', source: 'measured' }],
};

/** A brief whose permits are stated. */
const BRIEF: Brief = { ...briefFor(), permits: [] };

function gradeOf(profile: CreatorProfile, options: Partial<GradeOptions> = {}, brief = BRIEF) {
  return gradeCreator(profile, brief, { asOf: AS_OF, ...options });
}

function praised(change: Partial<CreatorProfile>): boolean {
  return gradeOf({ ...AFFORDABLE, ...change }).reasons.some(
    ({ contribution, direction }) => contribution === 'engagement' && direction === 'for',
  );
}

function found(change: Partial<CreatorProfile>, options: Partial<GradeOptions> = {}) {
  return gradeOf({ ...AFFORDABLE, ...change }, options).findings?.map(
    ({ code, severity, path, params }): readonly [string, string, string, Params] => [
      code,
      severity,
      path,
      params,
    ],
  );
}

/** What a JSON Pointer leads to. */
function valueAt(record: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce((value, key) => (value as Record<string, unknown>)[key], record);
}

describe('the findings of a grade', () => {
  it('are none where all is known, and every gate is passed', () => {
    expect(gradeOf(AFFORDABLE).findings).toEqual([]);
  });

  it('name what is not known', () => {
    const { fee: _, ...unpaid } = AFFORDABLE;
    expect(gradeOf(unpaid).findings).toMatchObject([
      { code: 'FEE_UNKNOWN', severity: 'warning', path: '/expectation/terms/feeKnown' },
    ]);
    expect(found({ followers: null })).toEqual([
      ['FOLLOWERS_UNKNOWN', 'warning', '/creator/followers', { assumed: '4,000' }],
      ['FIGURES_TOO_FEW', 'hint', '/authenticity', expect.anything()],
    ]);
    const posts = AFFORDABLE.posts.map((post, at) => (at < 4 ? { ...post, likes: null } : post));
    expect(found({ posts })).toEqual([
      ['FIGURES_HIDDEN', 'hint', '/provenance/2', { hidden: 4, posts: 30 }],
    ]);
    expect(found({ posts: posts.slice(0, 4) })?.map(([code]) => code)).toEqual([
      'ENGAGEMENT_UNKNOWN',
      'FIGURES_TOO_FEW',
    ]);
    expect(found({ posts: [] })?.map(([code]) => code)).toEqual([
      'ENGAGEMENT_UNKNOWN',
      'FIGURES_TOO_FEW',
      'INPUTS_ASSUMED',
    ]);
  });

  it('name every other input that was assumed in one finding, as the provenance does', () => {
    const { findings = [], provenance } = gradeOf({
      ...WITHOUT_LIVES,
      ...{ audience: {}, languages: [], priceTier: null, posts: [] },
    });
    const [assumed] = findings.filter(({ code }) => code === 'INPUTS_ASSUMED');
    expect(assumed?.params['inputs']).toHaveLength(9);
    const estimated = provenance.filter(({ source }) => source === 'estimated');
    expect(estimated.map(({ input }) => input)).toEqual([
      ...['price tier', 'engagement', 'audience countries', 'audience languages'],
      ...['audience ages', 'audience gender', 'audience interests', 'languages'],
      ...['live viewers', 'conversion rate'],
    ]);
  });

  it('name figures that cannot be what they seem', () => {
    const codes = (change: Partial<CreatorProfile>) => found(change)?.map(([code]) => code) ?? [];
    const likes = (count: number) => WITHOUT_LIVES.posts.map((post) => ({ ...post, likes: count }));
    expect(codes({ posts: likes(3) })).toContain('LIKES_STAND_IN');
    expect(codes({ posts: likes(3) })).toContain('ENGAGEMENT_UNKNOWN');
    expect(codes({ posts: likes(4) })).not.toContain('LIKES_STAND_IN');
    expect(codes({ posts: likes(0), platform: 'instagram' })).toContain('LIKES_STAND_IN');
    expect(codes({ posts: likes(0) })).not.toContain('LIKES_STAND_IN');
    const mixed = WITHOUT_LIVES.posts.map((post, at) =>
      at % 5 === 0 ? { ...post, likes: 3 } : post,
    );
    expect(found({ posts: mixed })).toContainEqual([
      ...['LIKES_STAND_IN', 'warning', ''],
      { count: 6, posts: 30, likes: '3' },
    ]);
    const [first, ...rest] = WITHOUT_LIVES.posts;
    expect(codes({ posts: [{ ...first!, views: 0 }, ...rest] })).toEqual(['VIEWS_ZERO']);
    const above = { ...first!, likes: (first?.views ?? 0) + 1 };
    expect(codes({ posts: [above, ...rest] })).toEqual(['LIKES_ABOVE_VIEWS']);
    expect(praised({ posts: [above, ...rest] })).toBe(false);
  });

  it('say that an engagement rate is too high to be one, and do not praise it', () => {
    const none = {
      posts: 20,
      views: null,
      likes: null,
      comments: null,
      source: 'measured',
    } as const;
    const stated = { rate: 0.05, per: 'followers' } as const;
    const odd: Partial<CreatorProfile>[] = [
      { averages: { ...none, views: 1_000, likes: 10_000, comments: 0 } },
      { averages: { ...none, views: 1, engagement: stated } },
      { posts: WITHOUT_LIVES.posts.map((post) => ({ ...post, likes: post.views })) },
    ];
    const likely = { averages: { ...none, views: 1_000, likes: 300, comments: 0 } };
    expect(praised({ posts: [], ...likely })).toBe(true);
    for (const change of odd) {
      expect(found(change)?.map(([code]) => code)).toContain('ENGAGEMENT_ODD');
      expect(praised(change)).toBe(false);
      expect(praised({ posts: [], ...change })).toBe(false);
    }
    // A rate that does not count is worth what an unknown one is.
    const score = (change: Partial<CreatorProfile>) =>
      gradeOf({ ...AFFORDABLE, posts: [], ...change }).score.mean;
    expect(score(odd[1]!)).toBe(score({ averages: { ...none, views: 1 } }));
  });

  it('say that rehearsals do not count, that a tier was estimated, and that sales of a shop are not used', () => {
    const [live] = AFFORDABLE.lives ?? [];
    expect(found({ lives: [live!, { ...live!, purpose: 'scripted' }] })).toEqual([
      ['LIVES_NOT_SHOWN', 'hint', '', { count: 1 }],
    ]);
    expect(found({ priceTier: null })?.map(([code]) => code)).toEqual(['TIER_ESTIMATED']);
    const shop = {
      ...{ days: 30, lives: 3, liveViewers: null, videoViews: null },
      ...{ units: { lower: 10, upper: 100 }, source: 'declared' as const },
    };
    expect(found({ shop })?.map(([code]) => code)).toEqual(['SHOP_SALES_NOT_USED']);
  });

  it('say that exact sales of lives count, with what they are', () => {
    const amount = (minor: bigint) => ({ lower: money('USD', minor), upper: money('USD', minor) });
    const shop = {
      ...{ days: 30, lives: 3, liveViewers: 4_000, videoViews: null, source: 'declared' as const },
      ...{ units: { lower: 240, upper: 240 }, revenue: amount(311_760n) },
      liveRevenue: amount(155_880n),
    };
    expect(found({ shop })).toEqual([
      ['SHOP_SALES_COUNTED', 'hint', '/provenance/3', { units: '120', lives: 3 }],
    ]);
    // One sale in 12,000 viewers against 60 in 4,000.
    const few = { ...shop, units: { lower: 2, upper: 2 } };
    expect(found({ shop: few })).toContainEqual([
      ...['SOURCES_DISAGREE', 'warning', '/expectation/conversionsPer1000Viewers'],
      expect.objectContaining({ low: '0.1', high: '15.0' }),
    ]);
  });

  it('count posts of one id once, the first, and say how many repeat', () => {
    const { posts } = AFFORDABLE;
    const twice = {
      ...AFFORDABLE,
      posts: [...posts, ...posts.map((post) => ({ ...post, likes: 0 }))],
    };
    const { findings, profileHash: _, id: __, ...grade } = gradeOf(twice);
    const { findings: ___, profileHash: ____, id: _____, ...once } = gradeOf(AFFORDABLE);
    expect(grade).toEqual(once);
    expect(findings).toMatchObject([
      { code: 'POSTS_REPEATED', params: { count: posts.length, posts: 2 * posts.length } },
    ]);
  });

  it('name what contradicts itself in the figures of a shop, which then count for nothing', () => {
    const amount = (minor: bigint) => ({ lower: money('USD', minor), upper: money('USD', minor) });
    const shop = {
      ...{ days: 30, lives: 3, liveViewers: 4_000, videoViews: null, source: 'measured' as const },
      ...{ units: { lower: 240, upper: 240 }, revenue: amount(311_760n) },
      liveRevenue: amount(155_880n),
    };
    const none: Partial<CreatorProfile> = { lives: [] };
    const silent = gradeOf({ ...AFFORDABLE, ...none });
    for (const [change, what] of [
      [{ liveRevenue: amount(311_761n) }, 'the revenue of lives is above that of the shop'],
      [{ units: { lower: 1e15, upper: 1e15 } }, 'lives sold more units than they had viewers'],
      [{ units: { lower: 240, upper: 239 } }, 'the lower end of units is above the upper one'],
      [
        { revenue: { lower: money('USD', 400_000n), upper: money('USD', 311_760n) } },
        'the lower end of a revenue is above the upper one, or of another currency',
      ],
    ] as const) {
      const odd = gradeOf({ ...AFFORDABLE, ...none, shop: { ...shop, ...change } });
      expect(odd.findings?.find(({ code }) => code === 'SHOP_ODD')).toMatchObject({
        severity: 'warning',
        params: { contradictions: expect.arrayContaining([expect.objectContaining({ en: what })]) },
      });
      const rate = (grade: typeof odd) => grade.expectation.conversionsPer1000Viewers.mean;
      expect(rate(odd)).toBe(rate(silent));
    }
  });

  it('name a rate by followers that cannot be used, instead of none', () => {
    const averages = {
      ...{ posts: 12, views: null, likes: null, comments: null, source: 'declared' as const },
      engagement: { rate: 0.042, per: 'followers' as const },
    };
    const unread = found({ posts: [], averages });
    expect(unread).toContainEqual([
      ...['ENGAGEMENT_NOT_USED', 'warning', '/provenance/2'],
      { rate: '4.2%' },
    ]);
    expect(unread?.map(([code]) => code)).not.toContain('ENGAGEMENT_UNKNOWN');
    const codes = found({ posts: [], averages: { ...averages, views: 40_000 } })?.map(
      ([code]) => code,
    );
    expect(codes).not.toContain('ENGAGEMENT_NOT_USED');
    expect(codes).not.toContain('ENGAGEMENT_UNKNOWN');
  });

  it('do not praise engagement that is under review', () => {
    const posts = WITHOUT_LIVES.posts.map((post) => ({ ...post, likes: (post.views ?? 0) * 2 }));
    const { reasons, authenticity } = gradeOf({ ...AFFORDABLE, posts });
    expect(authenticity.verdict).toBe('review');
    expect(reasons.some(({ contribution }) => contribution === 'engagement')).toBe(false);
  });

  it('ask for a review of figures that are unusual, with what is unusual about them', () => {
    const posts = AFFORDABLE.posts.map((post) => ({ ...post, likes: (post.views ?? 0) * 2 }));
    const { findings = [], authenticity } = gradeOf({ ...AFFORDABLE, posts });
    expect(findings).toMatchObject([
      { code: 'LIKES_ABOVE_VIEWS' },
      {
        code: 'FIGURES_TO_REVIEW',
        severity: 'warning',
        path: '/authenticity',
        params: { evidence: authenticity.evidence.map(({ text }) => text) },
      },
    ]);
    for (const { text } of authenticity.evidence)
      expect(findings[1]?.message['zh-Hans']).toContain(text['zh-Hans']);
    expect(authenticity.evidence).toHaveLength(2);
  });

  it('say that peers were too few to be used, which the id of the grade does not depend on', () => {
    const few = gradeOf(AFFORDABLE, { peers: [AFFORDABLE, AFFORDABLE] });
    expect(few.findings).toMatchObject([
      { code: 'PEERS_TOO_FEW', severity: 'warning', path: '', params: { least: 8, given: 2 } },
    ]);
    const { findings: _, ...alone } = gradeOf(AFFORDABLE);
    expect(few).toMatchObject(alone);
    const peers = Array.from({ length: 8 }, (_none, index) => ({
      ...AFFORDABLE,
      followers: 20_000 * (index + 1),
    }));
    expect(gradeOf(AFFORDABLE, { peers }).findings).toEqual([]);
  });

  it('begin with those of the gates', () => {
    const brief = { ...briefFor(), platform: 'youtube' };
    expect(
      gradeOf({ ...AFFORDABLE, audience: {}, followers: null }, {}, brief).findings?.map(
        ({ code }) => code,
      ),
    ).toEqual([
      'PLATFORM_DIFFERS',
      'AUDIENCE_COUNTRIES_UNKNOWN',
      'PERMITS_NOT_STATED',
      'FOLLOWERS_UNKNOWN',
      'FIGURES_TOO_FEW',
      'INPUTS_ASSUMED',
      'ORDERS_UNPROVEN',
    ]);
  });

  it('have errors exactly where a gate is not passed, lead to fields of the grade and fit the record', () => {
    const brief = fc.constantFrom(BRIEF, briefFor(), { ...briefFor(), platform: 'youtube' });
    fc.assert(
      fc.property(anyProfile, brief, (profile, wanted) => {
        const grade = gradeOf(profile, {}, wanted);
        const findings = grade.findings ?? [];
        expect(hasNoErrors(findings)).toBe(grade.eligible);
        expect(inputIssues(CreatorGradeSchema, JSON.parse(JSON.stringify(grade)))).toEqual([]);
        for (const { code, path, message, fix } of findings) {
          expect(Object.keys(GRADE_FINDINGS)).toContain(code);
          expect(valueAt(grade, path)).toBeDefined();
          expect(JSON.stringify([message, fix])).not.toMatch(/\{\w+\}/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
