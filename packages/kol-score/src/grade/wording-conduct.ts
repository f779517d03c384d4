import type { Findings, GradeInput } from './appraise.ts';
import { inBoth, percent, type Worded } from './contributions.ts';

/** The reactions of viewers, as value and words. */
export function engagement(
  { engagement: found, engagementValue: value }: Findings,
  { market }: GradeInput,
): Worded {
  const { rate, shown, hidden } = found;
  const zero = {
    value: 1,
    condition: inBoth(
      `with ${percent(market.values.engagement.full)} engagement`,
      `若互动率达到 ${percent(market.values.engagement.full)}`,
    ),
  };
  if (shown === 0) {
    return {
      value,
      reason: inBoth(
        'engagement: no post shows views, likes and comments, so it is not known',
        '互动:没有内容公开播放、点赞和评论,互动率未知',
      ),
      counterfactual: zero,
    };
  }
  const range = `${percent(rate.lower)} – ${percent(rate.upper)}`;
  const reason = inBoth(
    `engagement: ${percent(rate.mean)} of viewers react (90 % interval ${range}, ${shown} posts${hidden > 0 ? `, ${hidden} hide figures` : ''})`,
    `互动:${percent(rate.mean)} 的观众有互动(90 % 区间 ${range},${shown} 条内容${hidden > 0 ? `,另有 ${hidden} 条隐藏数据` : ''})`,
  );
  const half = {
    value: halved(value.mean, market),
    condition: inBoth('with half the engagement', '若互动率减半'),
  };
  return { value, reason, counterfactual: value.mean >= 0.5 ? half : zero };
}

function halved(value: number, { values }: GradeInput['market']): number {
  const { zero, full } = values.engagement;
  return Math.max(0, value - Math.log(2) / Math.log(full / zero));
}

/** Past brand work, as value and words. */
export function tonality({ tonality: found }: Findings): Worded {
  const { value, posts, sponsored, disclosed, undisclosed } = found;
  const reason =
    posts === 0
      ? inBoth('tonality: no posts to judge by', '调性:没有可供判断的内容')
      : inBoth(
          `tonality: ${sponsored} of ${posts} posts are sponsored; of those ${disclosed} are known to say so and ${undisclosed} known not to`,
          `调性:${posts} 条内容中 ${sponsored} 条为商单,其中 ${disclosed} 条已知有披露,${undisclosed} 条已知未披露`,
        );
  const better = {
    value: 1,
    condition: inBoth(
      'with few sponsored posts, all disclosed, for brands of this price tier',
      '若商单少、均有披露且品牌价位相符',
    ),
  };
  const worse = {
    value: withoutDisclosure(found),
    condition: inBoth('if no sponsored post were disclosed', '若所有商单均未披露'),
  };
  return { value, reason, counterfactual: value.mean >= 0.5 && disclosed > 0 ? worse : better };
}

/** The tonality if every disclosed post were not: its disclosure part is a beta mean from half a post either way. */
function withoutDisclosure({ value, disclosed, undisclosed }: Findings['tonality']): number {
  const seen = disclosed + undisclosed + 1;
  return value.mean - 0.3 * ((disclosed + 0.5) / seen - 0.5 / seen);
}

/** The focus on the category, as value and words. */
export function professionalism({ focus: { value, posts, inCategory } }: Findings): Worded {
  const reason =
    posts === 0
      ? inBoth(
          'professionalism: no posts; declared categories count half',
          '专业度:没有内容;自报品类按一半计算',
        )
      : inBoth(
          `professionalism: ${inCategory} of ${posts} posts are in the product’s category`,
          `专业度:${posts} 条内容中 ${inCategory} 条属于产品所在品类`,
        );
  const full = {
    value: (posts + 0.5) / (posts + 1),
    condition: inBoth('if every post were in the category', '若全部内容都属于该品类'),
  };
  const none = {
    value: 0.5 / (posts + 1),
    condition: inBoth('if no post were in the category', '若没有内容属于该品类'),
  };
  return { value, reason, counterfactual: posts > 0 && value.mean >= 0.5 ? none : full };
}

/** The cadence of posts, as value and words. */
export function stayingPower({ cadence: found }: Findings): Worded {
  const { value, posts, variation, longestGapDays, afterLongPause } = found;
  const reason =
    longestGapDays === null
      ? inBoth('staying power: no posts to judge by', '持续更新:没有可供判断的内容')
      : inBoth(
          `staying power: ${posts} posts, longest gap ${longestGapDays.toFixed(1)} days${variation === null ? '' : `, variation of the gaps ${variation.toFixed(2)}`}`,
          `持续更新:${posts} 条内容,最长间隔 ${longestGapDays.toFixed(1)} 天${variation === null ? '' : `,间隔变异系数 ${variation.toFixed(2)}`}`,
        );
  const steady = {
    value: 1,
    condition: inBoth(
      'with posts at even intervals of at most a week over 90 days',
      '若 90 天内稳定更新、间隔不超过一周',
    ),
  };
  const silent = {
    value: afterLongPause,
    condition: inBoth('had the last 60 days been silent', '若最近 60 天没有更新'),
  };
  return { value, reason, counterfactual: value.mean >= 0.5 && posts > 0 ? silent : steady };
}

/** What past lives sold, as value and words. */
export function trackRecord({ trackRecord: value, past }: Findings): Worded {
  const reason =
    past.expected === 0
      ? inBoth(
          'track record: no past live with known conversions',
          '过往战绩:没有已知转化数据的直播',
        )
      : inBoth(
          `track record: past lives weigh as ${past.conversions.toFixed(1)} conversions where ${past.expected.toFixed(1)} were to be expected`,
          `过往战绩:过往直播折合 ${past.conversions.toFixed(1)} 次转化,预期为 ${past.expected.toFixed(1)} 次`,
        );
  return {
    value,
    reason,
    counterfactual: {
      value: 0.5,
      condition: inBoth(
        'with past lives that do as the benchmark expects',
        '若过往直播与基准预期持平',
      ),
    },
  };
}
