import type { AudienceDimension } from '../audience/coverage.ts';
import { type Findings, type GradeInput, tiersOf } from './appraise.ts';
import { inBoth, percent, type Worded } from './contributions.ts';

const TIER_ZH: Readonly<Record<string, string>> = {
  budget: '低价',
  affordable: '平价',
  mid: '中端',
  premium: '高端',
  luxury: '奢侈',
};
const DIMENSION_ZH: Readonly<Record<AudienceDimension, string>> = {
  countries: '国家',
  ages: '年龄',
  gender: '性别',
  interests: '兴趣',
};

/** The distance in price tier, as value and words. */
export function priceTier({ tier }: Findings, { profile, brief, benchmarks }: GradeInput): Worded {
  const [own, wanted] = [profile.priceTier, tiersOf(brief)];
  const [ownZh, wantedZh] = [TIER_ZH[own], wanted.map((name) => TIER_ZH[name]).join('、')];
  if (tier.multiplier.mean === 1) {
    return {
      value: tier.multiplier,
      reason: inBoth(
        `price tier: known for ${own} products, as these are (${wanted.join(', ')})`,
        `价位:以${ownZh}产品见长,与本次产品(${wantedZh})一致`,
      ),
      counterfactual: {
        value: benchmarks.conversion.tierStep,
        condition: inBoth('with products one price tier away', '若产品价位相差一档'),
      },
    };
  }
  const distance = tier.gaps.reduce((sum, step) => sum + Math.abs(step), 0) / tier.gaps.length;
  const steps = Number.isInteger(distance) ? String(distance) : distance.toFixed(1);
  const [side, sideZh] = tier.gaps.every((gap) => gap >= 0)
    ? ['above', '高']
    : tier.gaps.every((gap) => gap <= 0)
      ? ['below', '低']
      : ['away from', '相差'];
  const left = percent(tier.multiplier.mean);
  return {
    value: tier.multiplier,
    reason: inBoth(
      `price tier: known for ${own} products, ${steps} ${steps === '1' ? 'step' : 'steps'} ${side} these (${wanted.join(', ')}): ${left} of the conversion rate is left`,
      `价位:以${ownZh}产品见长,${sideZh === '相差' ? '与' : '比'}本次产品(${wantedZh})${sideZh} ${steps} 档:预计只保留 ${left} 的转化率`,
    ),
    counterfactual: {
      value: 1,
      condition: inBoth('with products of the creator’s own price tier', '若产品价位与达人一致'),
    },
  };
}

/** The coverage of the target, as value and words. */
export function audience({ audience: found }: Findings): Worded {
  const { shippable, match, coverage } = found;
  const weakest = found.dimensions.find((it) => it.match !== null && it.match < 0.999);
  const silent = found.dimensions
    .filter((it) => it.match === null)
    .map(({ dimension }) => dimension);
  const unknownCountries = shippable.worst === 0 && shippable.best === 1;
  const en = [
    unknownCountries ? 'countries are not known' : `${percent(shippable.mean)} can be shipped to`,
    `${percent(match.mean)} likeness to the target`,
    ...(weakest === undefined
      ? []
      : [`weakest in ${weakest.dimension} (${percent(weakest.match ?? 0)})`]),
    ...(silent.length === 0 ? [] : [`not known: ${silent.join(', ')}`]),
  ];
  const zh = [
    unknownCountries ? '国家分布未知' : `${percent(shippable.mean)} 位于可发货市场`,
    `与目标客群相似度 ${percent(match.mean)}`,
    ...(weakest === undefined
      ? []
      : [`最弱项:${DIMENSION_ZH[weakest.dimension]}(${percent(weakest.match ?? 0)})`]),
    ...(silent.length === 0
      ? []
      : [`未知:${silent.map((dimension) => DIMENSION_ZH[dimension]).join('、')}`]),
  ];
  return {
    value: coverage,
    reason: inBoth(`audience: ${en.join('; ')}`, `受众:${zh.join(';')}`),
    counterfactual:
      shippable.mean < 0.95
        ? {
            value: match.mean,
            condition: inBoth('if all of the audience could be shipped to', '若全部受众均可发货'),
          }
        : {
            value: shippable.mean,
            condition: inBoth('if the audience were the target itself', '若受众与目标客群完全一致'),
          },
  };
}

/** How much at home the creator is, as value and words. */
export function localisation(
  { localisation: { value, homeShare, languageShare } }: Findings,
  { brief: { market } }: GradeInput,
): Worded {
  const home = homeShare === null ? null : percent(homeShare);
  const spoken = languageShare === null ? null : percent(languageShare);
  const reason = inBoth(
    `localisation: ${home === null ? 'countries of the audience are not known' : `${home} of the audience is in ${market}`}${spoken === null ? '' : `; ${spoken} speaks the brief’s languages`}`,
    `本地化:${home === null ? '受众国家分布未知' : `${home} 的受众在 ${market}`}${spoken === null ? '' : `;${spoken} 使用目标语言`}`,
  );
  return {
    value,
    reason,
    counterfactual: {
      value: 1,
      condition: inBoth(`with an audience at home in ${market}`, `若受众集中在 ${market}`),
    },
  };
}

/**
 * What the price leaves, as value and words. The value is that of a usual account of this size and fit, so
 * the words say so: what is expected of this very creator, past lives included, may well be more.
 */
export function pricePerformance(
  { pricePerformance: value }: Findings,
  { terms }: GradeInput,
): Worded {
  const left = percent(value.mean);
  const reason = !terms.feeKnown
    ? inBoth('price-performance: the fee is not known: ask for a quote', '性价比:费用未知:请先询价')
    : left === percent(0)
      ? inBoth(
          'price-performance: a usual account of this size and fit would not earn back what the creator is paid',
          '性价比:以同等体量与匹配度的一般账号计,利润不足以支付达人费用',
        )
      : inBoth(
          `price-performance: a usual account of this size and fit would leave ${left} of the margin after the creator is paid`,
          `性价比:以同等体量与匹配度的一般账号计,支付达人费用后可剩 ${left} 的利润`,
        );
  return {
    value,
    reason,
    counterfactual: {
      value: 1,
      condition: inBoth('if the creator asked nothing', '若达人不收取费用'),
    },
  };
}

/** The size of the account, as value and words. */
export function size({ size: value, followers }: Findings, { market }: GradeInput): Worded {
  const { from, to, farAway } = market.values.size;
  const reason =
    followers === null
      ? inBoth('size: followers are hidden', '体量:粉丝数未公开')
      : inBoth(
          `size: ${followers} followers; ${from} to ${to} do best here`,
          `体量:${followers} 粉丝;当地以 ${from} 至 ${to} 为宜`,
        );
  const inside = {
    value: 1,
    condition: inBoth(`with ${from} to ${to} followers`, `若粉丝量在 ${from} 至 ${to} 之间`),
  };
  const outside = {
    value: farAway,
    condition: inBoth(`with ${100 * to} followers`, `若粉丝量达到 ${100 * to}`),
  };
  return { value, reason, counterfactual: value.mean === 1 ? outside : inside };
}
