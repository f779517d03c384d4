import { formatPercent, PPM } from '@livelane/contracts/vocabulary';

/**
 * A share as a percentage with one decimal.
 * @param share - from 0 to 1
 */
export function percent(share: number): string {
  return formatPercent(share * PPM, { decimals: 1 });
}

/**
 * A share as a whole percentage; with one decimal where rounding would give 0% or 100% for a share that is neither.
 * @param share - from 0 to 1
 */
export function wholePercent(share: number): string {
  const whole = Math.round(100 * share);
  const exact = whole > 0 && whole < 100;
  return exact || share === whole / 100
    ? formatPercent(share * PPM, { decimals: 0 })
    : percent(share);
}
