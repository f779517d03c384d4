import {
  type CreatorGrade,
  CreatorGradeSchema,
  inputIssues,
  toMinor,
} from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { anyProfile } from '../profile/profile.arbitrary.ts';
import { AS_OF, briefFor } from '../profile/story.fixture.ts';
import { completeProfile } from './complete-profile.fixture.ts';
import { gradeCreator } from './grade-creator.ts';
import { IMPROVEMENTS, onPosts } from './improvements.fixture.ts';
import { rankCreators } from './ranking/rank-creators.ts';

const OPTIONS = { asOf: AS_OF };
const market = fc.constantFrom('US', 'TH', 'FR');
/** Points: below what anybody could see, above the noise of floating point and of quantiles. */
const NOISE = 1e-7;

function grade(profile: CreatorProfile, where: string): CreatorGrade {
  return gradeCreator(profile, briefFor('affordable', where), OPTIONS);
}

function without<T extends object>(value: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as T;
}

/** What creators are ordered by. */
interface Outcome {
  readonly money: bigint;
  readonly leads: number;
}

/** Ways in which something becomes unknown. */
const forget: Record<string, (profile: CreatorProfile, index: number) => CreatorProfile> = {
  followers: (profile) => ({ ...profile, followers: null }),
  lives: (profile) => without(profile, 'lives'),
  'conversions of a live': (profile, index) => ({
    ...profile,
    lives: (profile.lives ?? []).map((live, at) =>
      at === index ? { ...live, conversions: null } : live,
    ),
  }),
  fee: (profile) => without(profile, 'fee'),
  'posts altogether': (profile) => ({ ...profile, posts: [] }),
  'languages of the creator': (profile) => ({ ...profile, languages: [] }),
  ...Object.fromEntries(
    (['countries', 'languages', 'ages', 'gender', 'interests'] as const).map((key) => [
      `audience ${key}`,
      (profile: CreatorProfile) => ({ ...profile, audience: without(profile.audience, key) }),
    ]),
  ),
  ...Object.fromEntries(
    (['views', 'likes', 'comments'] as const).flatMap((key) => [
      [
        `${key} of a post`,
        (profile: CreatorProfile, index: number) =>
          onPosts(profile, (post, at) => (at === index ? { ...post, [key]: null } : post)),
      ],
      [
        `${key} of all posts`,
        (profile: CreatorProfile) => onPosts(profile, (post) => ({ ...post, [key]: null })),
      ],
    ]),
  ),
  ...Object.fromEntries(
    (['disclosed', 'brandTier', 'brand', 'text', 'answers'] as const).map((key) => [
      `${key} of a post`,
      (profile: CreatorProfile, index: number) =>
        onPosts(profile, (post, at) => (at === index ? without(post, key) : post)),
    ]),
  ),
};

/** Inputs that also say a price tier: forgetting them widens nothing where they are nearer than the tier that is stated. */
const SAYING_TIER = ['posts altogether', 'brandTier of a post'];

