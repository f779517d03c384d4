import { describe, expect, it } from 'vitest';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { assessedWith } from '../criterion/assessed.fixture.ts';
import { categoryFocus } from './category-focus.ts';

function within(category: string) {
  return { posts: AFFORDABLE.posts.map((post) => ({ ...post, category })) };
}

describe('category focus', () => {
  it('keeps the id that grades and weights already name', () => {
    expect(categoryFocus.id).toBe('professionalism');
  });

  it('counts the posts in the category', () => {
    expect(assessedWith(categoryFocus).reason['en']).toBe(
      'professionalism: 27 of 30 posts are about your product’s category',
    );
    expect(assessedWith(categoryFocus, { posts: [] }).reason['en']).toContain(
      'no posts to judge by',
    );
  });

  it('names the depth that is known, in both languages', () => {
    const posts = AFFORDABLE.posts.map((post, at) =>
      at === 0 ? { ...post, text: 'Tested versus the old one', answers: 2 } : post,
    );
    const { reason } = assessedWith(categoryFocus, { posts });
    expect(reason['en']).toMatch(
      /category; products compared in 1 and tested in 1 of 1 known text; 2 questions answered$/,
    );
    expect(reason['zh-Hans']).toMatch(/；已知的 1 条文本中 1 条有对比、1 条有实测；回答提问 2 次$/);
  });

  it('keeps the promises of its counterfactuals', () => {
    const [all, none] = [within('beauty'), within('food')].map((posts) =>
      assessedWith(categoryFocus, posts),
    );
    expect(all?.counterfactual.condition['en']).toBe('if none were');
    expect(all?.counterfactual.value).toBeCloseTo(none?.value.mean ?? -1, 12);
    expect(none?.counterfactual.condition['en']).toBe('if every post were');
    expect(none?.counterfactual.value).toBeCloseTo(all?.value.mean ?? -1, 12);
  });
});
