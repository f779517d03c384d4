import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import type { EngagementPrior } from '../benchmarks/benchmarks.ts';
import { betaCdf } from '../probability/beta.ts';
import { normalQuantile } from '../probability/normal.ts';
import type { CreatorPost } from '../profile/creator-profile.ts';
import { priorEngagement } from '../signals/engagement/engagement-rate.ts';
import { percent } from '../text/percent.ts';

/** With fewer posts that show their figures, the verdict is `abstain`. */
const FEWEST_POSTS = 5;
/** A robust z beyond this asks for a review: 2 × 0.135 % of a normal distribution. */
const REVIEW_Z = 3;
/** Fewest posts with more likes than views that ask for a review: a single one may be an error of the platform. */
const FEWEST_ODD_POSTS = 2;
/** Tail probabilities are clamped to this, because smaller ones are rounding errors. */
const LEAST_TAIL = 1e-12;

/** Whether a creator's figures are consistent; the verdict is never stronger than `review`. */
export type Authenticity = CreatorGrade['authenticity'];

/** The complete input of the review: no country, language, market or name. */
export interface AuthenticityInput {
  /** Figures of the posts; null is hidden. */
  readonly posts: readonly Pick<CreatorPost, 'views' | 'likes' | 'comments'>[];
  /** Number of followers; null is hidden. */
  readonly followers: number | null;
  /** Expected engagement by account size. */
  readonly prior: EngagementPrior;
}

/**
 * Reviews the consistency of a creator's figures by two signals: the posts' engagement against the prior for the
 * account's size (two-sided robust z), and posts with more likes than views. Hidden figures are unknown and no signal.
 * Neither signal is proof, so the strongest verdict is `review`. With fewer than five posts that show their figures, or
 * with hidden followers, the verdict is `abstain`.
 * @returns `fakeShare` is null: this version has no account model
 * @example
 * ```ts
 * import { authenticity, ILLUSTRATIVE_BENCHMARKS } from '@livelane/kol-score';
 * const posts = Array.from({ length: 6 }, () => ({ views: 10_000, likes: null, comments: 40 }));
 * authenticity({ posts, followers: 90_000, prior: ILLUSTRATIVE_BENCHMARKS.engagement }).verdict; // => "abstain"
 * ```
 */
export function authenticity({ posts, followers, prior }: AuthenticityInput): Authenticity {
  const shown = posts.flatMap(({ views, likes, comments }) =>
    views === null || views === 0 || likes === null || comments === null
      ? []
      : [{ views, likes, comments }],
  );
  if (shown.length < FEWEST_POSTS || followers === null) {
    const text = {
      en: `${shown.length} posts show views, likes and comments${followers === null ? ', and followers are hidden' : ''}: too little to tell`,
      'zh-Hans': `仅 ${shown.length} 条内容公开播放、点赞和评论${followers === null ? '，且粉丝数未公开' : ''}：不足以判断`,
    };
    return {
      fakeShare: null,
      verdict: 'abstain',
      evidence: [{ signal: 'too-little-shown', text }],
    };
  }
  const evidence = [...engagementOutOfRange(shown, followers, prior), ...likesWithoutViews(shown)];
  return { fakeShare: null, verdict: evidence.length > 0 ? 'review' : 'clear', evidence };
}

interface ShownPost {
  readonly views: number;
  readonly likes: number;
  readonly comments: number;
}

/**
 * The tail probability of the posts' central rate among accounts of this size, as a normal z. The central rate is the
 * mean or the median, whichever is closer to the prior mean, so that neither one viral post nor many quiet ones ask for
 * a review. Rates are far from normal (even their log odds are skewed), so the tail is that of a beta distribution with
 * the variance between creators plus that of a median of posts (π / 2 times a mean's).
 */
function engagementOutOfRange(
  posts: readonly ShownPost[],
  followers: number,
  prior: EngagementPrior,
): Authenticity['evidence'] {
  const rates = posts.map(
    ({ views, likes, comments }) => Math.min(likes + comments, views) / views,
  );
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const midmost = median(rates);
  const usual = priorEngagement(followers, prior);
  const middle = Math.min(Math.max(usual, Math.min(mean, midmost)), Math.max(mean, midmost));
  const spread = 1 / (prior.strength + 1) + ((Math.PI / 2) * prior.dispersion) / posts.length;
  const size = Math.max(1, 1 / spread - 1);
  const below = betaCdf(middle, { a: usual * size, b: (1 - usual) * size });
  const z = normalQuantile(Math.min(1 - LEAST_TAIL, Math.max(LEAST_TAIL, below)));
  if (Math.abs(z) <= REVIEW_Z) return [];
  const [rate, expected] = [percent(middle), percent(usual)];
  const text = {
    en: `the posts’ engagement is around ${rate}, where ${expected} is usual for this size (robust z ${z.toFixed(1)}); worth a look, no proof of anything`,
    'zh-Hans': `内容互动率约为 ${rate}，同等规模账号通常为 ${expected}（稳健 z 值 ${z.toFixed(1)}）；建议人工复核，并不证明任何问题`,
  };
  return [{ signal: 'engagement-out-of-range', text }];
}

function likesWithoutViews(posts: readonly ShownPost[]): Authenticity['evidence'] {
  const odd = posts.filter(({ likes, views }) => likes > views).length;
  if (odd < FEWEST_ODD_POSTS) return [];
  const text = {
    en: `${odd} of ${posts.length} posts show more likes than views; platforms count views differently, so have it reviewed`,
    'zh-Hans': `${posts.length} 条内容中有 ${odd} 条点赞数多于播放数；各平台播放口径不同，建议人工复核`,
  };
  return [{ signal: 'likes-above-views', text }];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
