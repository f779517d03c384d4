import { CreatorGradeSchema, inputIssues } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import type { CreatorPost, CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor, postsOf, UPSCALE } from '../profile/story.fixture.ts';

const OPTIONS = { asOf: AS_OF };

describe('a grade', () => {
  it('depends on what a profile holds, not on the order of its fields, and leaves it unchanged', () => {
    const reversed = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).toReversed()) as T;
    const profile = reversed({ ...AFFORDABLE, posts: AFFORDABLE.posts.map(reversed) });
    const before = structuredClone(profile);
    const grade = gradeCreator(profile, reversed(briefFor()), OPTIONS);
    expect(profile).toEqual(before);
    expect(JSON.stringify(grade)).toBe(
      JSON.stringify(gradeCreator(AFFORDABLE, briefFor(), OPTIONS)),
    );
    expect(inputIssues(CreatorGradeSchema, grade)).toEqual([]);
  });

  it('names what it was made of and when it expires', () => {
    const grade = gradeCreator(AFFORDABLE, briefFor(), { ...OPTIONS, expiresAfterDays: 7 });
    expect(grade).toMatchObject({
      kind: 'creator-grade',
      version: 1,
      briefId: 'lip-set',
      market: 'US',
      platform: 'tiktok',
      asOf: AS_OF,
      expiresAt: '2026-11-29T00:00:00.000Z',
    });
    expect(grade.creator).toEqual({
      id: 'mia-tests-cheap',
      name: 'Mia tests cheap',
      followers: 200_000,
    });
    expect(grade.provenance).toContainEqual({ input: 'audience', source: 'declared' });
    expect(grade.id).not.toBe(gradeCreator(AFFORDABLE, briefFor('mid'), OPTIONS).id);
  });

  it('does not know posts of after its instant', () => {
    const future = postsOf(0.9, { views: 10_000, tier: 'affordable', count: 3 }).map(
      (post, index): CreatorPost => ({
        ...post,
        id: `later-${index}`,
        publishedAt: '2026-11-23T00:00:00Z',
      }),
    );
    const {
      profileHash: _,
      id: __,
      provenance: ___,
      ...now
    } = gradeCreator(AFFORDABLE, briefFor(), OPTIONS);
    expect(
      gradeCreator({ ...AFFORDABLE, posts: [...AFFORDABLE.posts, ...future] }, briefFor(), OPTIONS),
    ).toMatchObject(now);
  });

  it('stands with zero posts and hidden everything, wide and abstaining', () => {
    const bare: CreatorProfile = {
      ...AFFORDABLE,
      followers: null,
      posts: [],
      audience: {},
      categories: {},
      languages: [],
    };
    const grade = gradeCreator(bare, briefFor(), OPTIONS);
    expect(grade.authenticity.verdict).toBe('abstain');
    expect(grade.score.interval.upper - grade.score.interval.lower).toBeGreaterThan(60);
    expect(grade.expectation.viewers.interval.lower).toBe(0);
  });

  it('keeps its promise about what would change: the part has the named points when the condition holds', () => {
    const away = gradeCreator(UPSCALE, briefFor(), OPTIONS).reasons.find(
      ({ contribution }) => contribution === 'price-tier',
    );
    const then = gradeCreator(
      { ...UPSCALE, priceTier: 'affordable' },
      briefFor(),
      OPTIONS,
    ).contributions.find(({ id }) => id === 'price-tier');
    expect(away?.counterfactual?.['en']).toContain(`: ${then?.points.toFixed(1)} instead of`);
    const disclosed = gradeCreator(AFFORDABLE, briefFor(), OPTIONS).reasons.find(
      ({ contribution }) => contribution === 'tonality',
    );
    const undisclosed = gradeCreator(
      {
        ...AFFORDABLE,
        posts: AFFORDABLE.posts.map((post) =>
          'disclosed' in post ? { ...post, disclosed: false } : post,
        ),
      },
      briefFor(),
      OPTIONS,
    );
    expect(disclosed?.counterfactual?.['en']).toContain(
      `: ${undisclosed.contributions.find(({ id }) => id === 'tonality')?.points.toFixed(1)} instead of`,
    );
  });

  it('takes its engagement prior from peers when they are given', () => {
    const peers = Array.from(
      { length: 12 },
      (_, index): CreatorProfile => ({
        ...AFFORDABLE,
        id: `p${index}`,
        followers: 20_000 * (index + 1),
        posts: postsOf(0.12 + index / 500, { views: 30_000, tier: 'mid', count: 10 }),
      }),
    );
    const alone = gradeCreator(AFFORDABLE, briefFor(), OPTIONS);
    const among = gradeCreator(AFFORDABLE, briefFor(), { ...OPTIONS, peers });
    const engagement = (grade: typeof alone): number =>
      grade.contributions.find(({ id }) => id === 'engagement')?.value ?? 0;
    // The peers engage 12 to 14% of their viewers, twice as many as the creator and as the benchmark.
    expect(engagement(among)).toBeGreaterThan(engagement(alone));
  });
});
