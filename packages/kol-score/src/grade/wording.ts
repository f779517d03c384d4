import type { AudienceDimension } from '../audience/coverage.ts';
import type { Criterion } from '../market-profiles/market-profile.ts';
import type { Value } from '../valuation/value.ts';
import { type Findings, type GradeInput, tiersOf } from './appraise.ts';
import { type Appraisal, inBoth, percent } from './contributions.ts';

type Worded = Pick<Appraisal, 'reason' | 'counterfactual'> & { readonly value: Value };
type Wording = (found: Findings, input: GradeInput) => Worded;

const TIER_ZH: Readonly<Record<string, string>> = { budget: '低价', affordable: '平价', mid: '中端', premium: '高端', luxury: '奢侈' };
const DIMENSION_ZH: Readonly<Record<AudienceDimension, string>> = { countries: '国家', ages: '年龄', gender: '性别', interests: '兴趣' };

/** Each criterion's value, and the sentence that says why. */
export const WORDINGS: Readonly<Record<Criterion, Wording>> = {
  'price-tier': priceTier,
  audience,
  engagement,
  tonality,
  professionalism,
  'staying-power': stayingPower,
  localisation,
  'price-performance': pricePerformance,
  'track-record': trackRecord,
  size,
};

function priceTier({ tier }: Findings, { profile, brief, benchmarks }: GradeInput): Worded {
  const [own, wanted] = [profile.priceTier, tiersOf(brief)];
  const [ownZh, wantedZh] = [TIER_ZH[own], wanted.map((name) => TIER_ZH[name]).join('、')];
  if (tier.multiplier.mean === 1) {
    return {
      value: tier.multiplier,
      reason: inBoth(`price tier: known for ${own} products, as these are (${wanted.join(', ')})`, `价位:以${ownZh}产品见长,与本次产品(${wantedZh})一致`),
      counterfactual: { value: benchmarks.conversion.tierStep, condition: inBoth('with products one price tier away', '若产品价位相差一档') },
    };
  }
  const distance = tier.gaps.reduce((sum, step) => sum + Math.abs(step), 0) / tier.gaps.length;
  const steps = Number.isInteger(distance) ? String(distance) : distance.toFixed(1);
  const [side, sideZh] = tier.gaps.every((gap) => gap >= 0) ? ['above', '高'] : tier.gaps.every((gap) => gap <= 0) ? ['below', '低'] : ['away from', '相差'];
  const left = percent(tier.multiplier.mean);
  return {
    value: tier.multiplier,
    reason: inBoth(
      `price tier: known for ${own} products, ${steps} ${steps === '1' ? 'step' : 'steps'} ${side} these (${wanted.join(', ')}): ${left} of the conversion rate is left`,
      `价位:以${ownZh}产品见长,${sideZh === '相差' ? '与' : '比'}本次产品(${wantedZh})${sideZh} ${steps} 档:预计只保留 ${left} 的转化率`,
    ),
    counterfactual: { value: 1, condition: inBoth('with products of the creator’s own price tier', '若产品价位与达人一致') },
  };
}

function audience({ audience: found }: Findings): Worded {
  const { shippable, match, coverage } = found;
  const weakest = found.dimensions.find((it) => it.match !== null && it.match < 0.999);
  const silent = found.dimensions.filter((it) => it.match === null).map(({ dimension }) => dimension);
  const unknownCountries = shippable.worst === 0 && shippable.best === 1;
  const en = [
    unknownCountries ? 'countries are not known' : `${percent(shippable.mean)} can be shipped to`,
    `${percent(match.mean)} likeness to the target`,
    ...(weakest === undefined ? [] : [`weakest in ${weakest.dimension} (${percent(weakest.match ?? 0)})`]),
    ...(silent.length === 0 ? [] : [`not known: ${silent.join(', ')}`]),
  ];
  const zh = [
    unknownCountries ? '国家分布未知' : `${percent(shippable.mean)} 位于可发货市场`,
    `与目标客群相似度 ${percent(match.mean)}`,
    ...(weakest === undefined ? [] : [`最弱项:${DIMENSION_ZH[weakest.dimension]}(${percent(weakest.match ?? 0)})`]),
    ...(silent.length === 0 ? [] : [`未知:${silent.map((dimension) => DIMENSION_ZH[dimension]).join('、')}`]),
  ];
  return {
    value: coverage,
    reason: inBoth(`audience: ${en.join('; ')}`, `受众:${zh.join(';')}`),
    counterfactual:
      shippable.mean < 0.95
        ? { value: match.mean, condition: inBoth('if all of the audience could be shipped to', '若全部受众均可发货') }
        : { value: shippable.mean, condition: inBoth('if the audience were the target itself', '若受众与目标客群完全一致') },
  };
}

