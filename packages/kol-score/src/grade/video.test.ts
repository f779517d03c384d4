import {
  type CreatorGrade,
  CreatorGradeSchema,
  inputIssues,
  money,
} from '@livelane/contracts/vocabulary';
import { gammaQuantile } from '@livelane/contracts/vocabulary/probability';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { ILLUSTRATIVE_VIDEO } from '../benchmarks/video.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import type { CreatorPost, CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { completeProfile } from './complete-profile.fixture.ts';
import { expectationsOf } from './expectations.ts';
import { gradeCreator } from './grade-creator.ts';
import { rankCreators } from './ranking/rank-creators.ts';

const VIDEO = { ...briefFor(), format: 'short-video' as const };
const OPTIONS = { asOf: AS_OF };
const videoOf = (profile: CreatorProfile): CreatorGrade => gradeCreator(profile, VIDEO, OPTIONS);
const ordersOf = (profile: CreatorProfile): number => videoOf(profile).expectation.conversions.mean;

const live = {
  ...{ viewers: 4_000, conversions: 90, minutes: 60, category: 'beauty' },
  source: 'measured' as const,
};

function withVideos(change: (post: CreatorPost, at: number) => Partial<CreatorPost>) {
  const posts = AFFORDABLE.posts.map((post, at) => ({
    ...post,
    format: 'short-video' as const,
    ...change(post, at),
  }));
  return { ...AFFORDABLE, posts };
}

