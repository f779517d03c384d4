import type { LocalText } from '@livelane/contracts/vocabulary';
import type { Criterion } from '../market-profiles/market-profile.ts';
import type { Value } from '../valuation/value.ts';

/** One part of a score as it was appraised. */
export interface Appraisal {
  readonly criterion: Criterion;
  readonly value: Value;
  readonly reason: LocalText;
  /** What would change it, and the value that it would have then. */
  readonly counterfactual: { readonly value: number; readonly condition: LocalText };
}

/** What was found of one criterion, with the sentences that say so. */
export type Worded = Omit<Appraisal, 'criterion'>;

/** A text in the two languages of the project. */
export function inBoth(en: string, zhHans: string): LocalText {
  return { en, 'zh-Hans': zhHans };
}

/** A share as a percentage with one digit. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** A share as people say it: whole percent; with a digit where that would say none or all of what is neither. */
export function roughly(share: number): string {
  const whole = Math.round(100 * share);
  const exact = whole > 0 && whole < 100;
  return exact || share === whole / 100 ? `${whole} %` : percent(share);
}

/** A whole number with its thousands set apart: 1,200,000. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
