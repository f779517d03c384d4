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
