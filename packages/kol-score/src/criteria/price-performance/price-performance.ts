import type { UnitEstimate } from '../../estimate/unit-estimate.ts';
import { followersOf } from '../../profile/followers.ts';
import { expectedRate } from '../../signals/conversion/expected-rate.ts';
import { gradeTerms, gradeTotals } from '../../signals/terms/grade-terms.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { defineCriterion, type Explanation } from '../criterion/criterion.ts';
import { marginLeft, type PriceComparison, priceShare } from './margin-left.ts';

interface Evidence {
  readonly comparison: PriceComparison;
  readonly left: UnitEstimate;
}

/**
 * The share of the margin that is left after the creator is paid, for an account of this size and fit. The texts say
 * so, because the expectation for this very creator, past lives included, may differ.
 */
export const pricePerformance = defineCriterion({
  id: 'price-performance',
  appraise: ({ profile, benchmarks }, read): Evidence => {
    const comparison = {
      terms: read(gradeTerms),
      totals: read(gradeTotals),
      followers: followersOf(profile),
      benchmarks,
      rate: read(expectedRate),
    };
    return { comparison, left: marginLeft(comparison) };
  },
  value: ({ left }) => left,
  explain: ({ comparison }, { mean }) => {
    const { feeKnown } = comparison.terms;
    return {
      reason: reasonOf(feeKnown, mean),
      ...(feeKnown ? {} : { only: 'against' as const }),
      counterfactual: ifCheaper(feeKnown, priceShare(comparison)),
    };
  },
});

function reasonOf(feeKnown: boolean, left: number): Explanation['reason'] {
  if (!feeKnown)
    return bilingual(
      'price-performance: the fee is not known: ask for a quote',
      '性价比：费用未知：请先询价',
    );
  if (left < 0.0005)
    return bilingual(
      'price-performance: a usual account of this size and fit would not earn back what the creator asks',
      '性价比：以同等体量与匹配度的一般账号计，利润不足以支付达人报价',
    );
  const share = wholePercent(left);
  return bilingual(
    `price-performance: a usual account of this size and fit would leave you ${share} of the margin after the creator is paid`,
    `性价比：以同等体量与匹配度的一般账号计，支付达人费用后可剩 ${share} 的利润`,
  );
}

const DISCOUNTS = [
  { divisor: 2, en: 'half', zh: '一半' },
  { divisor: 4, en: 'a quarter', zh: '四分之一' },
  { divisor: 10, en: 'a tenth', zh: '十分之一' },
  { divisor: 50, en: 'a fiftieth', zh: '五十分之一' },
] as const;

/**
 * The smallest of the discounts after which some margin is left.
 * @param asked - the creator's price as a share of the expected margin; null if it has none
 */
function ifCheaper(feeKnown: boolean, asked: number | null): Explanation['counterfactual'] {
  if (!feeKnown)
    return {
      change: 'better',
      value: 1,
      condition: bilingual('if it turned out to be nothing', '若报价为零'),
    };
  if (asked === null)
    return {
      change: 'worse',
      value: 0,
      condition: bilingual('whatever was asked', '无论报价多少'),
    };
  const discount = DISCOUNTS.find(({ divisor }) => asked / divisor < 0.95);
  if (discount === undefined)
    return {
      change: 'better',
      value: 1,
      condition: bilingual('if the creator asked nothing', '若达人不收取费用'),
    };
  return {
    change: 'better',
    value: 1 - asked / discount.divisor,
    condition: bilingual(`for ${discount.en} of what is asked`, `若费用为现报价的${discount.zh}`),
  };
}
