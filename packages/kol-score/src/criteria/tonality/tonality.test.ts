import { describe, expect, it } from 'vitest';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { assessedWith } from '../criterion/assessed.fixture.ts';
import { tonality } from './tonality.ts';

describe('tonality', () => {
  it('does not count disclosed posts where all of them are', () => {
    expect(assessedWith(tonality).reason['en']).toBe(
      'tonality: 6 of 30 posts are paid, all disclosed as such',
    );
    const [post] = AFFORDABLE.posts;
    expect(assessedWith(tonality, { posts: [post!] }).reason['en']).toBe(
      'tonality: 1 of 1 posts is paid, disclosed as such',
    );
    expect(assessedWith(tonality, { posts: [{ ...post!, sponsored: false }] }).reason['en']).toBe(
      'tonality: none of 1 posts is paid',
    );
    expect(assessedWith(tonality, { posts: [] }).reason['en']).toContain('no posts to judge by');
  });

  it('counts disclosed, undisclosed and unknown posts apart', () => {
    let paid = 0;
    const posts = AFFORDABLE.posts.map(({ disclosed: _, ...post }) => {
      if (!post.sponsored || ++paid === 1) return post;
      return { ...post, disclosed: paid > 3 };
    });
    const { reason } = assessedWith(tonality, { posts });
    expect(reason['en']).toMatch(/ 3 disclosed as such, 2 not, 1 not known$/);
    expect(reason['zh-Hans']).toMatch(/3 条已披露，2 条未披露，1 条不详$/);
  });

  it('keeps the promise about undisclosed posts', () => {
    const { counterfactual } = assessedWith(tonality);
    expect(counterfactual.condition['en']).toBe('if no paid post were disclosed');
    const posts = AFFORDABLE.posts.map((post) =>
      post.sponsored ? { ...post, disclosed: false } : post,
    );
    const hidden = assessedWith(tonality, { posts });
    expect(counterfactual.value).toBeCloseTo(hidden.value.mean, 12);
    expect(hidden.counterfactual.value).toBe(1);
  });
});
