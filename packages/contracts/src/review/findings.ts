import { SHARED_FINDINGS } from '../clause/conflict/findings.ts';
import { CLAUSE_KINDS } from '../clauses/kinds.ts';
import { type FindingCatalogue, RATE_FINDINGS } from '../vocabulary/index.ts';
import { COMPLETENESS_FINDINGS } from './completeness-findings.ts';
import { LAW_FINDINGS } from './law-findings.ts';
import { PLATFORM_FINDINGS } from './platform-findings.ts';
import { STANDARD_FINDINGS } from './standard-findings.ts';

type KindFindings = (typeof CLAUSE_KINDS)[keyof typeof CLAUSE_KINDS]['findings'];

/** The findings of every kind of clause, in one catalogue. */
type FindingsOf<Each> = (Each extends unknown ? (each: Each) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

const kindFindings = Object.assign(
  {},
  ...Object.values(CLAUSE_KINDS).map(({ findings }) => findings),
) as FindingsOf<KindFindings>;

/**
 * Every finding of `reviewContract`, by code: severity, message and fix.
 * @example
 * ```ts
 * import { REVIEW_FINDINGS } from '@livelane/contracts/review';
 * REVIEW_FINDINGS.STAGES_NOT_WHOLE.severity; // => "error"
 * ```
 */
export const REVIEW_FINDINGS = {
  ...COMPLETENESS_FINDINGS,
  ...STANDARD_FINDINGS,
  ...SHARED_FINDINGS,
  ...kindFindings,
  ...LAW_FINDINGS,
  ...PLATFORM_FINDINGS,
  ...RATE_FINDINGS,
} as const satisfies FindingCatalogue;

/** A code of {@link REVIEW_FINDINGS}. */
export type ReviewCode = keyof typeof REVIEW_FINDINGS;
