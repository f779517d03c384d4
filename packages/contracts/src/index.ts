export type { ClauseBase, OpenSlot } from './clause/clause-schemas.ts';
export type { ContractContext } from './clause/contract-context.ts';
export type { PublishNode } from './clause/publish-node.ts';
export type { Bearer, Territory } from './clause/terms.ts';
export type { ActionFeeClause, CompleteActionFeeClause } from './clauses/action-fee/schema.ts';
export type { AdvanceClause, CompleteAdvanceClause } from './clauses/advance/schema.ts';
export type { AgentShareClause, CompleteAgentShareClause } from './clauses/agent-share/schema.ts';
export type { AssessmentClause, CompleteAssessmentClause } from './clauses/assessment/schema.ts';
export type { AttributionClause, CompleteAttributionClause } from './clauses/attribution/schema.ts';
export type {
  CancellationClause,
  CompleteCancellationClause,
} from './clauses/cancellation/schema.ts';
export type { CompleteComplianceClause, ComplianceClause } from './clauses/compliance/schema.ts';
export type { CompleteConditionClause, ConditionClause } from './clauses/condition/schema.ts';
export type { CompleteDataClause, DataClause } from './clauses/data/schema.ts';
export type { CompleteDeliverableClause, DeliverableClause } from './clauses/deliverable/schema.ts';
export { endOfNode, startOfNode } from './clauses/deliverable/starts.ts';
export type { CompleteEventBonusClause, EventBonusClause } from './clauses/event-bonus/schema.ts';
export type { CompleteExclusivityClause, ExclusivityClause } from './clauses/exclusivity/schema.ts';
export type { CompleteExpensesClause, ExpensesClause } from './clauses/expenses/schema.ts';
export type { CompleteFeeClause, FeeClause } from './clauses/fee/schema.ts';
export type {
  CompleteForceMajeureClause,
  ForceMajeureClause,
} from './clauses/force-majeure/schema.ts';
export type { CompleteGuaranteeClause, GuaranteeClause } from './clauses/guarantee/schema.ts';
export type { CompleteInKindClause, InKindClause } from './clauses/in-kind/schema.ts';
export type {
  CompleteIntellectualPropertyClause,
  IntellectualPropertyClause,
} from './clauses/intellectual-property/schema.ts';
export type { CompleteOtherClause, OtherClause } from './clauses/other/schema.ts';
export type { CompleteOverrideClause, OverrideClause } from './clauses/override/schema.ts';
export type { CompletePayeeSplitClause, PayeeSplitClause } from './clauses/payee-split/schema.ts';
export type { CompletePaymentClause, PaymentClause } from './clauses/payment/schema.ts';
export type { CompleteRenewalClause, RenewalClause } from './clauses/renewal/schema.ts';
export type { CompleteRetainerClause, RetainerClause } from './clauses/retainer/schema.ts';
export {
  type Clause,
  type ClauseKindName,
  type ClauseOf,
  ClauseSchema,
  type CompleteClause,
  type CompleteClauseOf,
  clauseName,
  openSlots,
} from './clauses/schemas.ts';
export type {
  CompleteSessionHoursClause,
  SessionHoursClause,
} from './clauses/session-hours/schema.ts';
export type { CompleteTaxClause, TaxClause } from './clauses/tax/schema.ts';
export type { CompleteTerminationClause, TerminationClause } from './clauses/termination/schema.ts';
export type { CompleteUndertakingClause, UndertakingClause } from './clauses/undertaking/schema.ts';
export type { CompleteUnitFeeClause, UnitFeeClause } from './clauses/unit-fee/schema.ts';
export { attributionPolicyOf } from './contract/attribution-policy.ts';
export { clauseOf, clausesOf, completeContract } from './contract/complete.ts';
export type { ContractItemId } from './contract/deal/deal-table.ts';
export type { DealType } from './contract/deal/deal-type.ts';
export type { Waiver } from './contract/deal/waiver.ts';
export {
  type Amendment,
  type CompleteContract,
  type Contract,
  type ContractProduct,
  ContractSchema,
} from './contract/document.ts';
export { contractHash, contractReference } from './contract/hash.ts';
export type { Party, Registration } from './contract/party.ts';
export { type DraftOptions, draftContract } from './draft/draft.ts';
export { type DealTerms, DealTermsSchema } from './draft/terms.ts';
export {
  CONTRACT_ERRORS,
  type ContractErrorCode,
  type ContractErrorDetails,
  isLivelaneError,
} from './error/contract-error.ts';
export { CONTRACT_ISSUES } from './error/issues.ts';
export type {
  LeftOutTerm,
  StandardTerm,
  StandardTermId,
  StandardTermOf,
  StandardTerms,
} from './standard/schemas.ts';
export {
  type BothLanguages,
  type Finding,
  hasNoErrors,
  type Severity,
} from './vocabulary/index.ts';
