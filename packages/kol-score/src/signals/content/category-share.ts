import { shareEstimate } from '../../estimate/share-estimate.ts';
import { UNKNOWN_MEAN, type UnitEstimate, unitEstimate } from '../../estimate/unit-estimate.ts';
import { ownShare } from '../audience/shares.ts';
import { knownPosts } from '../posts.ts';
import type { GradeInput, Read } from '../signal.ts';

/** Weight of a declared content share against the mean of an unknown one. */
const DECLARED_RELIABILITY = 0.5;

/** How much of a creator's content belongs to the categories of the brief's products. */
export interface CategoryShare {
  readonly value: UnitEstimate;
  /** Number of posts looked at. */
  readonly posts: number;
  readonly inCategory: number;
}

/**
 * The share of posts in the categories of the brief's products: the beta posterior of the counts, with a prior of half
 * a post either way. Without posts, the declared content shares count half and the interval is [0, 1].
 * @remarks the texts of posts are not analysed, so depth of expertise (comparisons, questions answered) is not measured
 */
export function categoryShare(
  { profile, brief }: Pick<GradeInput, 'profile' | 'brief'>,
  read: Read,
): CategoryShare {
  const posts = read(knownPosts);
  const wanted = new Set(brief.products.map(({ category }) => category));
  const inCategory = posts.filter(({ category }) => wanted.has(category)).length;
  if (posts.length > 0) {
    const value = shareEstimate({
      yes: inCategory,
      no: posts.length - inCategory,
      hidden: 0,
      prior: { yes: 0.5, no: 0.5 },
    });
    return { value, posts: posts.length, inCategory };
  }
  const declared = Math.min(
    1,
    [...wanted].reduce((sum, category) => sum + ownShare(profile.categories, category), 0),
  );
  const mean = DECLARED_RELIABILITY * declared + (1 - DECLARED_RELIABILITY) * UNKNOWN_MEAN;
  return {
    value: unitEstimate({ mean, worst: 0, lower: 0, best: 1, upper: 1 }),
    posts: 0,
    inCategory: 0,
  };
}
