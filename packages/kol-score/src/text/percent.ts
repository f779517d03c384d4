import { formatPercent, PPM } from '@livelane/contracts/vocabulary';

/** Half a unit, less what could be a tie: rounding is the same by any method. */
const NO_TIE = 0.499_999;

/** A number with one decimal, as `toFixed(1)` writes it, in less time for most. */
export function oneDecimal(number: number): string {
  const tenths = Math.round(10 * number);
  if (!(number >= 0 && tenths < 100_000 && Math.abs(10 * number - tenths) < NO_TIE))
    return number.toFixed(1);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/**
 * A share as a percentage with one decimal.
 * @param share - from 0 to 1
 */
export function percent(share: number): string {
  return `${oneDecimal((share * PPM) / 10_000)}%`;
}

/**
 * A share as a whole percentage; with one decimal where rounding would give 0% or 100% for a share that is neither.
 * @param share - from 0 to 1
 */
export function wholePercent(share: number): string {
  const whole = Math.round(100 * share);
  const exact = whole > 0 && whole < 100;
  if (exact && Math.abs(100 * share - whole) < NO_TIE) return `${whole}%`;
  return exact || share === whole / 100
    ? formatPercent(share * PPM, { decimals: 0 })
    : percent(share);
}
