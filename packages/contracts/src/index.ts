export { attributionPolicyOf } from './clauses/attribution/policy.ts';
export { endOfNode, startOfNode } from './clauses/deliverable/starts.ts';
export {
  type Clause,
  type ClauseKindName,
  type ClauseOf,
  ClauseSchema,
  type CompleteClause,
  type CompleteClauseOf,
  type OpenSlot,
  openSlots,
} from './clauses/schemas.ts';
export type { Bearer, Open, Territory } from './clauses/slot.ts';
export { clauseOf, clausesOf, completeContract } from './contract/complete.ts';
export {
  type CompleteContract,
  type Contract,
  type ContractProduct,
  ContractSchema,
  type Party,
} from './contract/document.ts';
export { CONTRACT_ERRORS, type ContractErrorCode } from './contract/error.ts';
export { contractHash, contractReference } from './contract/hash.ts';
export { type DraftOptions, draftContract } from './draft/draft.ts';
export { type DealTerms, DealTermsSchema } from './draft/terms.ts';
export { PLAN_CODES, type PlanCode } from './plan/codes.ts';
export { planFindings } from './plan/finding.ts';
export type { Review } from './plan/localization.ts';
export { type PlanOptions, planSession } from './plan/session.ts';
export type { CodeEntry, Severity } from './review/codes/entry.ts';
export { REVIEW_CODES, type ReviewCode } from './review/codes.ts';
export type { IssueCitation, MissingSlot, ReviewIssue } from './review/issue.ts';
export { type ContractItem, ITEMS } from './review/items.ts';
export { passes, type ReviewOptions, reviewContract } from './review/review.ts';
export { type VagueCategory, type VaguePhrase, vaguePhrases } from './review/vagueness.ts';
export type { AudienceStatement, Verdict } from './verify/audience.ts';
export { VERIFY_CODES, type VerifyCode } from './verify/codes.ts';
export type { DutyVerification } from './verify/duty.ts';
export type { BreachReason } from './verify/rule.ts';
export { type SessionVerification, type VerifyOptions, verifySession } from './verify/session.ts';
