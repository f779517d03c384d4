import { describe, expect, it } from 'vitest';
import type { MarketProfile } from '../../market-profiles/market-profile.ts';
import { NORTH_AMERICA } from '../../market-profiles/north-america.ts';
import { drawsFrom } from '../../probability/seeded-draws.fixture.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor, postsOf, UPSCALE } from '../../profile/story.fixture.ts';
import { completeProfile } from '../complete-profile.fixture.ts';
import { rankCreators } from './rank-creators.ts';

const OPTIONS = { asOf: AS_OF };
const usd = (minor: `${bigint}`) => ({ currency: 'USD', minor }) as const;
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
      ...{ grades: [], ranked: [], fittest: [], toQuote: [], excluded: [], findings: [] },
      counts: { ranked: 0, 'to-quote': 0, excluded: 0 },
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

  it('is by expected contribution for sales, even where the score is lower', () => {
    const seller: CreatorProfile = {
      ...AFFORDABLE,
      id: 'seller',
      posts: postsOf(0.01, { views: 60_000, tier: 'premium' }),
      lives: Array.from({ length: 8 }, () => ({
        ...{ viewers: 6_000, conversions: 300, minutes: 60, category: 'beauty' },
        source: 'measured' as const,
      })),
    };
    const { ranked } = rankCreators([AFFORDABLE, seller], briefFor(), OPTIONS);
    expect(ranked.map(({ creator }) => creator.id)).toEqual(['seller', AFFORDABLE.id]);
    expect(ranked[0]!.score.mean).toBeLessThan(ranked[1]!.score.mean);
  });

  it('is by reached people of the target per money for awareness, and by those who engage for leads', () => {
    const cheap = { ...AFFORDABLE, id: 'cheap', fee: { fixed: usd('10000'), commission: 0 } };
    const big = { ...UPSCALE, id: 'big', fee: { fixed: usd('100000'), commission: 0 } };
    const first = (goal: 'awareness' | 'leads'): string | undefined =>
      rankCreators([cheap, big], { ...briefFor(), goals: [goal] }, OPTIONS).ranked[0]?.creator.id;
    expect(first('awareness')).toBe('cheap');
    expect(first('leads')).toBe('big');
  });

  it('does not let a creator who costs nothing lead whatever the reach, and says so', () => {
    const brief = { ...briefFor(), goals: ['awareness' as const] };
    const of = (id: string, followers: number, fixed: `${bigint}`) => ({
      ...AFFORDABLE,
      ...{ id, followers, fee: { fixed: usd(fixed), commission: 100_000 } },
    });
    const list = [
      of('a-tiny', 900, '0'),
      of('b-paid', 200_000, '40000'),
      of('c-free', 150_000, '0'),
    ];
    const { ranked } = rankCreators(list, brief, OPTIONS);
    expect(ranked.map(({ creator }) => creator.id)).toEqual(['c-free', 'b-paid', 'a-tiny']);
    const found = ranked.map(({ findings = [] }) =>
      findings.filter(({ code }) => code === 'COST_TOO_SMALL').map(({ params }) => params),
    );
    expect(found).toEqual([[{ cost: 'USD 0.00', least: 'USD 200.00' }], [], expect.anything()]);
    // With samples, what a live costs is known.
    const costly = { ...brief, samples: usd('90000') };
    expect(
      rankCreators(list, costly, OPTIONS).ranked.flatMap(({ findings = [] }) =>
        findings.filter(({ code }) => code === 'COST_TOO_SMALL'),
      ),
    ).toEqual([]);
  });

  it('has a fee of fifty budgets among the excluded, and a modest creator before it', () => {
    const budget = BigInt(briefFor().budget.minor);
    const dear = {
      ...AFFORDABLE,
      id: 'a-dear',
      fee: { fixed: usd(`${50n * budget}`), commission: null },
    };
    const modest = { ...AFFORDABLE, id: 'z-modest', priceTier: 'mid' as const };
    const { grades, excluded } = rankCreators([dear, modest], briefFor(), OPTIONS);
    expect(grades.map(({ creator }) => creator.id)).toEqual(['z-modest', 'a-dear']);
    expect(excluded).toMatchObject([{ creatorId: 'a-dear', gates: [{ id: 'budget' }] }]);
  });

  it('has those without a quote in a part of their own, by the fee that breaks even', () => {
    const { fee: _, ...unquoted } = AFFORDABLE;
    const small = { ...unquoted, id: 'small', followers: 100_000 };
    const large = { ...unquoted, id: 'large', followers: 900_000 };
    const dear = { ...AFFORDABLE, id: 'dear', fee: { fixed: usd('1900000'), commission: 0 } };
    const { ranked, toQuote, grades } = rankCreators([small, dear, large], briefFor(), OPTIONS);
    expect(ranked.map(({ creator }) => creator.id)).toEqual(['dear']);
    expect(toQuote.map(({ creator }) => creator.id)).toEqual(['large', 'small']);
    expect(grades.map(({ creator }) => creator.id)).toEqual(['dear', 'large', 'small']);
    const leads = rankCreators([small, large], { ...briefFor(), goals: ['leads'] }, OPTIONS);
    expect(leads.toQuote.map(({ creator }) => creator.id)).toEqual(['large', 'small']);
    expect(toQuote.every(({ expectation }) => expectation.beforeFee)).toBe(true);
    expect(ranked[0]?.expectation).not.toHaveProperty('beforeFee');
  });
});