function engagement({ engagement: found, engagementValue: value }: Findings, { market }: GradeInput): Worded {
  const { rate, shown, hidden } = found;
  const zero = { value: 1, condition: inBoth(`with ${percent(market.values.engagement.full)} engagement`, `若互动率达到 ${percent(market.values.engagement.full)}`) };
  if (shown === 0) {
    return {
      value,
      reason: inBoth('engagement: no post shows views, likes and comments, so it is not known', '互动:没有内容公开播放、点赞和评论,互动率未知'),
      counterfactual: zero,
    };
  }
  const range = `${percent(rate.lower)} – ${percent(rate.upper)}`;
  const reason = inBoth(
    `engagement: ${percent(rate.mean)} of viewers react (90 % interval ${range}, ${shown} posts${hidden > 0 ? `, ${hidden} hide figures` : ''})`,
    `互动:${percent(rate.mean)} 的观众有互动(90 % 区间 ${range},${shown} 条内容${hidden > 0 ? `,另有 ${hidden} 条隐藏数据` : ''})`,
  );
  const half = { value: halved(value.mean, market), condition: inBoth('with half the engagement', '若互动率减半') };
  return { value, reason, counterfactual: value.mean >= 0.5 ? half : zero };
}

function halved(value: number, { values }: GradeInput['market']): number {
  const { zero, full } = values.engagement;
  return Math.max(0, value - Math.log(2) / Math.log(full / zero));
}

function tonality({ tonality: found }: Findings): Worded {
  const { value, posts, sponsored, disclosed, undisclosed } = found;
  const reason =
    posts === 0
      ? inBoth('tonality: no posts to judge by', '调性:没有可供判断的内容')
      : inBoth(
          `tonality: ${sponsored} of ${posts} posts are sponsored; of those ${disclosed} are known to say so and ${undisclosed} known not to`,
          `调性:${posts} 条内容中 ${sponsored} 条为商单,其中 ${disclosed} 条已知有披露,${undisclosed} 条已知未披露`,
        );
  const better = { value: 1, condition: inBoth('with few sponsored posts, all disclosed, for brands of this price tier', '若商单少、均有披露且品牌价位相符') };
  const worse = { value: withoutDisclosure(found), condition: inBoth('if no sponsored post were disclosed', '若所有商单均未披露') };
  return { value, reason, counterfactual: value.mean >= 0.5 && disclosed > 0 ? worse : better };
}

/** The tonality if every disclosed post were not: its disclosure part is a beta mean from half a post either way. */
function withoutDisclosure({ value, disclosed, undisclosed }: Findings['tonality']): number {
  const seen = disclosed + undisclosed + 1;
  return value.mean - 0.3 * ((disclosed + 0.5) / seen - 0.5 / seen);
}

function professionalism({ focus: { value, posts, inCategory } }: Findings): Worded {
  const reason =
    posts === 0
      ? inBoth('professionalism: no posts; declared categories count half', '专业度:没有内容;自报品类按一半计算')
      : inBoth(`professionalism: ${inCategory} of ${posts} posts are in the product’s category`, `专业度:${posts} 条内容中 ${inCategory} 条属于产品所在品类`);
  const full = { value: (posts + 0.5) / (posts + 1), condition: inBoth('if every post were in the category', '若全部内容都属于该品类') };
  const none = { value: 0.5 / (posts + 1), condition: inBoth('if no post were in the category', '若没有内容属于该品类') };
  return { value, reason, counterfactual: posts > 0 && value.mean >= 0.5 ? none : full };
}