describe('any grade', { timeout: 30_000 }, () => {
  it('is a well-formed record whose contributions sum to the score', () => {
    fc.assert(
      fc.property(anyProfile, market, (profile, where) => {
        const made = grade(profile, where);
        expect(inputIssues(CreatorGradeSchema, made)).toEqual([]);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
        const { mean, interval } = made.score;
        expect(
          Math.abs(made.contributions.reduce((sum, { points }) => sum + points, 0) - mean),
        ).toBeLessThan(1e-9);
        expect(interval.lower).toBeGreaterThanOrEqual(0);
        expect(interval.lower).toBeLessThanOrEqual(mean);
        expect(interval.upper).toBeGreaterThanOrEqual(mean);
        expect(interval.upper).toBeLessThanOrEqual(100 + 1e-9);
        for (const direction of ['for', 'against'])
          expect(
            made.reasons.filter((reason) => reason.direction === direction).length,
          ).toBeLessThanOrEqual(4);
        for (const { text } of made.reasons) expect(Object.keys(text)).toEqual(['en', 'zh-Hans']);
      }),
      { numRuns: 150 },
    );
  });

  for (const [what, change] of Object.entries(forget)) {
    it(`widens, and never rises at its lower end, when it is not known: ${what}`, () => {
      fc.assert(
        fc.property(anyProfile, market, fc.nat({ max: 11 }), (any, where, index) => {
          const profile = SAYING_TIER.includes(what)
            ? { ...any, priceTier: 'affordable' as const }
            : any;
          const known = grade(profile, where).score.interval;
          const unknown = grade(change(profile, index), where).score.interval;
          expect(unknown.lower).toBeLessThanOrEqual(known.lower + NOISE);
          expect(unknown.upper).toBeGreaterThanOrEqual(known.upper - NOISE);
        }),
        { numRuns: 60 },
      );
    });
  }

  for (const [what, change] of Object.entries(IMPROVEMENTS)) {
    it(`never falls with ${what}`, () => {
      fc.assert(
        fc.property(anyProfile, market, fc.nat({ max: 11 }), (profile, where, index) => {
          const before = grade(profile, where);
          const after = grade(change(profile, index, where), where);
          expect(after.score.mean).toBeGreaterThanOrEqual(before.score.mean - NOISE);
          expect(after.score.interval.lower).toBeGreaterThanOrEqual(
            before.score.interval.lower - NOISE,
          );
          const rate = (it: CreatorGrade): number => it.expectation.conversionsPer1000Viewers.mean;
          expect(rate(after)).toBeGreaterThanOrEqual(rate(before) - NOISE);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('never falls with more followers or views of a creator who shows engagement at the tenth percentile or better', () => {
    const factor = fc.double({ min: 1, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.nat(), factor, fc.boolean(), (seed, more, averaged) => {
        const made = completeProfile(drawsFrom(seed));
        const shown = { posts: 12, likes: 900, comments: 100, source: 'measured' as const };
        const scaled = (followers: number, by: number): CreatorProfile => ({
          ...made,
          followers,
          ...(averaged ? { posts: [] } : {}),
          averages: {
            ...shown,
            views: 20_000 * by,
            likes: shown.likes * by,
            comments: shown.comments * by,
          },
        });
        const followers = made.followers as number;
        const before = grade(scaled(followers, 1), 'US');
        for (const richer of [
          scaled(Math.round(followers * more), 1),
          scaled(followers, Math.ceil(more)),
        ]) {
          const after = grade(richer, 'US');
          expect(after.score.mean).toBeGreaterThanOrEqual(before.score.mean - NOISE);
          const [now, then] = [after, before].map(({ expectation: { contribution, leads } }) => ({
            money: toMinor(contribution.mean),
            leads: leads ?? 0,
          })) as [Outcome, Outcome];
          expect(now.money >= then.money).toBe(true);
          expect(now.leads).toBeGreaterThanOrEqual(then.leads * (1 - NOISE));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never suspects anybody for a country, a language or a name', () => {
    const foreign = fc.record({
      market,
      languages: fc.constantFrom<string[]>(['th'], ['ar', 'en'], []),
      name: fc.string(),
      countries: fc.constantFrom({ TH: 1 }, { US: 0.2, FR: 0.5 }),
      spoken: fc.constantFrom({ th: 1 }, { en: 1 }),
      text: fc.constantFrom('รีวิวลิปสติก', 'reseña', '口红测评', 'Огляд'),
    });
    fc.assert(
      fc.property(anyProfile, market, foreign, (profile, where, other) => {
        const moved: CreatorProfile = {
          ...profile,
          name: other.name,
          market: other.market,
          languages: other.languages,
          posts: profile.posts.map((post) => ({ ...post, text: other.text })),
          audience: { ...profile.audience, countries: other.countries, languages: other.spoken },
        };
        expect(grade(moved, other.market).authenticity).toEqual(grade(profile, where).authenticity);
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on who else is in the list', () => {
    fc.assert(
      fc.property(fc.array(anyProfile, { minLength: 2, maxLength: 6 }), fc.nat(), (list, pick) => {
        const profiles = list.map((profile, index) => ({ ...profile, id: `c${index}` }));
        const gone = pick % profiles.length;
        const whole = rankCreators(profiles, briefFor(), OPTIONS).grades.filter(
          ({ creator }) => creator.id !== `c${gone}`,
        );
        const rest = rankCreators(
          profiles.filter((_, index) => index !== gone),
          briefFor(),
          OPTIONS,
        ).grades;
        expect(rest).toEqual(whole);
        expect(
          rankCreators(profiles.toReversed(), briefFor(), OPTIONS).grades.map(
            ({ creator }) => creator.id,
          ),
        ).toEqual(
          rankCreators(profiles, briefFor(), OPTIONS).grades.map(({ creator }) => creator.id),
        );
      }),
      { numRuns: 60 },
    );
  });
});
