import type { LocalText } from '@livelane/contracts/vocabulary';
import type { Findings, GradeInput } from './appraise.ts';
import { inBoth, percent, roughly, type Worded } from './contributions.ts';

/** The reactions of viewers, as value and words. */
export function engagement(
  { engagement: found, engagementValue: value }: Findings,
  { market }: GradeInput,
): Worded {
  const { rate, shown, hidden } = found;
  const zero = {
    value: 1,
    condition: inBoth(
      `if ${roughly(market.values.engagement.full)} of them did`,
      `若互动率达到 ${roughly(market.values.engagement.full)}`,
    ),
  };
  if (shown === 0) {
    return {
      value,
      reason: inBoth(
        'engagement: not known, no post shows views, likes and comments',
        '互动：没有内容公开播放、点赞和评论，互动率未知',
      ),
      counterfactual: zero,
    };
  }
  const range = `${percent(rate.lower)} – ${percent(rate.upper)}`;
  const reason = inBoth(
    `engagement: ${percent(rate.mean)} of viewers like or comment (${range} with 90 % certainty, by ${shown} posts${hidden > 0 ? `; ${hidden} more hide figures` : ''})`,
    `互动：${percent(rate.mean)} 的观众点赞或评论（90 % 把握在 ${range} 之间，依据 ${shown} 条内容${hidden > 0 ? `；另有 ${hidden} 条隐藏数据` : ''}）`,
  );
  const half = {
    value: halved(value.mean, market),
    condition: inBoth('if half as many did', '若互动率减半'),
  };
  return { value, reason, counterfactual: value.mean >= 0.5 ? half : zero };
}

function halved(value: number, { values }: GradeInput['market']): number {
  const { zero, full } = values.engagement;
  return Math.max(0, value - Math.log(2) / Math.log(full / zero));
}

/** Past brand work, as value and words. */
export function tonality({ tonality: found }: Findings): Worded {
  const { value, posts, disclosed } = found;
  const reason =
    posts === 0
      ? inBoth('tonality: no posts to judge by', '调性：没有可供判断的内容')
      : paidWork(found);
  const better = {
    value: 1,
    condition: inBoth(
      'with few paid posts, all disclosed, for brands of your price tier',
      '若商单少、均有披露且品牌价位与您相符',
    ),
  };
  const worse = {
    value: withoutDisclosure(found),
    condition: inBoth('if no paid post were disclosed', '若所有商单均未披露'),
  };
  return { value, reason, counterfactual: value.mean >= 0.5 && disclosed > 0 ? worse : better };
}

/** How much of the work is paid, and how much of that says so. */
function paidWork({ posts, sponsored, disclosed, undisclosed }: Findings['tonality']): LocalText {
  if (sponsored === 0)
    return inBoth(`tonality: none of ${posts} posts is paid`, `调性：${posts} 条内容中没有商单`);
  const silent = sponsored - disclosed - undisclosed;
  const all = disclosed === sponsored;
  const en = all
    ? [sponsored === 1 ? 'disclosed as such' : 'all disclosed as such']
    : [
        `${disclosed} disclosed as such`,
        ...(undisclosed === 0 ? [] : [`${undisclosed} not`]),
        ...(silent === 0 ? [] : [`${silent} not known`]),
      ];
  const zh = all
    ? ['均已披露']
    : [
        `${disclosed} 条已披露`,
        ...(undisclosed === 0 ? [] : [`${undisclosed} 条未披露`]),
        ...(silent === 0 ? [] : [`${silent} 条不详`]),
      ];
  return inBoth(
    `tonality: ${sponsored} of ${posts} posts ${sponsored === 1 ? 'is' : 'are'} paid, ${en.join(', ')}`,
    `调性：${posts} 条内容中 ${sponsored} 条为商单，${zh.join('，')}`,
  );
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
          'professionalism: no posts to judge by; what the creator says of it counts half',
          '专业度：没有可供判断的内容；自报品类按一半计算',
        )
      : inBoth(
          `professionalism: ${inCategory} of ${posts} posts ${inCategory === 1 ? 'is' : 'are'} about your product’s category`,
          `专业度：${posts} 条内容中 ${inCategory} 条与您的产品品类相关`,
        );
  const full = {
    value: (posts + 0.5) / (posts + 1),
    condition: inBoth('if every post were', '若全部内容都与该品类相关'),
  };
  const none = {
    value: 0.5 / (posts + 1),
    condition: inBoth('if none were', '若没有内容与该品类相关'),
  };
  return { value, reason, counterfactual: posts > 0 && value.mean >= 0.5 ? none : full };
}

/** The cadence of posts, as value and words. */
export function stayingPower({ cadence: found }: Findings): Worded {
  const { value, posts, variation, longestGapDays, afterLongPause } = found;
  const reason =
    longestGapDays === null
      ? inBoth('staying power: no posts to judge by', '持续更新：没有可供判断的内容')
      : inBoth(
          `staying power: ${posts === 1 ? '1 post' : `${posts} posts`}${rhythm(variation).en}, at most ${days(longestGapDays)} without one`,
          `持续更新：${posts} 条内容${rhythm(variation).zh}，最长 ${Math.ceil(longestGapDays)} 天未更新`,
        );
  const steady = {
    value: 1,
    condition: inBoth('with a post at least every week for 90 days', '若连续 90 天每周都有更新'),
  };
  const silent = {
    value: afterLongPause,
    condition: inBoth('after 60 days of silence', '若最近 60 天没有更新'),
  };
  return { value, reason, counterfactual: value.mean >= 0.5 && posts > 0 ? silent : steady };
}

/** How even the gaps between posts are: 0 is a clock, 1 is chance. */
function rhythm(variation: number | null): { readonly en: string; readonly zh: string } {
  if (variation === null) return { en: '', zh: '' };
  if (variation < 0.5) return { en: ' at a steady pace', zh: '，节奏稳定' };
  if (variation < 1.2) return { en: ' at an uneven pace', zh: '，节奏不均' };
  return { en: ' in bursts', zh: '，时断时续' };
}

function days(count: number): string {
  const whole = Math.ceil(count);
  return whole === 1 ? '1 day' : `${whole} days`;
}

/** What past lives sold, as value and words. */
export function trackRecord({ trackRecord: value, past }: Findings): Worded {
  const reason =
    past.expected === 0
      ? inBoth('track record: no past live whose sales are known', '过往战绩：没有已知销量的直播')
      : inBoth(
          `track record: past lives count as ${past.conversions.toFixed(1)} sales where ${past.expected.toFixed(1)} were to be expected, weighed by how sure the figures are`,
          `过往战绩：过往直播按数据可信度折合 ${past.conversions.toFixed(1)} 单，同等预期为 ${past.expected.toFixed(1)} 单`,
        );
  return {
    value,
    reason,
    counterfactual: {
      value: 0.5,
      condition: inBoth('had they sold just what was to be expected', '若过往直播与预期持平'),
    },
  };
}
