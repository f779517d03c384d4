import { bilingual } from '../text/bilingual.ts';
import { wholePercent } from '../text/percent.ts';
import { type EvidenceFinder, type Figures, STRENGTH } from './evidence.ts';

/**
 * Shares that any large account may have without buying: an investigation of Swiss influencers found about 30 % on
 * average (SRF Data 2017, "Identifying a Large Number of Fake Followers on Instagram").
 */
const USUAL_SHARE = 0.3;

/** A share of fake followers whose whole interval is above what is usual. */
export const fakeShareHigh: EvidenceFinder<Figures> = ({ fakeShare }) => {
  if (fakeShare === null || fakeShare.low <= USUAL_SHARE) return [];
  const [low, high] = [wholePercent(fakeShare.low), wholePercent(fakeShare.high)];
  const text = bilingual(
    `between ${low} and ${high} of ${fakeShare.n} sampled followers look automated by a model; have the sample reviewed`,
    `模型估计 ${fakeShare.n} 个抽样粉丝中 ${low} 至 ${high} 疑似非真人；建议人工复核样本`,
  );
  return [{ signal: 'follower-sample', text, logOdds: STRENGTH.fair }];
};
