import { gammaCdf } from '@livelane/contracts/vocabulary/probability';
import { bilingual } from '../text/bilingual.ts';
import { percent } from '../text/percent.ts';
import { type EvidenceFinder, type Figures, robustDeviation, STRENGTH } from './evidence.ts';

/** Fewest posts whose spread says something. */
const FEWEST = 10;
/**
 * Standard deviations of the logarithm of a post's likes per view. Likes of people differ from post to post by more
 * than a tenth; delivered ones are ordered by the piece. Beyond the upper bound, posts have nothing to do with each
 * other. Both are assumptions.
 */
const LEAST_SPREAD = 0.1;
const MOST_SPREAD = 1.6;
/** How often genuine posts of the least spread are taken for too even. */
const FALSE_ALARMS = 0.005;

/** Likes per view that are the same on every post, or have nothing to do with each other. */
export const engagementDispersion: EvidenceFinder<Figures> = ({ shown }) => {
  const rates = shown.flatMap(({ likes, views }) =>
    likes > 0 && likes <= views ? [Math.log(likes / views)] : [],
  );
  if (rates.length < FEWEST) return [];
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const squares = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0);
  const [n, spread] = [rates.length, Math.expm1(Math.sqrt(squares / (rates.length - 1)))];
  // Chi-squared with n − 1 degrees of freedom is twice a gamma variable of shape (n − 1) / 2.
  if (gammaCdf(squares / LEAST_SPREAD ** 2 / 2, (n - 1) / 2) < FALSE_ALARMS) {
    const text = bilingual(
      `likes per view of ${n} posts differ by only ${percent(spread)}; people’s likes usually vary more, so have it reviewed`,
      `${n} 条内容的赞播比仅相差 ${percent(spread)}；真实点赞通常波动更大，建议人工复核`,
    );
    return [{ signal: 'engagement-too-even', text, logOdds: STRENGTH.fair }];
  }
  if (robustDeviation(rates) <= MOST_SPREAD) return [];
  const text = bilingual(
    `likes per view differ between ${n} posts by a factor of ${Math.exp(robustDeviation(rates)).toFixed(0)}; look at those that stand out`,
    `${n} 条内容的赞播比相差约 ${Math.exp(robustDeviation(rates)).toFixed(0)} 倍；请查看其中突出的内容`,
  );
  return [{ signal: 'engagement-too-uneven', text, logOdds: STRENGTH.weak }];
};
