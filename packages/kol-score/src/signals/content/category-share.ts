import { shareEstimate } from '../../estimate/share-estimate.ts';
import { mapIncreasing, type UnitEstimate, withMean } from '../../estimate/unit-estimate.ts';
import { ownShare } from '../audience/shares.ts';
import { knownPosts } from '../posts.ts';
import type { GradeInput, GradeSetting, Read } from '../signal.ts';

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
  { profile, benchmarks, shared }: Pick<GradeInput, 'profile' | 'benchmarks' | 'shared'>,
  read: Read,
): CategoryShare {
  const posts = read(knownPosts);
  const wanted = shared(wantedCategories);
  let inCategory = 0;
  for (const { category } of posts) if (wanted.has(category)) inCategory++;
  let declared = 0;
  for (const category of wanted) declared += ownShare(profile.categories, category);
  const filler = DECLARED_RELIABILITY * Math.min(1, declared);
  const filled = (share: number): number => share + (1 - share) * filler;
  const value =
    posts.length === 0
      ? withMean(UNKNOWN, filled(benchmarks.population.categoryShare.value))
      : mapIncreasing(
          shareEstimate({
            yes: inCategory,
            no: posts.length - inCategory,
            hidden: 0,
            assumed: 0,
            prior: HALF_A_POST,
          }),
          filled,
        );
  const count = Math.max(1, posts.length);
  return {
    value,
    posts: posts.length,
    inCategory,
    ifAll: filled((count + 0.5) / (count + 1)),
    ifNone: filled(0.5 / (count + 1)),
  };
}

/** The categories of the brief's products. */
export function wantedCategories({ brief }: GradeSetting): ReadonlySet<string> {
  return new Set(brief.products.map(({ category }) => category));
}

const HALF_A_POST = { yes: 0.5, no: 0.5 };

const UNKNOWN: UnitEstimate = { mean: 0, worst: 0, lower: 0, best: 1, upper: 1 };
