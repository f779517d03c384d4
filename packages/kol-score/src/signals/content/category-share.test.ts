import { expect, it } from 'vitest';
import { betaCdf } from '../../probability/beta.ts';
import { AFFORDABLE, postsOf } from '../../profile/story.fixture.ts';
import { readOf } from '../grade-input.fixture.ts';
import { categoryShare } from './category-share.ts';

it('the share of posts in the category is the beta posterior of the counts', () => {
  const posts = postsOf(0.05, { views: 1000, tier: 'mid', count: 16 });
  const { value, inCategory } = readOf({ profile: { ...AFFORDABLE, posts } })(categoryShare);
  expect(inCategory).toBe(14);
  expect(value.mean).toBeCloseTo(14.5 / 17, 12);
  expect(betaCdf(value.lower, { a: 14.5, b: 2.5 })).toBeCloseTo(0.05, 9);
});

it('declared categories count half without posts, with an interval of [0, 1]', () => {
  const declared = (share: number) =>
    readOf({ profile: { ...AFFORDABLE, posts: [], categories: { beauty: share } } })(categoryShare)
      .value;
  expect(declared(1)).toMatchObject({ mean: 0.7, worst: 0, lower: 0, best: 1, upper: 1 });
  expect(declared(0).mean).toBeCloseTo(0.2, 12);
});
