import type { PriceTier } from '@livelane/contracts/vocabulary';
import { tierFit } from '../../signals/price-tier/price-tier.ts';
import type { TierFit } from '../../signals/price-tier/tier-fit.ts';
import { productTiers } from '../../signals/price-tier/tier-gap.ts';
import type { GradeSetting } from '../../signals/signal.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { defineCriterion, type Explanation } from '../criterion/criterion.ts';

/** The price tiers in Chinese. */
export const TIER_ZH: Readonly<Record<PriceTier, string>> = {
  budget: '低价',
  affordable: '平价',
  mid: '中端',
  premium: '高端',
  luxury: '奢侈',
};

interface Evidence extends TierFit {
  readonly own: PriceTier | null;
  readonly wanted: readonly PriceTier[];
  /** Factor on the conversion rate per step of distance. */
  readonly tierStep: number;
}

/** The distance between the creator's price tier and that of the products. */
export const priceTier = defineCriterion({
  id: 'price-tier',
  appraise: ({ profile, benchmarks, shared }, read): Evidence => ({
    ...read(tierFit),
    own: profile.priceTier,
    wanted: shared(wantedTiers),
    tierStep: benchmarks.conversion.tierStep,
  }),
  value: ({ multiplier }) => multiplier,
  explain: (evidence, { mean }) => {
    const { own, from } = evidence;
    if (own === null || from !== 'profile')
      return from === 'assumed' ? unknownTier(mean) : estimatedTier(evidence, mean);
    return mean === 1
      ? sameTier({ ...evidence, own })
      : otherTier({ ...evidence, own }, wholePercent(mean));
  },
});

function wantedTiers({ brief }: GradeSetting): readonly PriceTier[] {
  return productTiers(brief);
}

interface KnownTier extends Evidence {
  readonly own: PriceTier;
}

function unknownTier(mean: number): Explanation {
  const left = wholePercent(mean);
  return {
    reason: bilingual(
      `price tier: not known: ask for it; ${left} of the sales per viewer are assumed, as of the tenth part of creators that fits worst`,
      `价位：未知，请询问；按最不匹配的一成达人估算，转化率为同价位达人的 ${left}`,
    ),
    only: 'against',
    counterfactual: IF_YOURS,
  };
}

const IF_YOURS: Explanation['counterfactual'] = {
  change: 'better',
  value: 1,
  condition: bilingual('if it were yours', '若与您的商品同档'),
};

const ESTIMATED_FROM = {
  prices: ['the prices of what was promoted', '推广商品的价格'],
  shop: ['units and revenue of the shop', '店铺销量与销售额'],
  sponsors: ['the brands that paid for posts', '商单品牌的价位'],
} as const;

function estimatedTier({ gaps, from }: Evidence, mean: number): Explanation {
  const distance = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length;
  const steps = distance.toFixed(1);
  const left = wholePercent(mean);
  const [side, sideZh] = sideOf(gaps);
  const [by, byZh] = ESTIMATED_FROM[from === 'prices' || from === 'shop' ? from : 'sponsors'];
  if (steps === '0.0')
    return {
      reason: bilingual(
        `price tier: estimated from ${by}, that of your products: expect ${left} of the sales per viewer that a creator surely of it makes`,
        `价位：根据${byZh}估算，与您的商品同档：预计转化率为确知同档达人的 ${left}`,
      ),
      counterfactual: IF_YOURS,
    };
  return {
    reason: bilingual(
      `price tier: estimated from ${by}, ${steps} steps ${side} yours: expect ${left} of the sales per viewer that a creator of your price tier makes`,
      `价位：根据${byZh}估算，${sideZh === '相差' ? '与' : '比'}您的商品${sideZh} ${steps} 档：预计转化率为同价位达人的 ${left}`,
    ),
    counterfactual: IF_YOURS,
  };
}

function sameTier({ own, wanted, tierStep }: KnownTier): Explanation {
  return {
    reason: bilingual(
      `price tier: known for ${own} products, and yours are ${wanted.join(' and ')}`,
      `价位：以${TIER_ZH[own]}商品见长，与您的商品（${chineseList(wanted)}）同档`,
    ),
    counterfactual: {
      change: 'worse',
      value: tierStep,
      condition: bilingual('if yours were one price tier away', '若您的商品价位相差一档'),
    },
  };
}

function otherTier({ own, wanted, gaps }: KnownTier, left: string): Explanation {
  const distance = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length;
  const steps = Number.isInteger(distance) ? String(distance) : distance.toFixed(1);
  const [side, sideZh] = sideOf(gaps);
  return {
    reason: bilingual(
      `price tier: known for ${own} products, ${steps} ${steps === '1' ? 'step' : 'steps'} ${side} yours (${wanted.join(', ')}): expect ${left} of the sales per viewer that a creator of your price tier makes`,
      `价位：以${TIER_ZH[own]}商品见长，${sideZh === '相差' ? '与' : '比'}您的商品（${chineseList(wanted)}）${sideZh} ${steps} 档：预计转化率仅为同价位达人的 ${left}`,
    ),
    counterfactual: {
      change: 'better',
      value: 1,
      condition: bilingual(`if your products were ${own} too`, `若您的商品也是${TIER_ZH[own]}价位`),
    },
  };
}

function sideOf(gaps: readonly number[]): readonly [en: string, zh: string] {
  if (gaps.every((gap) => gap >= 0)) return ['above', '高'];
  return gaps.every((gap) => gap <= 0) ? ['below', '低'] : ['away from', '相差'];
}

function chineseList(tiers: readonly PriceTier[]): string {
  return tiers.map((tier) => TIER_ZH[tier]).join('、');
}