describe('the expectation of a video', () => {
  it('is a record that says what it is of, with a finding', () => {
    const grade = videoOf(AFFORDABLE);
    expect(inputIssues(CreatorGradeSchema, grade)).toEqual([]);
    expect(grade.expectation.format).toBe('short-video');
    expect(grade.findings?.map(({ code }) => code)).toContain('VIDEO_EXPECTED');
    expect(gradeCreator(AFFORDABLE, briefFor(), OPTIONS).expectation.format).toBeUndefined();
  });

  it('is views × clicks × orders × fit, with nothing shown of what videos sell', () => {
    const { viewers, conversionsPer1000Viewers, conversions, posterior } =
      videoOf(AFFORDABLE).expectation;
    const { clickRate, orderRate, strength } = ILLUSTRATIVE_VIDEO;
    const atFullFit = 1000 * clickRate * orderRate;
    const lives = gradeCreator(AFFORDABLE, briefFor(), OPTIONS).expectation.posterior;
    const prior = ILLUSTRATIVE_BENCHMARKS.conversion;
    // The same fit as for a live: both rates are the same part of their benchmark.
    expect(posterior.shape / posterior.exposure / atFullFit).toBeCloseTo(
      lives.shape / lives.exposure / prior.per1000AtFullFit,
      12,
    );
    const tenth = gammaQuantile(0.1, strength) / strength;
    expect(conversionsPer1000Viewers.mean).toBeCloseTo(
      (tenth * posterior.shape) / posterior.exposure,
      12,
    );
    expect(conversions.mean).toBeCloseTo(
      (viewers.mean * conversionsPer1000Viewers.mean) / 1000,
      12,
    );
  });

  it('is as uncertain as its doc comment says', () => {
    const ends = [0.05, 0.95].map(
      (at) => (0.3 * gammaQuantile(at, ILLUSTRATIVE_VIDEO.strength)) / ILLUSTRATIVE_VIDEO.strength,
    );
    expect(ends[0]).toBeCloseTo(0.008, 3);
    expect(ends[1]).toBeCloseTo(1, 1);
  });

  it('rises with the views of past videos, and lives do not count', () => {
    expect(ordersOf(withVideos(({ views }) => ({ views: 3 * (views ?? 0) })))).toBeGreaterThan(
      ordersOf(withVideos(() => ({}))),
    );
    expect(ordersOf({ ...AFFORDABLE, lives: [live] })).toBe(ordersOf(AFFORDABLE));
    const { reasons } = videoOf({ ...AFFORDABLE, lives: [live] });
    expect(reasons.map(({ text }) => text['en']).join()).toContain('past lives do not show');
  });

  it('is never worth more with views withheld, of all videos or of one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 20 }), (seed, index) => {
        const told = completeProfile(drawsFrom(seed));
        // At least as many views as one account of this size in ten has.
        const followers = Number(told.followers);
        const { viewsAt100k, elasticity, logSd } = ILLUSTRATIVE_VIDEO;
        const least = viewsAt100k * (followers / 100_000) ** elasticity * Math.exp(-1.2815 * logSd);
        const posts = told.posts.map((post) => ({
          ...post,
          views: Math.ceil(least + (post.views ?? 0)),
        }));
        const open = { ...told, posts };
        for (const hides of [() => true, (at: number) => at === index]) {
          const closed = {
            ...open,
            posts: posts.map((post, at) => (hides(at) ? { ...post, views: null } : post)),
          };
          expect(videoOf(closed).expectation.viewers.mean).toBeLessThanOrEqual(
            videoOf(open).expectation.viewers.mean * (1 + 1e-9),
          );
          expect(ordersOf(closed)).toBeLessThanOrEqual(ordersOf(open) * (1 + 1e-9));
        }
        expect(ordersOf({ ...open, posts: [] })).toBeLessThanOrEqual(ordersOf(open) * (1 + 1e-9));
      }),
      { numRuns: 40 },
    );
  });

  it('takes the views that a marketplace publishes where no video is known', () => {
    const shop = {
      ...{ days: 30, lives: null, liveViewers: 900, videoViews: 300_000 },
      source: 'measured' as const,
    };
    const silent = { ...AFFORDABLE, posts: [] };
    expect(ordersOf({ ...silent, shop })).toBeGreaterThan(ordersOf(silent));
  });

  it('is paid by the quote for a video, and asked for where there is none', () => {
    const usd = (minor: bigint) => ({ lower: money('USD', minor), upper: money('USD', minor) });
    const quotes = [
      { work: 'short-video' as const, price: usd(90_000n), source: 'declared' as const },
      { work: 'short-video' as const, price: usd(30_000n), source: 'declared' as const },
      { work: 'story' as const, price: usd(5_000n), source: 'declared' as const },
    ];
    const { terms } = videoOf({ ...AFFORDABLE, quotes }).expectation;
    expect(terms).toMatchObject({
      feeKnown: true,
      fixedFee: { minor: '30000' },
      commission: 100_000,
    });
    expect(videoOf(AFFORDABLE).expectation.terms?.feeKnown).toBe(false);
    const byCommission = { ...AFFORDABLE, fee: { fixed: null, commission: 150_000 } };
    expect(videoOf(byCommission).expectation.terms).toMatchObject({
      feeKnown: true,
      fixedFee: { minor: '0' },
      commission: 150_000,
    });
    const { toQuote } = rankCreators([AFFORDABLE, { ...byCommission, id: 'b' }], VIDEO, OPTIONS);
    expect(toQuote.map(({ creator }) => creator.id)).not.toContain('b');
  });

  it('takes benchmarks of one’s own, and those of an earlier version without any', () => {
    const { video: _, activity: __, ...earlier } = ILLUSTRATIVE_BENCHMARKS;
    const of = (benchmarks: typeof earlier) =>
      gradeCreator(AFFORDABLE, VIDEO, { ...OPTIONS, benchmarks }).expectation;
    expect(of(earlier)).toEqual(videoOf(AFFORDABLE).expectation);
    const better = { ...earlier, video: { ...ILLUSTRATIVE_VIDEO, clickRate: 0.05 } };
    expect(of(better).conversions.mean).toBeCloseTo(5 * of(earlier).conversions.mean, 9);
    const wrong = { ...earlier, video: { ...ILLUSTRATIVE_VIDEO, clickRate: 2 } };
    expect(() => of(wrong)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it('stands beside that of a live', () => {
    const both = expectationsOf(AFFORDABLE, VIDEO, OPTIONS);
    expect(both.video).toEqual(videoOf(AFFORDABLE).expectation);
    expect(both.live).toEqual({
      ...gradeCreator(AFFORDABLE, briefFor(), OPTIONS).expectation,
    });
  });
});
