import { betaCdf, normalQuantile } from '@livelane/contracts/vocabulary/probability';
import { priorEngagement } from '../signals/engagement/engagement-rate.ts';
import { bilingual } from '../text/bilingual.ts';
import { percent } from '../text/percent.ts';
import { type EvidenceFinder, type Figures, median, STRENGTH } from './evidence.ts';

/** A robust z beyond this asks for a review: 2 × 0.135 % of a normal distribution. */
const REVIEW_Z = 3;
/** A tail probability above which z is certainly smaller. */
const REVIEW_TAIL = 0.00135;
/** Tail probabilities are clamped to this, because smaller ones are rounding errors. */
const LEAST_TAIL = 1e-12;

/**
 * The tail probability of the posts' central rate among accounts of this size, as a normal z. The central rate is the
 * mean or the median, whichever is closer to the prior mean, so that neither one viral post nor many quiet ones ask for
 * a review. Rates are far from normal (even their log odds are skewed), so the tail is that of a beta distribution with
 * the variance between creators plus that of a median of posts (π / 2 times a mean's).
 */
export const engagementOutOfRange: EvidenceFinder<Figures> = ({ shown, followers, prior }) => {
  if (followers === null) return [];
  const rates = shown.map(
    ({ views, likes, comments }) => Math.min(likes + comments, views) / views,
  );
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const midmost = median(rates);
  const usual = priorEngagement(followers, prior);
  const middle = Math.min(Math.max(usual, Math.min(mean, midmost)), Math.max(mean, midmost));
  const spread = 1 / (prior.strength + 1) + ((Math.PI / 2) * prior.dispersion) / shown.length;
  const size = Math.max(1, 1 / spread - 1);
  const below = betaCdf(middle, { a: usual * size, b: (1 - usual) * size });
  if (below > REVIEW_TAIL && below < 1 - REVIEW_TAIL) return [];
  const z = normalQuantile(Math.min(1 - LEAST_TAIL, Math.max(LEAST_TAIL, below)));
  if (Math.abs(z) <= REVIEW_Z) return [];
  const [rate, expected] = [percent(middle), percent(usual)];
  const text = bilingual(
    `the posts’ engagement is around ${rate}, where ${expected} is usual for this size (robust z ${z.toFixed(1)}); worth a look, no proof of anything`,
    `内容互动率约为 ${rate}，同等规模账号通常为 ${expected}（稳健 z 值 ${z.toFixed(1)}）；建议人工复核，并不证明任何问题`,
  );
  return [{ signal: 'engagement-out-of-range', text, logOdds: STRENGTH.strong }];
};
