import { describe, expect, it } from 'vitest';
import { seededRandoms } from '../bin/seeded-random.ts';
import { rankCreators } from '../grade/ranking/rank-creators.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE } from '../profile/story.fixture.ts';
import { WORLD_FAMILIES, type WorldFamilyId } from './family.ts';
import { type CreatorRanking, SIMPLE_RANKINGS } from './rankings.ts';
import { SHOWN_AT, shownCreator, worldBrief } from './shown-creator.ts';
import { profitDifference, type RankingResult, simulateRankings } from './simulate-rankings.ts';
import { drawWorld } from './world.ts';

const randomFor = seededRandoms(11);
const FAMILY = WORLD_FAMILIES['fees-follow-followers'];
const own: CreatorRanking = {
  id: 'rank',
  about: 'The order of a ranking.',
  order: (profiles, brief) =>
    rankCreators(profiles, brief, { asOf: SHOWN_AT }).ranked.map(({ creator }) => creator.id),
};

describe('what the creators of a world show', () => {
  const shown = Array.from({ length: 20 }, (_, at) => {
    const world = drawWorld(FAMILY, randomFor(2 * at));
    const random = randomFor(2 * at + 1);
    return world.creators.map((creator) => {
      const profile = shownCreator(world, creator, { evidence: 'lives-and-countries', random });
      return { creator, profile };
    });
  }).flat();
  const shareOf = (list: typeof shown, missing: (profile: CreatorProfile) => boolean): number =>
    list.filter(({ profile }) => missing(profile)).length / list.length;

  it('lacks about 30 % of the inputs', () => {
    const inputs: ((profile: CreatorProfile) => boolean)[] = [
      ({ averages }) => averages === undefined,
      ({ lives }) => lives === undefined,
      ({ shop }) => shop === undefined,
      ({ categories }) => Object.keys(categories).length === 0,
      ...(['countries', 'ages', 'gender', 'interests'] as const).map(
        (part) =>
          ({ audience }: CreatorProfile) =>
            audience[part] === undefined,
      ),
    ];
    for (const missing of inputs) {
      expect(shareOf(shown, missing)).toBeGreaterThan(0.26);
      expect(shareOf(shown, missing)).toBeLessThan(0.34);
    }
  });

  it('lacks it more often where it is bad', () => {
    const of = (gap: number) =>
      shareOf(
        shown.filter(({ creator }) => creator.tierGap === gap),
        ({ priceTier }) => priceTier === null,
      );
    expect([0, 1, 2, 3].map(of)).toEqual([0, 1, 2, 3].map(of).toSorted((a, b) => a - b));
    expect(of(3)).toBeGreaterThan(2 * of(0));
  });

  it('is graded without an issue, and a conversion brings what the family says', () => {
    const brief = worldBrief(FAMILY);
    const profiles = shown.slice(0, 200).map(({ profile }) => profile);
    const { grades } = rankCreators(profiles, brief, { asOf: SHOWN_AT });
    expect(grades).toHaveLength(200);
    for (const { expectation } of grades) {
      const { conversions, contribution, terms } = expectation;
      const gross = Number(contribution.mean.minor) + Number(terms?.fixedFee.minor);
      expect(Math.abs(gross - conversions.mean * FAMILY.unit)).toBeLessThan(1);
    }
  });
});

describe('the simple rankings', () => {
  const brief = worldBrief(FAMILY);
  const averages = (likes: number) =>
    ({ posts: 5, views: 1_000, likes, comments: 0, source: 'declared' }) as const;
  const { averages: _, ...base } = { ...AFFORDABLE, averages: undefined };
  const list: CreatorProfile[] = [
    { ...base, id: 'silent', followers: null },
    { ...base, id: 'small', followers: 10, averages: averages(90) },
    { ...base, id: 'big', followers: 900, averages: averages(20) },
  ];
  it.each([
    ['followers', ['big', 'small', 'silent']],
    ['engagement-rate', ['small', 'big', 'silent']],
  ])('%s put the unknown last', (id, order) => {
    expect(SIMPLE_RANKINGS.find((it) => it.id === id)?.order(list, brief)).toEqual(order);
  });
});

describe('rankings compared in simulated worlds', { timeout: 60_000 }, () => {
  const results = (family: WorldFamilyId, worlds = 8): Map<string, RankingResult> => {
    const options = { worlds, randomFor, rankings: [own] };
    const all = simulateRankings(WORLD_FAMILIES[family], options);
    return new Map(all.map((it) => [it.ranking, it]));
  };
  const of = (all: Map<string, RankingResult>, id: string): RankingResult => {
    const result = all.get(id);
    if (result === undefined) throw new Error(`no ${id}`);
    return result;
  };

  it('by expected contribution earns more than every simple rule where quality is hidden', () => {
    const all = results('fees-follow-followers');
    for (const { id } of SIMPLE_RANKINGS)
      expect(profitDifference(of(all, 'rank'), of(all, id)).interval.lower).toBeGreaterThan(0);
    const oracle = of(all, 'oracle').profits;
    for (const { profits } of all.values())
      for (const [at, profit] of profits.entries())
        expect(profit).toBeLessThanOrEqual((oracle[at] ?? 0) + 1e-6);
  });

  it('and not less than any where followers convert', () => {
    const all = results('followers-convert', 8);
    for (const { id } of SIMPLE_RANKINGS)
      expect(profitDifference(of(all, 'rank'), of(all, id)).interval.upper).toBeGreaterThan(0);
  });

  it('is the same for the same numbers, and refuses to compare different worlds', () => {
    const [one, other] = [results('followers-convert', 1), results('followers-convert', 1)];
    expect(one).toEqual(other);
    const two = of(results('followers-convert', 2), 'rank');
    expect(() => profitDifference(of(one, 'rank'), two)).toThrow(/profits/);
  });
});
