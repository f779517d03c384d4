import { describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../../profile/story.fixture.ts';
import { gradeCreator } from '../grade-creator.ts';

describe('categories', () => {
  const found = (change: Partial<CreatorProfile>, category = 'beauty') => {
    const brief = briefFor();
    const products = brief.products.map((it) => ({ ...it, category }));
    const { findings = [] } = gradeCreator(
      { ...AFFORDABLE, ...change },
      { ...brief, products },
      { asOf: AS_OF },
    );
    return findings.filter(({ code }) => code === 'CATEGORIES_DIFFER').map(({ params }) => params);
  };
  const posts = AFFORDABLE.posts.map((post) => ({ ...post, category: 'home' }));

  it('that are none of the products are pointed out, in shares and in posts', () => {
    expect(found({ posts: [], categories: { home: 0.6, deals: 0.2 } })).toEqual([
      { known: ['home', 'deals'], wanted: ['beauty'] },
    ]);
    expect(found({ posts, categories: {} })).toEqual([{ known: ['home'], wanted: ['beauty'] }]);
  });

  it('that are partly those of the products, or not known, are not', () => {
    expect(found({ posts, categories: { beauty: 0.1 } })).toEqual([]);
    expect(found({ posts, categories: { beauty: 0 } })).toHaveLength(1);
    expect(found({ posts: [], categories: {} })).toEqual([]);
    expect(found({ posts, categories: {} }, 'home')).toEqual([]);
  });
});
