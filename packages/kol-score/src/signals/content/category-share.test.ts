import { betaCdf } from '@livelane/contracts/vocabulary/probability';
import { expect, it } from 'vitest';
import { AFFORDABLE, postsOf } from '../../profile/story.fixture.ts';
import { readOf } from '../grade-input.fixture.ts';
import { categoryShare } from './category-share.ts';

it('the share of posts in the category is the beta posterior of the counts', () => {
  const posts = postsOf(0.05, { views: 1000, tier: 'mid', count: 16 });
  const { value, inCategory } = readOf({ profile: { ...AFFORDABLE, posts, categories: {} } })(
    categoryShare,
  );
  expect(inCategory).toBe(14);
  expect(value.mean).toBeCloseTo(14.5 / 17, 12);
  expect(betaCdf(value.lower, { a: 14.5, b: 2.5 })).toBeCloseTo(0.05, 9);
});

it('declared categories fill a quarter of what is missing, and cannot replace posts', () => {
  const declared = (share: number) =>
    readOf({ profile: { ...AFFORDABLE, posts: [], categories: { beauty: share } } })(categoryShare)
      .value;
  // The tenth percentile is 5 % of posts.
  expect(declared(1)).toMatchObject({ worst: 0, lower: 0, best: 1, upper: 1 });
  expect(declared(1).mean).toBeCloseTo(0.05 + 0.95 / 4, 12);
  expect(declared(0).mean).toBeCloseTo(0.05, 12);
  const told = readOf({ profile: { ...AFFORDABLE, categories: { beauty: 1 } } })(categoryShare);
  // 27 of 30 posts.
  expect(told.value.mean).toBeCloseTo(27.5 / 31 + (1 - 27.5 / 31) / 4, 12);
  expect([told.ifAll, told.ifNone]).toEqual([
    expect.closeTo(30.5 / 31 + 0.5 / 31 / 4),
    expect.closeTo(0.5 / 31 + 30.5 / 31 / 4),
  ]);
});
