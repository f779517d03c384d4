import { COMPLETENESS_CODES } from './codes/completeness.ts';
import type { CodeEntry } from './codes/entry.ts';
import { LAW_CODES } from './codes/law.ts';
import { MONEY_CODES } from './codes/money.ts';
import { REFERENCE_CODES } from './codes/reference.ts';
import { RESULT_CODES } from './codes/result.ts';
import { SCOPE_CODES } from './codes/scope.ts';

/**
 * Every code that the review of a contract can give, with its severity, its sentence and its fix.
 * @example
 * ```ts
 * import { REVIEW_CODES } from '@livelane/contracts';
 * REVIEW_CODES.STAGES_NOT_WHOLE.severity; // => "error"
 * ```
 */
export const REVIEW_CODES = {
  ...COMPLETENESS_CODES,
  ...REFERENCE_CODES,
  ...SCOPE_CODES,
  ...MONEY_CODES,
  ...RESULT_CODES,
  ...LAW_CODES,
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** A code of {@link REVIEW_CODES}. */
export type ReviewCode = keyof typeof REVIEW_CODES;
