import { formatMoney, type LocalText, type Money, toMinor } from '@livelane/contracts/vocabulary';
import { bilingual } from '../text/bilingual.ts';
import { type Candidate, personKey } from './candidate.ts';
import type { PortfolioLimits } from './limits.ts';

/** Why a candidate is not in a portfolio. */
export type LeftOutReason =
  | 'gate'
  | 'fee-unknown'
  | 'fee-above-budget'
  | 'no-gain'
  | 'same-person'
  | 'maximum'
  | 'market-limit'
  | 'platform-limit'
  | 'budget';

/** A candidate that was not chosen, and why. */
export interface LeftOut {
  readonly creatorId: string;
  readonly name: string;
  readonly market: string;
  readonly platform: string;
  readonly reason: LeftOutReason;
  readonly text: LocalText;
}

/** What speaks against a candidate whoever else is chosen; null where it can be chosen. */
export function ownReason(
  { eligible, fee, contribution }: Candidate,
  { budget, minimum = 0 }: PortfolioLimits,
): LeftOutReason | null {
  if (!eligible) return 'gate';
  if (fee === null) return 'fee-unknown';
  if (toMinor(fee) > toMinor(budget)) return 'fee-above-budget';
  // Where a number of creators is demanded, one that loses money may be needed.
  if (toMinor(contribution.mean) <= 0n && minimum === 0) return 'no-gain';
  return null;
}

/** What a choice has left for others. */
export interface Chosen {
  readonly candidates: readonly Candidate[];
  readonly limits: PortfolioLimits;
  readonly budgetLeft: Money;
}

/** Why a candidate that could have been chosen was not. */
export function reasonBeside(candidate: Candidate, chosen: Chosen): LeftOutReason {
  const { candidates, limits } = chosen;
  const countOf = (field: 'market' | 'platform'): number =>
    candidates.filter((it) => it[field] === candidate[field]).length;
  if (candidates.some((it) => personKey(it) === personKey(candidate))) return 'same-person';
  if (toMinor(candidate.contribution.mean) <= 0n) return 'no-gain';
  if (candidates.length >= (limits.maximum ?? Number.POSITIVE_INFINITY)) return 'maximum';
  const market = limits.perMarket?.[candidate.market] ?? Number.POSITIVE_INFINITY;
  if (countOf('market') >= market) return 'market-limit';
  const platform = limits.perPlatform?.[candidate.platform] ?? Number.POSITIVE_INFINITY;
  if (countOf('platform') >= platform) return 'platform-limit';
  return 'budget';
}

/** A candidate that was left out, with its reason in words. */
export function leftOut(
  candidate: Candidate,
  reason: LeftOutReason,
  { candidates, limits, budgetLeft }: Chosen,
): LeftOut {
  const { creatorId, name, market, platform } = candidate;
  const twin = candidates.find((it) => personKey(it) === personKey(candidate))?.creatorId ?? '';
  return {
    creatorId,
    name,
    market,
    platform,
    reason,
    text: TEXTS[reason]({ candidate, limits, budgetLeft, twin }),
  };
}

interface Facts {
  readonly candidate: Candidate;
  readonly limits: PortfolioLimits;
  readonly budgetLeft: Money;
  /** The chosen account of the same person. */
  readonly twin: string;
}

const feeOf = ({ candidate, limits }: Facts): string => formatMoney(candidate.fee ?? limits.budget);

const TEXTS: Readonly<Record<LeftOutReason, (facts: Facts) => LocalText>> = {
  gate: () => bilingual('does not pass every gate', '未通过全部门槛'),
  'fee-unknown': () => bilingual('the fee is not known: ask for a quote', '费用未知：请先询价'),
  'fee-above-budget': (facts) =>
    bilingual(
      `the fee ${feeOf(facts)} is above the budget ${formatMoney(facts.limits.budget)}`,
      `费用 ${feeOf(facts)} 超出预算 ${formatMoney(facts.limits.budget)}`,
    ),
  'no-gain': ({ candidate: { contribution } }) =>
    bilingual(
      `the expected contribution is ${formatMoney(contribution.mean)}, no gain`,
      `预期贡献为 ${formatMoney(contribution.mean)}，没有收益`,
    ),
  'same-person': ({ twin }) =>
    bilingual(`account ${twin} of the same person was chosen`, `已选择同一达人的账号“${twin}”`),
  maximum: ({ limits }) =>
    bilingual(
      `the largest number of creators, ${limits.maximum}, bring more`,
      `人数上限为 ${limits.maximum}，入选者贡献更高`,
    ),
  'market-limit': ({ candidate: { market } }) =>
    bilingual(`the limit of market ${market} is used`, `市场“${market}”的人数已满`),
  'platform-limit': ({ candidate: { platform } }) =>
    bilingual(`the limit of platform ${platform} is used`, `平台“${platform}”的人数已满`),
  budget: (facts) =>
    bilingual(
      `the fee ${feeOf(facts)} brings more with the chosen creators (${formatMoney(facts.budgetLeft)} of the budget is left)`,
      `费用 ${feeOf(facts)} 用于入选达人收益更高（预算余 ${formatMoney(facts.budgetLeft)}）`,
    ),
};
