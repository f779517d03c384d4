import { describe, expect, it } from 'vitest';
import { AFFORDABLE, briefFor, postsOf } from '../grade/story.fixture.ts';
import { betaCdf } from '../probability/beta.ts';
import { categoryFocus } from './category-focus.ts';

const posts = postsOf(0.05, { views: 1000, tier: 'mid', count: 16 });

describe('professionalism', () => {
  it('is the beta posterior of posts in the category', () => {
    const { value, inCategory } = categoryFocus(posts, AFFORDABLE, briefFor());
    expect(inCategory).toBe(14);
    expect(value.mean).toBeCloseTo(14.5 / 17, 12);
    expect(betaCdf(value.lower, { a: 14.5, b: 2.5 })).toBeCloseTo(0.05, 9);
  });

  it('believes declared categories by half without posts, and is sure of nothing', () => {
    const declared = (share: number) =>
      categoryFocus([], { categories: { beauty: share } }, briefFor()).value;
    expect(declared(1)).toMatchObject({ mean: 0.7, worst: 0, lower: 0, best: 1, upper: 1 });
    expect(declared(0).mean).toBeCloseTo(0.2, 12);
  });
});
