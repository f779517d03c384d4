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
export {
  CONTRACT_ERRORS,
  type ContractErrorCode,
  type ContractErrorDetails,
  isLivelaneError,
} from './contract/error.ts';
export { contractHash, contractReference } from './contract/hash.ts';
export { CONTRACT_ISSUES } from './contract/issues.ts';
export { type DraftOptions, draftContract } from './draft/draft.ts';
export { type DealTerms, DealTermsSchema } from './draft/terms.ts';
export { type PlanFinding, planFindings } from './plan/finding.ts';
export { PLAN_FINDINGS, type PlanCode } from './plan/findings.ts';
export type { Review } from './plan/localization.ts';
export { type PlanOptions, planSession } from './plan/session.ts';
export type {
  IssueCitation,
  MissingSlot,
  ReviewEvidence,
  ReviewFinding,
} from './review/finding.ts';
export { REVIEW_FINDINGS, type ReviewCode } from './review/findings.ts';
export { type ContractItem, ITEMS } from './review/items.ts';
export { type ReviewOptions, reviewContract } from './review/review.ts';
export { type VagueCategory, type VaguePhrase, vaguePhrases } from './review/vagueness.ts';
export type { AudienceStatement, Verdict } from './verify/audience.ts';
export type { DutyVerification } from './verify/duty.ts';
export { VERIFY_FINDINGS, type VerifyCode } from './verify/findings.ts';
export type { BreachReason } from './verify/rule.ts';
export { type SessionVerification, type VerifyOptions, verifySession } from './verify/session.ts';
export { type Finding, hasNoErrors, type Severity } from './vocabulary/index.ts';
export { CONTRACTS_ZH_HANS } from './zh-Hans.ts';
