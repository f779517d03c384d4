import { toInstant } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { CreatorPost } from '../../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, postsOf } from '../../profile/story.fixture.ts';
import { inputOf } from '../../signals/grade-input.fixture.ts';
import { datedPosts } from '../../signals/posts.ts';
import { cadence } from './cadence.ts';

const template = postsOf(0.05, { views: 100, tier: 'mid', count: 1 })[0]!;
const DAY = 86_400_000;

function postsDaysAgo(days: readonly number[]): CreatorPost[] {
  return days.map((ago, index) => ({
    ...template,
    id: `p${index}`,
    publishedAt: toInstant(Date.parse(AS_OF) - ago * DAY),
  }));
}

function of(days: readonly number[]) {
  return cadence(datedPosts(inputOf({ profile: { ...AFFORDABLE, posts: postsDaysAgo(days) } })), {
    asOf: AS_OF,
    assumed: 0.2,
  });
}

describe('cadence', () => {
  it('is 1 for a post every third day over 90 days', () => {
    const found = of(Array.from({ length: 31 }, (_, index) => index * 3));
    expect(found).toMatchObject({ posts: 31, variation: 0, longestGapDays: 3 });
    expect(found.value.mean).toBeCloseTo(1, 12);
  });

  it('measures the variation and the longest gap, the time since the last post included', () => {
    const found = of([100, 90, 60, 50]);
    // Gaps 10, 30, 10: mean 50/3, sample standard deviation √(400/3).
    expect(found.variation).toBeCloseTo(Math.sqrt(400 / 3) / (50 / 3), 12);
    expect(found.longestGapDays).toBe(50);
  });

  it('falls with a pause, and is uncertain from a short record', () => {
    const steady = of(Array.from({ length: 31 }, (_, index) => index * 3));
    const paused = of(Array.from({ length: 31 }, (_, index) => 60 + index * 3));
    expect(paused.value.upper).toBeLessThan(steady.value.lower);
    expect(paused.value.mean).toBeCloseTo(steady.afterLongPause(), 12);
    const short = of([2, 1, 0]);
    expect(short.value.upper - short.value.lower).toBeGreaterThan(0.9);
  });

  it('does not depend on how many posts a page of the platform holds', () => {
    const daily = (count: number) => of(Array.from({ length: count }, (_, index) => index));
    expect(daily(12).value.mean).toBe(daily(50).value.mean);
    expect(daily(12).value.mean).toBeCloseTo(1, 12);
    expect(daily(12).value.lower).toBeLessThan(daily(50).value.lower);
  });

  it('does not depend on it after a pause either', () => {
    const paused = (count: number) => of(Array.from({ length: count }, (_, index) => 20 + index));
    expect(paused(15).active).toBe(paused(70).active);
    expect(paused(15).value.mean).toBe(paused(70).value.mean);
  });

  it('holds a pause against those who post often more than against those who post rarely', () => {
    const every = (days: number) => of([0, 1, 2, 3, 4, 5].map((index) => 30 + days * index)).active;
    expect(every(7)).toBeLessThan(every(28) ?? 0);
    expect(of([0, 7, 14]).active).toBe(1);
  });

  it('states burstiness by Goh and Barabási: (σ − μ) / (σ + μ)', () => {
    const [mean, sd] = [50 / 3, Math.sqrt(400 / 3)];
    expect(of([100, 90, 60, 50]).burstiness).toBeCloseTo((sd - mean) / (sd + mean), 12);
    expect(of([2, 1, 0]).burstiness).toBe(-1);
    expect(of([1]).burstiness).toBeNull();
  });

  it('is defined for no post, one post, and posts of the same instant', () => {
    expect(of([])).toMatchObject({ posts: 0, variation: null, longestGapDays: null });
    expect(of([]).value).toMatchObject({ mean: 0.2, lower: 0, upper: 1 });
    expect(of([1]).variation).toBeNull();
    expect(of([5, 5, 5]).variation).toBeNull();
    expect(Number.isFinite(of([5, 5, 5]).value.mean)).toBe(true);
  });
});
