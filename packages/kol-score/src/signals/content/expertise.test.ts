import { describe, expect, it } from 'vitest';
import type { CreatorPost } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { readOf } from '../grade-input.fixture.ts';
import { categoryShare } from './category-share.ts';
import { expertise } from './expertise.ts';

const [template] = AFFORDABLE.posts;

function readerFor(posts: readonly Partial<CreatorPost>[]) {
  const list = posts.map((post, at) => ({ ...template!, id: `p${at}`, ...post }));
  return readOf({ profile: { ...AFFORDABLE, posts: list } });
}
const of = (...posts: readonly Partial<CreatorPost>[]) => readerFor(posts)(expertise);

const words = (count: number) => 'w '.repeat(count);

describe('expertise', () => {
  it('is the weighted mean of focus, concentration and depth, worked out by hand', () => {
    const posts = [
      { text: `${words(148)} tested, compared`, answers: 5 },
      { text: words(Math.sqrt(10 * 150)), answers: 1 },
      { category: 'food', text: `${words(200)} tested` },
      { category: 'food' },
    ];
    const read = readerFor(posts);
    const found = read(expertise);
    expect(found).toMatchObject({ posts: 4, inCategory: 2, concentration: 0.5 });
    expect(found.depth).toEqual({ texts: 2, comparing: 1, testing: 1, answers: 6 });
    const half = Math.log(Math.floor(Math.sqrt(1500)) / 10) / Math.log(15);
    const depth = (1 + 0.4 * half + 0.2 / 5) / 4;
    expect(found.value.mean).toBeCloseTo(
      0.65 * read(categoryShare).value.mean + 0.1 * 1 + 0.25 * depth,
      12,
    );
  });

  it('prefers deep posts to shallow ones, and shallow ones to unknown ones', () => {
    const deep = { text: `${words(150)} tested versus the other`, answers: 9 };
    const value = (post: Partial<CreatorPost>) => of(post, post, post).value.mean;
    expect(value(deep)).toBeGreaterThan(value({ text: words(30), answers: 0 }));
    expect(value({ text: words(30), answers: 0 })).toBeGreaterThan(value({}));
    expect(value({ answers: 3 })).toBeGreaterThan(value({ answers: 0 }));
    expect(value({ answers: 0 })).toBe(value({}));
  });

  it('counts the category that is the creator’s main one', () => {
    const beauty = (count: number) => Array.from({ length: count }, () => ({}));
    const others = (...categories: string[]) => categories.map((category) => ({ category }));
    const spread = of(...beauty(3), ...others('a', 'b', 'c', 'd'));
    const second = of(...beauty(3), ...others('a', 'a', 'a', 'a'));
    expect(spread.inCategory).toBe(second.inCategory);
    expect(spread.value.mean).toBeGreaterThan(second.value.mean);
    expect(spread.concentration).toBeCloseTo((9 + 4) / 49, 12);
  });

  it('does not fall when a shallow post moves into the category', () => {
    const deep = { text: `${words(150)} tested versus the other`, answers: 9 };
    const before = of(deep, deep, { category: 'food' });
    expect(of(deep, deep, {}).value.mean).toBeGreaterThan(before.value.mean);
  });

  it('is unknown without posts', () => {
    expect(of()).toMatchObject({ posts: 0, concentration: null });
    expect(of().value).toMatchObject({ lower: 0, upper: 1 });
  });
});
