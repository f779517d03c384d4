import type { LocalText } from '@livelane/contracts/vocabulary';

/** A text in the two languages of this package. */
export function bilingual(en: string, zhHans: string): LocalText {
  return { en, 'zh-Hans': zhHans };
}

/**
 * A share as a percentage with one decimal.
 * @param share - from 0 to 1
 */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/**
 * A share as a whole percentage; with one decimal where rounding would give 0 % or 100 % for a share that is neither.
 * @param share - from 0 to 1
 */
export function wholePercent(share: number): string {
  const whole = Math.round(100 * share);
  const exact = whole > 0 && whole < 100;
  return exact || share === whole / 100 ? `${whole} %` : percent(share);
}

/** A whole number with thousands separators, such as 1,200,000. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The text without control, bidirectional and zero-width characters. Escaping for HTML is left to the renderer. */
export function inert(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '');
}
