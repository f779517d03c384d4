import type { AudienceDimension } from '../audience/coverage.ts';
import { askedShare } from '../expectation/price-performance.ts';
import { sizeValue } from '../reach/size-band.ts';
import { type Findings, type GradeInput, tiersOf } from './appraise.ts';
import { grouped, inBoth, roughly, type Worded } from './contributions.ts';

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
        `price tier: known for ${own} products, and yours are ${wanted.join(' and ')}`,
        `价位：以${ownZh}产品见长，与您的产品（${wantedZh}）同档`,
      ),
      counterfactual: {
        value: benchmarks.conversion.tierStep,
        condition: inBoth('if yours were one price tier away', '若您的产品价位相差一档'),
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
  const left = roughly(tier.multiplier.mean);
  return {
    value: tier.multiplier,
    reason: inBoth(
      `price tier: known for ${own} products, ${steps} ${steps === '1' ? 'step' : 'steps'} ${side} yours (${wanted.join(', ')}): expect ${left} of the sales per viewer that a creator of your price tier makes`,
      `价位：以${ownZh}产品见长，${sideZh === '相差' ? '与' : '比'}您的产品（${wantedZh}）${sideZh} ${steps} 档：预计转化率仅为同价位达人的 ${left}`,
    ),
    counterfactual: {
      value: 1,
      condition: inBoth(`if your products were ${own} too`, `若您的产品也是${ownZh}价位`),
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
    unknownCountries
      ? 'where they live is not known'
      : `${roughly(shippable.mean)} live where you ship`,
    `they resemble your target to ${roughly(match.mean)}${weakest === undefined ? '' : `, least in ${weakest.dimension} (${roughly(weakest.match ?? 0)})`}`,
    ...(silent.length === 0 ? [] : [`not known: ${silent.join(', ')}`]),
  ];
  const zh = [
    unknownCountries ? '国家分布未知' : `${roughly(shippable.mean)} 位于您可发货的市场`,
    `与您的目标客群吻合度 ${roughly(match.mean)}${weakest === undefined ? '' : `，${DIMENSION_ZH[weakest.dimension]}最低（${roughly(weakest.match ?? 0)}）`}`,
    ...(silent.length === 0
      ? []
      : [`未知：${silent.map((dimension) => DIMENSION_ZH[dimension]).join('、')}`]),
  ];
  return {
    value: coverage,
    reason: inBoth(`audience: ${en.join('; ')}`, `受众：${zh.join('；')}`),
    counterfactual:
      shippable.mean < 0.95
        ? {
            value: match.mean,
            condition: inBoth('if you shipped to all of them', '若全部受众均可发货'),
          }
        : {
            value: shippable.mean,
            condition: inBoth('if they were exactly your target', '若受众与目标客群完全一致'),
          },
  };
}

/** How much at home the creator is, as value and words. */
export function localisation(
  { localisation: { value, homeShare, languageShare } }: Findings,
  { brief: { market } }: GradeInput,
): Worded {
  const home = homeShare === null ? null : roughly(homeShare);
  const spoken = languageShare === null ? null : roughly(languageShare);
  const reason = inBoth(
    `localisation: ${home === null ? 'where the audience lives is not known' : `${home} of the audience live in ${market}`}${spoken === null ? '' : `; ${spoken} speak the brief’s languages`}`,
    `本地化：${home === null ? '受众国家分布未知' : `${home} 的受众在 ${market}`}${spoken === null ? '' : `；${spoken} 使用目标语言`}`,
  );
  return {
    value,
    reason,
    counterfactual: {
      value: 1,
      condition: inBoth(
        `if all of them lived in ${market} and spoke the languages`,
        `若受众全部在 ${market} 且使用目标语言`,
      ),
    },
  };
}

/**
 * What the price leaves, as value and words. The value is that of a usual account of this size and fit, so
 * the words say so: what is expected of this very creator, past lives included, may well be more.
 */
export function pricePerformance(found: Findings, input: GradeInput): Worded {
  const { pricePerformance: value } = found;
  const left = roughly(value.mean);
  const reason = !input.terms.feeKnown
    ? inBoth(
        'price-performance: the fee is not known: ask for a quote',
        '性价比：费用未知：请先询价',
      )
    : value.mean < 0.0005
      ? inBoth(
          'price-performance: a usual account of this size and fit would not earn back what the creator asks',
          '性价比：以同等体量与匹配度的一般账号计，利润不足以支付达人报价',
        )
      : inBoth(
          `price-performance: a usual account of this size and fit would leave you ${left} of the margin after the creator is paid`,
          `性价比：以同等体量与匹配度的一般账号计，支付达人费用后可剩 ${left} 的利润`,
        );
  return { value, reason, counterfactual: forLess(found, input) };
}

const PARTS = [
  { of: 2, en: 'half', zh: '一半' },
  { of: 4, en: 'a quarter', zh: '四分之一' },
  { of: 10, en: 'a tenth', zh: '十分之一' },
  { of: 50, en: 'a fiftieth', zh: '五十分之一' },
] as const;

/** What the creator would have to ask for something to be left: half, or the largest part that leaves any. */
function forLess(found: Findings, { terms, benchmarks }: GradeInput): Worded['counterfactual'] {
  const { followers, rate } = found;
  const { reach, conversion } = benchmarks;
  const asked = askedShare({ terms, followers, reach, rate, strength: conversion.strength });
  if (!terms.feeKnown)
    return { value: 1, condition: inBoth('if it turned out to be nothing', '若报价为零') };
  if (asked === null) return { value: 0, condition: inBoth('whatever was asked', '无论报价多少') };
  const part = PARTS.find(({ of }) => asked / of < 0.95);
  if (part === undefined)
    return { value: 1, condition: inBoth('if the creator asked nothing', '若达人不收取费用') };
  return {
    value: 1 - asked / part.of,
    condition: inBoth(`for ${part.en} of what is asked`, `若费用为现报价的${part.zh}`),
  };
}

/** The size of the account, as value and words. */
export function size({ size: value, followers }: Findings, { market }: GradeInput): Worded {
  const band = market.values.size;
  const [from, to] = [grouped(band.from), grouped(band.to)];
  const inside = {
    value: 1,
    condition: inBoth(`for an account of ${from} to ${to}`, `若为 ${from} 至 ${to} 粉丝的账号`),
  };
  if (followers === null)
    return {
      value,
      reason: inBoth('size: the number of followers is hidden', '体量：粉丝数未公开'),
      counterfactual: inside,
    };
  const [side, sideZh] =
    followers < band.from ? ['below', '低于'] : followers > band.to ? ['above', '高于'] : ['', ''];
  const count = grouped(followers);
  const tenfold = 10 * band.to;
  return {
    value,
    reason:
      side === ''
        ? inBoth(
            `size: ${count} followers, within the ${from} to ${to} that do best here`,
            `体量：${count} 粉丝，在当地表现最佳的 ${from} 至 ${to} 之内`,
          )
        : inBoth(
            `size: ${count} followers, ${side} the ${from} to ${to} that do best here`,
            `体量：${count} 粉丝，${sideZh}当地表现最佳的 ${from} 至 ${to}`,
          ),
    counterfactual:
      side === ''
        ? {
            value: sizeValue(tenfold, band).mean,
            condition: inBoth(
              `for an account of ${grouped(tenfold)}`,
              `若为 ${grouped(tenfold)} 粉丝的账号`,
            ),
          }
        : inside,
  };
}
