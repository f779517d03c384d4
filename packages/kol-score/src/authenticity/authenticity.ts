import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import type { EngagementPrior } from '../benchmarks/benchmarks.ts';
import { asksForReview, type ReviewedPost } from '../evidence/evidence.ts';
import { FIGURE_EVIDENCE } from '../evidence/registry.ts';
import type { FakeShare, FollowerCount } from '../profile/published-figures.ts';

/** With fewer posts that show their figures, posts are not judged. */
const FEWEST_POSTS = 5;

/** Whether a creator's figures are consistent; the verdict is never stronger than `review`. */
export type Authenticity = CreatorGrade['authenticity'];

/** The complete input of the review: no country, language, market or name. */
export interface AuthenticityInput {
  /** Figures of the posts; null is hidden. */
  readonly posts: readonly ReviewedPost[];
  /** Number of followers; null is hidden. */
  readonly followers: number | null;
  /** Expected engagement by account size. */
  readonly prior: EngagementPrior;
  /** Past numbers of followers. Default: none is known. */
  readonly history?: readonly FollowerCount[] | undefined;
  /** The share of fake followers, as an audit estimates it. Default: not known. */
  readonly fakeShare?: FakeShare | undefined;
}

/**
 * Reviews the consistency of a creator's figures: engagement against the prior for the account's size, its spread over
 * the posts, likes against views, first digits, past growth and the share of fake followers where they are known. Hidden
 * figures are unknown and no signal. Signals are combined as log odds, each capped. None is proof, so the strongest
 * verdict is `review`. Where nothing asks for a review and fewer than five posts show their figures or followers are
 * hidden, the verdict is `abstain`.
 * @returns `fakeShare` is that of the input, null where it is not known
 * @example
 * ```ts
 * import { authenticity, ILLUSTRATIVE_BENCHMARKS } from '@livelane/kol-score';
 * const posts = Array.from({ length: 6 }, () => ({ views: 10_000, likes: null, comments: 40 }));
 * authenticity({ posts, followers: 90_000, prior: ILLUSTRATIVE_BENCHMARKS.engagement }).verdict; // => "abstain"
 * ```
 */
export function authenticity(input: AuthenticityInput): Authenticity {
  const { posts, followers, prior, history = [], fakeShare = null } = input;
  const shown = posts.flatMap(({ views, likes, comments }) =>
    views === null || views === 0 || likes === null || comments === null
      ? []
      : [{ views, likes, comments }],
  );
  const isShown = shown.length >= FEWEST_POSTS && followers !== null;
  const found = FIGURE_EVIDENCE.flatMap(({ find, needsPosts }) =>
    needsPosts && !isShown ? [] : find({ posts, shown, followers, prior, history, fakeShare }),
  );
  const evidence = found.map(({ signal, text }) => ({ signal, text }));
  const estimate = fakeShare === null ? null : estimateOf(fakeShare);
  if (asksForReview(found)) return { fakeShare: estimate, verdict: 'review', evidence };
  if (isShown) return { fakeShare: estimate, verdict: 'clear', evidence };
  const text = {
    en: `${shown.length} posts show views, likes and comments${followers === null ? ', and followers are hidden' : ''}: too little to tell`,
    'zh-Hans': `${shown.length} 条内容公开播放、点赞和评论${followers === null ? '，且粉丝数未公开' : ''}：不足以判断`,
  };
  const tooLittle = { signal: 'too-little-shown', text };
  return { fakeShare: estimate, verdict: 'abstain', evidence: [tooLittle, ...evidence] };
}

function estimateOf({
  value,
  low,
  high,
  level,
}: FakeShare): NonNullable<Authenticity['fakeShare']> {
  return { mean: value, interval: { lower: low, upper: high, level } };
}
