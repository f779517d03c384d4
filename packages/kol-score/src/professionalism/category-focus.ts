import type { Brief } from '@livelane/contracts/vocabulary';
import { own } from '../audience/coverage.ts';
import type { CreatorPost, CreatorProfile } from '../profile/creator-profile.ts';
import { shareOf } from '../valuation/share.ts';
import { orderedValue, UNKNOWN_MEAN, type Value } from '../valuation/value.ts';

/** How far a declared share of content is believed. */
const DECLARED_RELIABILITY = 0.5;

/** How much of a creator's content is about the brief's kind of product. */
export interface CategoryFocus {
  readonly value: Value;
  readonly posts: number;
  readonly inCategory: number;
}

/**
 * Professionalism as the share of posts in the categories of the brief's products: the beta posterior of the
 * posts' own counts, from an even prior of one post. Without posts the declared shares count half, and the
 * interval spans everything.
 * @remarks depth of reviews (comparisons, questions answered) needs the texts of posts and is not judged
 */
export function categoryFocus(
  posts: readonly CreatorPost[],
  profile: Pick<CreatorProfile, 'categories'>,
  brief: Pick<Brief, 'products'>,
): CategoryFocus {
  const wanted = new Set(brief.products.map(({ category }) => category));
  const inCategory = posts.filter(({ category }) => wanted.has(category)).length;
  if (posts.length > 0) {
    const value = shareOf({
      yes: inCategory,
      no: posts.length - inCategory,
      hidden: 0,
      prior: { yes: 0.5, no: 0.5 },
    });
    return { value, posts: posts.length, inCategory };
  }
  const declared = Math.min(
    1,
    [...wanted].reduce((sum, category) => sum + own(profile.categories, category), 0),
  );
  const mean = DECLARED_RELIABILITY * declared + (1 - DECLARED_RELIABILITY) * UNKNOWN_MEAN;
  return {
    value: orderedValue({ mean, worst: 0, lower: 0, best: 1, upper: 1 }),
    posts: 0,
    inCategory: 0,
  };
}
