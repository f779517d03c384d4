import { INTERVAL_Z } from '../../estimate/interval.ts';
import {
  knownEstimate,
  type UnitEstimate,
  unitEstimate,
  unknownEstimate,
  weightedMean,
} from '../../estimate/unit-estimate.ts';
import type { CreatorPost } from '../../profile/creator-profile.ts';
import { hasTopic } from '../../wording/lexicon.ts';
import type { GradeInput, Read } from '../signal.ts';
import { categoryShare, wantedCategories } from './category-share.ts';
import { postTexts, type ReadPost } from './post-texts.ts';

/** Weights of the three parts of expertise. */
const WEIGHTS = { focus: 0.65, concentration: 0.1, depth: 0.25 } as const;

/** What makes a review deep, and how much of it each part is. */
const DEPTH = { length: 0.4, comparison: 0.2, trial: 0.2, answers: 0.2 } as const;

/** Words of a text that is worth nothing by its length, and of one that is worth all; logarithmic between the two. */
const LENGTH = { none: 10, full: 150 } as const;
const LONGEST = /* @__PURE__ */ Math.log(LENGTH.full / LENGTH.none);
/** Answered questions of viewers from which they are worth all. */
const MANY_ANSWERS = 5;

/** Standard deviation of the depth of posts of one creator that is assumed for its interval. */
const DEPTH_SD = 0.3;

/** How much of an expert a creator is in the categories of the brief's products. */
export interface Expertise {
  readonly value: UnitEstimate;
  readonly posts: number;
  readonly inCategory: number;
  /** Herfindahl index of the categories of all posts: 1 for a single category; null without posts. */
  readonly concentration: number | null;
  /** Of the posts in the category: how many texts are known, compare or test something; questions answered. */
  readonly depth: {
    readonly texts: number;
    readonly comparing: number;
    readonly testing: number;
    readonly answers: number;
  };
  /** The value if all posts were in the category, and if none were. */
  readonly ifAll: () => number;
  readonly ifNone: () => number;
}

/**
 * Expertise in a category, a weighted mean of three parts: the share of posts in it (0.65), whether it is the creator's
 * main one, its posts relative to those of the largest category (0.1), and the depth of the posts in it (0.25): length of
 * the text, whether it compares, whether it tests, questions of viewers answered. Depth is a share of all posts. What is
 * not known of a post counts as not done, so that withholding a text or a number of answers is never worth more.
 */
export function expertise({ shared }: Pick<GradeInput, 'shared'>, read: Read): Expertise {
  const posts = read(postTexts);
  const focus = read(categoryShare);
  const wanted = shared(wantedCategories);
  const inside = posts.filter(({ post }) => wanted.has(post.category));
  const valueOf = (
    share: UnitEstimate,
    concentration: UnitEstimate,
    deep: readonly ReadPost[],
  ): UnitEstimate =>
    weightedMean([
      { weight: WEIGHTS.focus, value: share },
      { weight: WEIGHTS.concentration, value: concentration },
      { weight: WEIGHTS.depth, value: depthOf(deep, posts.length) },
    ]);
  const counts = counted(posts);
  const count = Math.max(1, posts.length);
  return {
    value: valueOf(focus.value, mainCategory(inside.length, largestBut(wanted, counts)), inside),
    posts: posts.length,
    inCategory: inside.length,
    concentration: herfindahl(counts, posts.length),
    depth: shownDepth(inside),
    ifAll: () => valueOf(knownEstimate(focus.ifAll), mainCategory(count, 0), posts).mean,
    ifNone: () => valueOf(knownEstimate(focus.ifNone), mainCategory(0, count), []).mean,
  };
}

function shownDepth(inside: readonly ReadPost[]): Expertise['depth'] {
  const depth = { texts: 0, comparing: 0, testing: 0, answers: 0 };
  for (const it of inside) {
    if (it.reading !== null) depth.texts++;
    if (has(it, 'comparison')) depth.comparing++;
    if (has(it, 'trial')) depth.testing++;
    depth.answers += it.post.answers ?? 0;
  }
  return depth;
}

/** Posts in the category relative to those of the largest one, with a prior of half a post; unknown without posts. */
function mainCategory(inside: number, others: number): UnitEstimate {
  if (inside + others === 0) return unknownEstimate(0);
  return knownEstimate((inside + 0.5) / (Math.max(inside, others) + 0.5));
}

/** Categories and how many posts each has. */
interface CategoryCount {
  readonly category: string;
  count: number;
}

function counted(posts: readonly ReadPost[]): CategoryCount[] {
  const counts: CategoryCount[] = [];
  for (const { post } of posts) {
    const known = counts.find(({ category }) => category === post.category);
    if (known === undefined) counts.push({ category: post.category, count: 1 });
    else known.count++;
  }
  return counts;
}

function largestBut(wanted: ReadonlySet<string>, counts: readonly CategoryCount[]): number {
  let largest = 0;
  for (const { category, count } of counts)
    if (!wanted.has(category)) largest = Math.max(largest, count);
  return largest;
}

function herfindahl(counts: readonly CategoryCount[], posts: number): number | null {
  if (posts === 0) return null;
  let sum = 0;
  for (const { count } of counts) sum += (count / posts) ** 2;
  return sum;
}

/** Depth of the posts in a category as a share of all posts; unknown without posts. */
function depthOf(inside: readonly ReadPost[], all: number): UnitEstimate {
  if (all === 0) return unknownEstimate(0);
  let shown = 0;
  let hidden = 0;
  for (const it of inside) {
    shown += depthOfPost(it);
    hidden += (it.reading === null ? 1 - DEPTH.answers : 0) + hiddenAnswers(it.post);
  }
  const mean = shown / all;
  const best = (shown + hidden) / all;
  const error = (INTERVAL_Z * DEPTH_SD) / Math.sqrt(all);
  return unitEstimate({ mean, worst: mean, lower: mean - error, best, upper: best + error });
}

function hiddenAnswers({ answers }: CreatorPost): number {
  return answers === undefined ? DEPTH.answers : 0;
}

/** Depth of one post, 0 to 1. */
function depthOfPost(it: ReadPost): number {
  const words = it.reading?.words ?? 0;
  const long = Math.log(words / LENGTH.none) / LONGEST;
  return (
    DEPTH.length * Math.min(1, Math.max(0, long)) +
    (has(it, 'comparison') ? DEPTH.comparison : 0) +
    (has(it, 'trial') ? DEPTH.trial : 0) +
    DEPTH.answers * Math.min(1, (it.post.answers ?? 0) / MANY_ANSWERS)
  );
}

function has({ reading }: ReadPost, topic: 'comparison' | 'trial'): boolean {
  return reading !== null && hasTopic(reading, topic);
}
