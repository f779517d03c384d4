import type { FindingCatalogue } from '../vocabulary/index.ts';
import { COMPLETENESS_CODES } from './codes/completeness.ts';
import { LAW_CODES } from './codes/law.ts';
import { MONEY_CODES } from './codes/money.ts';
import { REFERENCE_CODES } from './codes/reference.ts';
import { RESULT_CODES } from './codes/result.ts';
import { SCOPE_CODES } from './codes/scope.ts';

/**
 * Every code that the review of a contract can give, with its severity, its sentence and its fix.
 * @example
 * ```ts
 * import { REVIEW_FINDINGS } from '@livelane/contracts';
 * REVIEW_FINDINGS.STAGES_NOT_WHOLE.severity; // => "error"
 * ```
 */
export const REVIEW_FINDINGS = {
  ...COMPLETENESS_CODES,
  ...REFERENCE_CODES,
  ...SCOPE_CODES,
  ...MONEY_CODES,
  ...RESULT_CODES,
  ...LAW_CODES,
} as const satisfies FindingCatalogue;

/** A code of {@link REVIEW_FINDINGS}. */
export type ReviewCode = keyof typeof REVIEW_FINDINGS;
