import {
  type Brief,
  type CreatorGrade,
  money,
  PRICE_TIERS,
  toMinor,
} from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor, postsOf } from '../profile/story.fixture.ts';
import { completeProfile, SILENCES, sourcedProfile } from './complete-profile.fixture.ts';
import { gradeCreator } from './grade-creator.ts';
import type { GradeOptions } from './grading.ts';
import { rankCreators } from './ranking/rank-creators.ts';

const OPTIONS = { asOf: AS_OF };
const BRIEF = briefFor();
/** Points: below what anybody could see, above the noise of floating point and of quantiles. */
const NOISE = 1e-7;
/** What a test varies beside the profile. */
type Setting = Partial<GradeOptions> & { readonly brief?: Brief };
const gradeOf = (
  profile: CreatorProfile,
  { brief = BRIEF, ...options }: Setting = {},
): CreatorGrade => gradeCreator(profile, brief, { ...OPTIONS, ...options });
/** Where the views of videos are told. */
const VIEWS = [
  'posts',
  'views',
  'views of a post',
  'averages',
  'average views',
  'videoViews of the shop',
];
const idsOf = (...list: CreatorProfile[]): string[] =>
  rankCreators(list, BRIEF, OPTIONS).grades.map(({ creator }) => creator.id);
const amounts = ({ expectation: { contribution } }: CreatorGrade) =>
  [contribution.mean, contribution.lower].map(toMinor) as [bigint, bigint];

/** Grades a creator who tells everything against the same one who keeps one or two inputs back. */
function neverWorthMore(told: CreatorProfile, silent: CreatorProfile, setting: Setting = {}): void {
  const [open, closed] = [gradeOf(told, setting), gradeOf(silent, setting)];
  expect(closed.score.mean).toBeLessThanOrEqual(open.score.mean + NOISE);
  expect(closed.score.interval.lower).toBeLessThanOrEqual(open.score.interval.lower + NOISE);
  const [[mean, lower], [silentMean, silentLower]] = [amounts(open), amounts(closed)];
  expect(silentMean <= mean).toBe(true);
  expect(silentLower <= lower).toBe(true);
  // By these, creators are ordered for awareness and for leads.
  for (const figure of ['targetViewers', 'leads'] as const)
    expect(closed.expectation[figure]).toBeLessThanOrEqual(
      (open.expectation[figure] ?? 0) * (1 + NOISE),
    );
  expect(Number(closed.eligible)).toBeLessThanOrEqual(Number(open.eligible));
}

/** Lives that sell at least as much as those of one creator in ten of the size. */
function sellingBySize(profile: CreatorProfile, elasticity: number): CreatorProfile {
  const lift = Math.max(1, (Number(profile.followers) / 100_000) ** elasticity);
  const lives = (profile.lives ?? []).map((live) => ({
    ...live,
    conversions: Math.min(live.viewers, Math.ceil(lift * (live.conversions ?? 0))),
  }));
  return { ...profile, lives };
}

