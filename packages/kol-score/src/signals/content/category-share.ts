import { shareEstimate } from '../../estimate/share-estimate.ts';
import { mapIncreasing, type UnitEstimate, withMean } from '../../estimate/unit-estimate.ts';
import { ownShare } from '../audience/shares.ts';
import { knownPosts } from '../posts.ts';
import type { GradeInput, Read } from '../signal.ts';

/** The part of what posts leave open that a declared share of content can fill. */
const DECLARED_RELIABILITY = 0.25;

/** How much of a creator's content belongs to the categories of the brief's products. */
export interface CategoryShare {
  readonly value: UnitEstimate;
  /** Number of posts looked at. */
  readonly posts: number;
  readonly inCategory: number;
  /** The value if all posts were in the category, and if none were. */
  readonly ifAll: number;
  readonly ifNone: number;
}

/**
 * The share of posts in the categories of the brief's products: the beta posterior of the counts, with a prior of half
 * a post either way; without posts the tenth percentile of creators, with the interval [0, 1]. The declared share of
 * content fills a quarter of what is missing to 1, with posts and without, so that it cannot replace them.
 * @remarks what the posts say is not considered here: see `expertise`
 */
export function categoryShare(
  { profile, brief, benchmarks }: Pick<GradeInput, 'profile' | 'brief' | 'benchmarks'>,
  read: Read,
): CategoryShare {
  const posts = read(knownPosts);
  const wanted = new Set(brief.products.map(({ category }) => category));
  const inCategory = posts.filter(({ category }) => wanted.has(category)).length;
  const declared = Math.min(
    1,
    [...wanted].reduce((sum, category) => sum + ownShare(profile.categories, category), 0),
  );
  const filled = (share: number): number => share + (1 - share) * DECLARED_RELIABILITY * declared;
  const valueAt = (yes: number): UnitEstimate =>
    shareEstimate({
      yes,
      no: posts.length - yes,
      hidden: 0,
      assumed: 0,
      prior: { yes: 0.5, no: 0.5 },
    });
  const value =
    posts.length === 0
      ? withMean(UNKNOWN, filled(benchmarks.population.categoryShare.value))
      : mapIncreasing(valueAt(inCategory), filled);
  const count = Math.max(1, posts.length);
  return {
    value,
    posts: posts.length,
    inCategory,
    ifAll: filled((count + 0.5) / (count + 1)),
    ifNone: filled(0.5 / (count + 1)),
  };
}

const UNKNOWN: UnitEstimate = { mean: 0, worst: 0, lower: 0, best: 1, upper: 1 };
