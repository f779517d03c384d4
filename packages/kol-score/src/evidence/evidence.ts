import type { LocalText } from '@livelane/contracts/vocabulary';
import type { EngagementPrior } from '../benchmarks/benchmarks.ts';
import type { CreatorPost } from '../profile/creator-profile.ts';
import type { FakeShare, FollowerCount } from '../profile/published-figures.ts';

/** No single signal counts for more than this, in natural log odds. */
const CAP = 3;
/** Log odds together that ask people for a review: one strong signal, or two that only ask to look. */
const REVIEW = 2;

/** How much a signal counts, in natural log odds: on its own it asks for a review, or only together with another. */
export const STRENGTH = { strong: 3, fair: 2, weak: 1 } as const;

/** One observation that suggests a review of the figures. None is proof. */
export interface Evidence {
  readonly signal: string;
  readonly text: LocalText;
  /** In natural log odds, above 0. */
  readonly logOdds: number;
}

/** A post as the review of figures sees it. */
export interface ReviewedPost extends Pick<CreatorPost, 'views' | 'likes' | 'comments'> {
  /** Default: not known, and the post says nothing about any week. */
  readonly publishedAt?: CreatorPost['publishedAt'];
}

/** A post that shows views, likes and comments. */
export interface ShownPost {
  readonly views: number;
  readonly likes: number;
  readonly comments: number;
}

/** All that the evidence of an account's figures is found in: no country, language, market or name. */
export interface Figures {
  readonly posts: readonly ReviewedPost[];
  /** Those that show views, likes and comments, with views above zero. */
  readonly shown: readonly ShownPost[];
  readonly followers: number | null;
  readonly prior: EngagementPrior;
  readonly history: readonly FollowerCount[];
  readonly fakeShare: FakeShare | null;
}

/** What looks for one kind of evidence. */
export type EvidenceFinder<Input> = (input: Input) => readonly Evidence[];

/** Whether evidence together asks for a review: the sum of log odds, each capped. */
export function asksForReview(evidence: readonly Evidence[]): boolean {
  return evidence.reduce((sum, { logOdds }) => sum + Math.min(CAP, logOdds), 0) >= REVIEW;
}

/** The median; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

/** 1.4826 times the median absolute deviation: the standard deviation, where values are normal. */
export function robustDeviation(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}
