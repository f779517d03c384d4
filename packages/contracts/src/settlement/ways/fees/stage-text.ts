import { type Currency, formatPercent } from '../../../vocabulary/index.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import type { StagePart } from './deposit.ts';

/** What a sentence says of a stage. */
export interface StageText {
  readonly sum: string;
  readonly cause: { readonly en: string; readonly zh: string };
  readonly currency: Currency;
}

/** A stage in words; under a later revision, what earlier ones earned is taken off before the rest is shared. */
export function stageText(
  { stage, whole, earned, shares }: StagePart,
  { sum, cause, currency }: StageText,
) {
  const share = formatPercent(stage.share);
  if (earned === 0n)
    return inBoth(
      `Stage “${stage.id}”: ${share} of the fixed fee, ${sum}, ${cause.en}.`,
      `分期“${stage.id}”：固定费用的 ${share}，即 ${sum}，${cause.zh}。`,
    );
  const [all, had, left] = [whole + earned, earned, whole].map((it) => formatUnits(currency, it));
  const open = formatPercent(shares.reduce((total, it) => total + it, 0));
  return inBoth(
    `Stage “${stage.id}”: of the fixed fee of ${all}, ${had} was earned under earlier revisions; ${share} out of the ${open} still open of the remaining ${left}: ${sum}, ${cause.en}.`,
    `分期“${stage.id}”：固定费用 ${all} 中 ${had} 已依此前版本应得；余额 ${left} 按未结分期 ${open} 中的 ${share} 计：${sum}，${cause.zh}。`,
  );
}
