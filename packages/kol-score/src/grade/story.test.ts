import type { CreatorGrade, PriceTier } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareConversion } from '../expectation/compare-conversion.ts';
import { gradeCreator } from '../grade/grade-creator.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import {
  AS_OF,
  briefFor,
  AFFORDABLE as CHEAP,
  UPSCALE as DEAR,
  postsOf,
} from '../profile/story.fixture.ts';
import { rankCreators } from './ranking/rank-creators.ts';

/** Six lives on record of either, of products of the creator's own tier: 25 sales among 1,000 viewers. */
const withLives = (profile: CreatorProfile, viewers: number): CreatorProfile => ({
  ...profile,
  lives: Array.from({ length: 6 }, () => ({
    ...{ viewers, conversions: viewers / 40, minutes: 60, category: 'beauty' },
    source: 'measured' as const,
  })),
});
const AFFORDABLE = withLives(CHEAP, 3_600);
const UPSCALE = withLives(DEAR, 14_000);

const OPTIONS = { asOf: AS_OF };

function first(grade: CreatorGrade, direction: 'for' | 'against'): string | undefined {
  return grade.reasons.find((reason) => reason.direction === direction)?.contribution;
}

describe('the story of the two creators', () => {
  for (const market of ['US', 'TH', 'DE']) {
    it(`200,000 affordable beats 1,000,000 upscale on a low-price product in ${market}, because of the price tier`, () => {
      const home = (profile: CreatorProfile): CreatorProfile => ({
        ...profile,
        market,
        audience: { ...profile.audience, countries: { [market]: 0.8 } },
      });
      const { grades, robustness } = rankCreators(
        [home(UPSCALE), home(AFFORDABLE)],
        briefFor('affordable', market),
        OPTIONS,
      );
      const [winner, loser] = grades as [CreatorGrade, CreatorGrade];
      expect(winner.creator.id).toBe(AFFORDABLE.id);
      expect(winner.score.mean).toBeGreaterThan(loser.score.mean);
      expect(first(winner, 'for')).toBe('price-tier');
      expect(first(loser, 'against')).toBe('price-tier');
      expect(robustness?.because[0]?.contribution).toBe('price-tier');
      expect(robustness?.because.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(
        robustness?.lead ?? 0,
        9,
      );
      const ratio = compareConversion(winner, loser);
      expect(ratio.interval.lower).toBeLessThan(4);
      expect(ratio.interval.upper).toBeGreaterThan(4);
      expect(ratio.interval.lower).toBeGreaterThanOrEqual(1.5);
      expect(ratio.interval.upper).toBeLessThanOrEqual(8);
      expect(ratio.tier?.mean).toBeCloseTo(4, 12);
      expect(ratio.tier?.interval.lower).toBeGreaterThan(1.5);
      expect(ratio.tier?.interval.upper).toBeLessThan(8);
      expect(Number(winner.expectation.contribution.mean.minor)).toBeGreaterThan(
        Number(loser.expectation.contribution.mean.minor),
      );
    });
  }

  it('holds for any plausible engagement of either, however surely the tiers are known', {
    timeout: 30_000,
  }, () => {
    const rate = fc.double({ min: 0.025, max: 0.08, noNaN: true });
    const source = fc.constantFrom('measured' as const, 'declared' as const, 'estimated' as const);
    fc.assert(
      fc.property(rate, rate, source, (small, big, tierSource) => {
        const grades = [
          {
            ...AFFORDABLE,
            tierSource,
            posts: postsOf(small, { views: 60_000, tier: 'affordable' }),
          },
          { ...UPSCALE, tierSource, posts: postsOf(big, { views: 250_000, tier: 'premium' }) },
        ].map((profile) => gradeCreator(profile, briefFor(), OPTIONS));
        const [winner, loser] = grades as [CreatorGrade, CreatorGrade];
        expect(winner.score.mean).toBeGreaterThan(loser.score.mean);
        expect(first(winner, 'for')).toBe('price-tier');
        expect(first(loser, 'against')).toBe('price-tier');
        const { interval } = compareConversion(winner, loser);
        expect(interval.lower).toBeGreaterThan(1.5);
        expect(interval.lower).toBeLessThan(4);
        expect(interval.upper).toBeGreaterThan(4);
        expect(interval.upper).toBeLessThan(8);
      }),
      { numRuns: 40 },
    );
  });

  it('turns round with an upscale product', () => {
    const { grades } = rankCreators([AFFORDABLE, UPSCALE], briefFor('premium'), OPTIONS);
    const [winner, loser] = grades as [CreatorGrade, CreatorGrade];
    expect(winner.creator.id).toBe(UPSCALE.id);
    expect(first(winner, 'for')).toBe('price-tier');
    const ratio = compareConversion(winner, loser);
    expect(ratio.interval.lower).toBeLessThan(4);
    expect(ratio.interval.upper).toBeGreaterThan(4);
  });

  it('holds without lives on record, where only the effect of the tier is known so well', () => {
    const commissionOnly = { fixed: null, commission: 100_000 };
    const [small, big] = [CHEAP, DEAR].map((profile) => ({ ...profile, fee: commissionOnly }));
    const ids = (tier: PriceTier): string[] =>
      rankCreators([big!, small!], briefFor(tier), OPTIONS).grades.map(({ creator }) => creator.id);
    expect(ids('affordable')[0]).toBe(small!.id);
    expect(ids('premium')[0]).toBe(big!.id);
    const ratio = compareConversion(
      gradeCreator(small!, briefFor(), OPTIONS),
      gradeCreator(big!, briefFor(), OPTIONS),
    );
    expect(ratio.interval.lower).toBeLessThan(1);
    expect(ratio.tier).toMatchObject({ mean: 4 });
    expect(ratio.tier!.interval.lower).toBeGreaterThan(1.5);
    expect(ratio.tier!.interval.upper).toBeLessThan(8);
  });

  it('comes from the tier alone: two creators alike in all else differ fourfold at two steps', () => {
    const at = (priceTier: PriceTier): CreatorGrade =>
      gradeCreator({ ...AFFORDABLE, posts: [], priceTier }, briefFor('affordable'), OPTIONS);
    expect(compareConversion(at('affordable'), at('premium')).mean).toBeCloseTo(4, 9);
    expect(at('affordable').score.mean - at('premium').score.mean).toBeGreaterThan(
      26 * 0.75 - 1e-9,
    );
  });

  it('does not depend on the number of followers where those are the only difference', () => {
    const big = gradeCreator(
      { ...AFFORDABLE, followers: 5_000_000, fee: { fixed: null, commission: 100_000 } },
      briefFor(),
      OPTIONS,
    );
    const small = gradeCreator(
      { ...AFFORDABLE, fee: { fixed: null, commission: 100_000 } },
      briefFor(),
      OPTIONS,
    );
    expect(Math.abs(big.score.mean - small.score.mean)).toBeLessThan(0.5);
  });
});