describe('an input that is not known', { timeout: 60_000 }, () => {
  for (const [name, silence] of Object.entries(SILENCES)) {
    it(`is never worth more than the tenth percentile or better, alone or with another: ${name}`, () => {
      const other = fc.constantFrom(...Object.values(SILENCES));
      fc.assert(
        fc.property(fc.nat(), other, (seed, second) => {
          for (const make of [completeProfile, sourcedProfile]) {
            const told = make(drawsFrom(seed));
            neverWorthMore(told, silence(told));
            neverWorthMore(told, second(silence(told)));
          }
        }),
        { numRuns: 40 },
      );
    });
  }

  it('is neither where larger accounts convert better', () => {
    const { conversion } = ILLUSTRATIVE_BENCHMARKS;
    const silences = fc.constantFrom(...Object.values(SILENCES));
    const exponent = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(), fc.tuple(silences, silences), exponent, (seed, [one, two], size) => {
        const own = { ...conversion, followersElasticity: size };
        const benchmarks = { ...ILLUSTRATIVE_BENCHMARKS, conversion: own };
        const told = sellingBySize(completeProfile(drawsFrom(seed)), size);
        neverWorthMore(told, two(one(told)), { benchmarks });
      }),
      { numRuns: 200 },
    );
  });

  it('is never worth more with all but one of its sources, or one of its inputs', () => {
    const names = Object.keys(SILENCES);
    fc.assert(
      fc.property(fc.nat(), fc.subarray(names, { minLength: 3 }), (seed, kept) => {
        const told = sourcedProfile(drawsFrom(seed));
        const silent = names.reduce(
          (profile, name) =>
            kept.includes(name) ? profile : (SILENCES[name]?.(profile) ?? profile),
          told,
        );
        neverWorthMore(told, silent);
      }),
      { numRuns: 200 },
    );
  });

  it('is never worth more where a video is wanted and views are told by several sources', () => {
    const video = { ...BRIEF, format: 'short-video' as const };
    const views = fc.integer({ min: 3_000, max: 3_000_000 });
    fc.assert(
      fc.property(fc.nat(), fc.tuple(views, views, views), fc.subarray(VIEWS), (seed, of, kept) => {
        const [a, b, c] = of;
        const made = sourcedProfile(drawsFrom(seed));
        const told = {
          ...made,
          followers: 20_000,
          posts: made.posts.map((post) => ({ ...post, views: a, likes: a >> 3, comments: 0 })),
          averages: { ...made.averages!, views: b, likes: b >> 3, comments: 0 },
          shop: { ...made.shop!, videoViews: c },
        };
        const silent = VIEWS.reduce(
          (profile, name) =>
            kept.includes(name) ? profile : (SILENCES[name]?.(profile) ?? profile),
          told as CreatorProfile,
        );
        neverWorthMore(told, silent, { brief: video });
      }),
      { numRuns: 100 },
    );
  });

  it('is never worth more of a creator who lives where nothing is shipped to, with any audience', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(), share, share, (seed, home, open) => {
        const made = completeProfile(drawsFrom(seed));
        const countries = { ID: home * (1 - open), US: (1 - home) * (1 - open) };
        const told = { ...made, market: 'ID', audience: { ...made.audience, countries } };
        for (const name of ['audience countries', 'audience languages'])
          neverWorthMore(told, SILENCES[name]?.(told) ?? told);
        const { US } = countries;
        neverWorthMore(told, { ...told, audience: { ...told.audience, countries: { US } } });
      }),
      { numRuns: 60 },
    );
  });

  it('never brings the creator a better place', () => {
    const silences = fc.constantFrom(...Object.values(SILENCES));
    fc.assert(
      fc.property(fc.nat(), silences, silences, (seed, one, two) => {
        const draws = drawsFrom(seed);
        const [told, rival] = [sourcedProfile(draws, 'z-told'), completeProfile(draws, 'rival')];
        const open = idsOf(told, rival).indexOf('z-told');
        const closed = idsOf(two(one(told)), rival).indexOf('z-told');
        expect(closed).toBeGreaterThanOrEqual(open);
      }),
      { numRuns: 60 },
    );
  });

  it('is at most what a fitting creator could have, and never a reason for', () => {
    const unknown: CreatorProfile = {
      ...AFFORDABLE,
      ...{
        followers: null,
        posts: [],
        audience: {},
        languages: [],
        categories: {},
        priceTier: null,
      },
    };
    const { reasons } = gradeOf(unknown);
    expect(reasons.map(({ direction }) => direction)).not.toContain('for');
    expect(reasons.some(({ text }) => text['en']?.startsWith('engagement: not known'))).toBe(true);
  });
});

describe('creators of whom two sources tell one input', () => {
  const averages = {
    ...{ posts: 20, views: 50_000, likes: 9_000, comments: 1_000 },
    source: 'measured' as const,
  };

  it('are not praised for the higher figure, and a finding names both', () => {
    const grade = gradeOf({ ...AFFORDABLE, averages });
    const sum = (key: 'views' | 'likes' | 'comments') =>
      AFFORDABLE.posts.reduce((total, post) => total + (post[key] ?? 0), 0);
    const low = `${((100 * (sum('likes') + sum('comments'))) / sum('views')).toFixed(1)}%`;
    expect(grade.findings?.find(({ code }) => code === 'SOURCES_DISAGREE')?.params).toMatchObject({
      ...{ low, high: '20.0%' },
      ...{ lower: { en: 'own posts' }, higher: { en: 'published averages' } },
    });
    const praised = ({ reasons }: CreatorGrade) =>
      reasons.some((it) => it.contribution === 'engagement' && it.direction === 'for');
    expect(praised(grade)).toBe(false);
    const alone = gradeOf({ ...AFFORDABLE, averages, posts: [] });
    expect(praised(alone)).toBe(true);
    expect(alone.findings?.map(({ code }) => code)).not.toContain('SOURCES_DISAGREE');
  });

  it('count with the nearer tier, unpraised, and a finding names what the other source says', () => {
    const told = { ...AFFORDABLE, priceTier: 'premium' as const };
    const grade = gradeOf(told);
    neverWorthMore(told, { ...told, priceTier: null });
    expect(grade.reasons.some((it) => it.contribution === 'price-tier')).toBe(false);
    expect(grade.findings).toContainEqual(
      expect.objectContaining({
        code: 'TIER_CONTRADICTED',
        params: expect.objectContaining({ stated: '25%', other: '100%' }),
      }),
    );
    expect(gradeOf(AFFORDABLE).findings?.map(({ code }) => code)).not.toContain(
      'TIER_CONTRADICTED',
    );
  });
});