function stayingPower({ cadence: found }: Findings): Worded {
  const { value, posts, variation, longestGapDays, afterLongPause } = found;
  const reason =
    longestGapDays === null
      ? inBoth('staying power: no posts to judge by', '持续更新:没有可供判断的内容')
      : inBoth(
          `staying power: ${posts} posts, longest gap ${longestGapDays.toFixed(1)} days${variation === null ? '' : `, variation of the gaps ${variation.toFixed(2)}`}`,
          `持续更新:${posts} 条内容,最长间隔 ${longestGapDays.toFixed(1)} 天${variation === null ? '' : `,间隔变异系数 ${variation.toFixed(2)}`}`,
        );
  const steady = { value: 1, condition: inBoth('with posts at even intervals of at most a week over 90 days', '若 90 天内稳定更新、间隔不超过一周') };
  const silent = { value: afterLongPause, condition: inBoth('had the last 60 days been silent', '若最近 60 天没有更新') };
  return { value, reason, counterfactual: value.mean >= 0.5 && posts > 0 ? silent : steady };
}

function localisation({ localisation: { value, homeShare, languageShare } }: Findings, { brief: { market } }: GradeInput): Worded {
  const home = homeShare === null ? null : percent(homeShare);
  const spoken = languageShare === null ? null : percent(languageShare);
  const reason = inBoth(
    `localisation: ${home === null ? 'countries of the audience are not known' : `${home} of the audience is in ${market}`}${spoken === null ? '' : `; ${spoken} speaks the brief’s languages`}`,
    `本地化:${home === null ? '受众国家分布未知' : `${home} 的受众在 ${market}`}${spoken === null ? '' : `;${spoken} 使用目标语言`}`,
  );
  return { value, reason, counterfactual: { value: 1, condition: inBoth(`with an audience at home in ${market}`, `若受众集中在 ${market}`) } };
}

function pricePerformance({ pricePerformance: value }: Findings, { terms }: GradeInput): Worded {
  const reason = terms.feeKnown
    ? inBoth(`price-performance: ${percent(value.mean)} of the margin is expected to be left after the creator is paid`, `性价比:支付达人费用后预计剩余 ${percent(value.mean)} 的利润`)
    : inBoth('price-performance: the fee is not known: ask for a quote', '性价比:费用未知:请先询价');
  return { value, reason, counterfactual: { value: 1, condition: inBoth('if the creator asked nothing', '若达人不收取费用') } };
}

function trackRecord({ trackRecord: value, past }: Findings): Worded {
  const reason =
    past.expected === 0
      ? inBoth('track record: no past live with known conversions', '过往战绩:没有已知转化数据的直播')
      : inBoth(
          `track record: past lives weigh as ${past.conversions.toFixed(1)} conversions where ${past.expected.toFixed(1)} were to be expected`,
          `过往战绩:过往直播折合 ${past.conversions.toFixed(1)} 次转化,预期为 ${past.expected.toFixed(1)} 次`,
        );
  return { value, reason, counterfactual: { value: 0.5, condition: inBoth('with past lives that do as the benchmark expects', '若过往直播与基准预期持平') } };
}

function size({ size: value, followers }: Findings, { market }: GradeInput): Worded {
  const { from, to, farAway } = market.values.size;
  const reason =
    followers === null
      ? inBoth('size: followers are hidden', '体量:粉丝数未公开')
      : inBoth(`size: ${followers} followers; ${from} to ${to} do best here`, `体量:${followers} 粉丝;当地以 ${from} 至 ${to} 为宜`);
  const inside = { value: 1, condition: inBoth(`with ${from} to ${to} followers`, `若粉丝量在 ${from} 至 ${to} 之间`) };
  const outside = { value: farAway, condition: inBoth(`with ${100 * to} followers`, `若粉丝量达到 ${100 * to}`) };
  return { value, reason, counterfactual: value.mean === 1 ? outside : inside };
}
