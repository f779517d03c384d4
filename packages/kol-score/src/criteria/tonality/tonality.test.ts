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
    // What the posts say is not known, and is a fifth.
    expect(hidden.counterfactual.value).toBe(0.8);
  });

  it('tells how many texts have words that people should read, and accuses nobody', () => {
    const texts = ['Vodka and roulette tonight', 'Soft colours', 'A new lip colour'];
    const posts = AFFORDABLE.posts.map((post, at) => ({ ...post, ...textAt(texts, at) }));
    expect(assessedWith(tonality, { posts }).reason['en']).toMatch(
      /; 1 of 3 known texts has words on alcohol, gambling, to be read by people$/,
    );
    expect(assessedWith(tonality, { posts }).reason['zh-Hans']).toMatch(
      /1 条含饮酒、博彩类词语，请人工阅读$/,
    );
    const clean = posts.map((post, at) => ({ ...post, ...textAt(texts.slice(1), at) }));
    expect(assessedWith(tonality, { posts: clean }).reason['en']).toContain(
      '; no sensitive words found in 3 known texts',
    );
  });

  it('takes a label in the text for disclosure where the post does not state it', () => {
    const posts = (text: string) =>
      AFFORDABLE.posts.map(({ disclosed: _, ...post }) => ({ ...post, text }));
    const reason = (text: string) => assessedWith(tonality, { posts: posts(text) }).reason['en'];
    expect(reason('New lips #ad')).toContain('6 of 30 posts are paid, all disclosed as such');
    expect(reason('New lips')).toContain('0 disclosed as such, 6 not known');
  });
});

function textAt(texts: readonly string[], at: number): { readonly text?: string } {
  const text = texts[at];
  return text === undefined ? {} : { text };
}
