import type { MarketScales } from '../../benchmarks/market-scales.ts';
import type { UnitEstimate } from '../../estimate/unit-estimate.ts';
import { engagementValue, postEngagement } from '../../signals/engagement/engagement.ts';
import type { EngagementRate } from '../../signals/engagement/engagement-rate.ts';
import { bilingual } from '../../text/bilingual.ts';
import { percent, wholePercent } from '../../text/percent.ts';
import { defineCriterion, type Explanation } from '../criterion/criterion.ts';

interface Evidence extends EngagementRate {
  /** The rate on the market's scale. */
  readonly scaled: UnitEstimate;
  readonly scale: MarketScales['engagement'];
}

/** The share of viewers who like or comment, on the market's scale. */
export const engagement = defineCriterion({
  id: 'engagement',
  appraise: ({ scales }, read): Evidence => ({
    ...read(postEngagement),
    scaled: read(engagementValue),
    scale: scales.engagement,
  }),
  value: ({ scaled }) => scaled,
  explain: (evidence, { mean }) => ({
    reason: reasonOf(evidence),
    ...(isKnown(evidence) ? {} : { only: 'against' as const }),
    counterfactual: isKnown(evidence) && mean >= 0.5 ? ifHalved(mean, evidence) : ifFull(evidence),
  }),
});

function isKnown({ shown, averaged }: EngagementRate): boolean {
  return shown > 0 || averaged;
}

function reasonOf(evidence: Evidence): Explanation['reason'] {
  const { rate, shown, hidden, averaged } = evidence;
  if (!isKnown(evidence))
    return bilingual(
      `engagement: not known, no post shows views, likes and comments; ${percent(rate.mean)} is assumed, as of the tenth part of such accounts with the least`,
      `互动：没有内容公开播放、点赞和评论，互动率未知；按同等规模账号中最低一成的 ${percent(rate.mean)} 估算`,
    );
  const range = `${percent(rate.lower)} – ${percent(rate.upper)}`;
  if (averaged)
    return bilingual(
      `engagement: ${percent(rate.mean)} of viewers like or comment (${range} with 90% certainty, by published averages)`,
      `互动：${percent(rate.mean)} 的观众点赞或评论（90% 把握在 ${range} 之间，依据公布的平均值）`,
    );
  return bilingual(
    `engagement: ${percent(rate.mean)} of viewers like or comment (${range} with 90% certainty, by ${shown} posts${hidden > 0 ? `; ${hidden} more hide figures` : ''})`,
    `互动：${percent(rate.mean)} 的观众点赞或评论（90% 把握在 ${range} 之间，依据 ${shown} 条内容${hidden > 0 ? `；另有 ${hidden} 条隐藏数据` : ''}）`,
  );
}

function ifFull({ scale: { full } }: Evidence): Explanation['counterfactual'] {
  const wanted = wholePercent(full);
  return {
    change: 'better',
    value: 1,
    condition: bilingual(`if ${wanted} of viewers did so`, `若互动率达到 ${wanted}`),
  };
}

function ifHalved(mean: number, { scale }: Evidence): Explanation['counterfactual'] {
  return {
    change: 'worse',
    value: Math.max(0, mean - Math.log(2) / Math.log(scale.full / scale.zero)),
    condition: bilingual('if half as many did', '若互动率减半'),
  };
}