describe('creators who keep things back', () => {
  const { fee: _, ...unquoted } = AFFORDABLE;
  const hideLikes = (profile: CreatorProfile, id: string): CreatorProfile => ({
    ...profile,
    id,
    posts: profile.posts.map((post) => ({ ...post, likes: null })),
  });

  it('stand below open ones, however modest the open figures are', () => {
    const modest = {
      ...AFFORDABLE,
      id: 'modest',
      posts: postsOf(0.012, { views: 60_000, tier: 'affordable' }),
    };
    const hidden = [hideLikes(AFFORDABLE, 'a-hidden'), hideLikes(modest, 'b-hidden')];
    expect(idsOf(...hidden, modest, AFFORDABLE).slice(0, 2)).toEqual([AFFORDABLE.id, 'modest']);
  });

  it('stand below a seller whose fee loses money, if they name neither likes, lives nor fee', () => {
    const sold = { viewers: 5_000, conversions: 9, minutes: 80, category: 'beauty' };
    const seller: CreatorProfile = {
      ...AFFORDABLE,
      id: 'z-seller',
      posts: postsOf(0.012, { views: 60_000, tier: 'affordable' }),
      lives: Array.from({ length: 4 }, () => ({ ...sold, source: 'measured' as const })),
      fee: { fixed: { currency: 'USD', minor: '250000' }, commission: 120_000 },
    };
    const silent = hideLikes({ ...unquoted, posts: seller.posts }, 'a-silent');
    expect(idsOf(silent, seller)).toEqual(['z-seller', 'a-silent']);
    expect(gradeOf(silent).score.mean).toBeLessThan(gradeOf(seller).score.mean);
  });

  it('are asked for a quote where the fee is missing, instead of being worth it', () => {
    const dear = { ...AFFORDABLE, id: 'dear', fee: { fixed: null, commission: 100_000 } };
    const { ranked, toQuote } = rankCreators([{ ...unquoted, id: 'silent' }, dear], BRIEF, OPTIONS);
    expect([ranked, toQuote].map((part) => part.map(({ creator }) => creator.id))).toEqual([
      ['dear'],
      ['silent'],
    ]);
  });

  it('are asked for a quote where they state a commission and keep the fixed fee back', () => {
    const half = { ...AFFORDABLE, id: 'half', fee: { commission: 100_000 } };
    const flat = { ...AFFORDABLE, id: 'flat', fee: { fixed: money('USD', 5_000n), commission: 0 } };
    const { ranked, toQuote } = rankCreators([half, flat], BRIEF, OPTIONS);
    expect([ranked, toQuote].map((part) => part.map(({ creator }) => creator.id))).toEqual([
      ['flat'],
      ['half'],
    ]);
    // What breaks even is after the commission that is stated.
    const whole = { ...AFFORDABLE, id: 'whole', fee: { fixed: null, commission: 100_000 } };
    expect(gradeOf(half).expectation.breakEvenFee).toEqual(gradeOf(whole).expectation.breakEvenFee);
  });

  it('do not raise the lower end of their score by keeping back the price tier that fits least', () => {
    for (const tierSource of ['measured', 'declared'] as const)
      for (const priceTier of PRICE_TIERS) {
        const told = { ...AFFORDABLE, posts: [], priceTier, tierSource };
        neverWorthMore(told, { ...told, priceTier: null });
      }
  });

  it('do not gain by naming fewer countries', () => {
    const listing = (id: string, countries?: Record<string, number>): CreatorProfile => {
      const { countries: __, ...rest } = AFFORDABLE.audience;
      return {
        ...AFFORDABLE,
        id,
        audience: countries === undefined ? rest : { ...rest, countries },
      };
    };
    const list = [listing('a-none'), listing('b-top', { US: 0.2 }), listing('c-more', { US: 0.5 })];
    expect(idsOf(...list)).toEqual(['c-more', 'b-top', 'a-none']);
    expect(list.every((profile) => gradeOf(profile).eligible)).toBe(true);
  });

  it('do not lead by being small: 400 followers and no fee against 180,000', () => {
    const small = {
      ...AFFORDABLE,
      id: 'a-small',
      followers: 400,
      fee: { fixed: null, commission: 0 },
    };
    const mid = { ...AFFORDABLE, id: 'mid', followers: 180_000 };
    const { ranked, excluded } = rankCreators([small, mid], BRIEF, OPTIONS);
    expect(ranked.map(({ creator }) => creator.id)).toEqual(['mid']);
    expect(excluded).toMatchObject([{ creatorId: 'a-small', gates: [{ id: 'expected-orders' }] }]);
  });
});