describe('the best of a long list', () => {
  const profiles = Array.from({ length: 60 }, (_, at) =>
    completeProfile(drawsFrom(at + 1), `c${at}`),
  ).map(
    ({ fee, ...profile }, at): CreatorProfile =>
      at % 3 === 0 ? profile : { ...profile, fee: fee! },
  );

  it('are the first of each part, and the rest is counted', () => {
    const whole = rankCreators(profiles, briefFor(), OPTIONS);
    const best = rankCreators(profiles, briefFor(), { ...OPTIONS, top: 4 });
    expect(best.ranked).toEqual(whole.ranked.slice(0, 4));
    expect(best.toQuote).toEqual(whole.toQuote.slice(0, 4));
    expect(best.robustness).toEqual(whole.robustness);
    expect(best.counts).toEqual(whole.counts);
    const one = rankCreators(profiles, briefFor(), { ...OPTIONS, top: 1 });
    expect(one.ranked).toEqual(whole.ranked.slice(0, 1));
    expect(one.robustness).toEqual(whole.robustness);
    const { ranked, 'to-quote': toQuote, excluded } = best.counts;
    expect(ranked + toQuote + excluded).toBe(60);
    expect(ranked).toBeGreaterThan(4);
  });

  it('are at least one', () => {
    for (const top of [0, 1.5, Number.NaN])
      expect(() => rankCreators(profiles, briefFor(), { ...OPTIONS, top })).toThrow(/top/);
  });
});

describe('the money that flips the first place', () => {
  it('is the fee and the rate at which grading shows the two level', () => {
    const usual = {
      ...{ viewers: 4_000, minutes: 60, category: 'beauty' },
      source: 'measured' as const,
    };
    const of = (id: string, conversions: number): CreatorProfile => ({
      ...AFFORDABLE,
      id,
      lives: Array.from({ length: 4 }, () => ({ ...usual, conversions })),
    });
    const { ranked, robustness } = rankCreators([of('a', 90), of('b', 60)], briefFor(), OPTIONS);
    expect(robustness).toMatchObject({ first: 'a', second: 'b' });
    const dearer = { ...of('a', 90), fee: { ...AFFORDABLE.fee!, fixed: robustness!.levelFee } };
    const level = rankCreators([dearer, of('b', 60)], briefFor(), OPTIONS).ranked;
    const amounts = level.map(({ expectation }) => Number(expectation.contribution.mean.minor));
    expect(amounts[0]).toBe(amounts[1]);
    // The fees are the same, so the rates are level where the second's is.
    const { mean } = ranked[1]!.expectation.conversionsPer1000Viewers;
    expect(robustness!.levelRate).toBeCloseTo(mean, 2);
  });
});

describe('two accounts of one person', () => {
  it('are both in the list, with a finding; the gate of the platform decides', () => {
    const other = { ...AFFORDABLE, platform: 'instagram' };
    const { ranked, excluded, findings } = rankCreators([AFFORDABLE, other], briefFor(), OPTIONS);
    expect(ranked.map(({ platform }) => platform)).toEqual(['tiktok']);
    expect(excluded).toMatchObject([{ creatorId: AFFORDABLE.id, platform: 'instagram' }]);
    expect(findings).toMatchObject([{ code: 'PERSON_TWICE', params: { person: AFFORDABLE.id } }]);
    const named = [
      { ...AFFORDABLE, person: 'mia' },
      { ...UPSCALE, person: 'mia' },
    ];
    expect(rankCreators(named, briefFor(), OPTIONS).findings).toMatchObject([
      { code: 'PERSON_TWICE', params: { person: 'mia' } },
    ]);
    expect(rankCreators([AFFORDABLE, UPSCALE], briefFor(), OPTIONS).findings).toEqual([]);
  });

  it('are refused as a repetition on one platform', () => {
    expect(() => rankCreators([AFFORDABLE, AFFORDABLE], briefFor(), OPTIONS)).toThrow(/once/);
  });
});
