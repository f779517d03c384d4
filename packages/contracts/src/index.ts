export { attributionPolicyOf } from './clauses/attribution/policy.ts';
export { endOfNode, startOfNode } from './clauses/deliverable/starts.ts';
export {
  type Clause, type ClauseKindName, type ClauseOf, ClauseSchema, type CompleteClause, type CompleteClauseOf, type OpenSlot, openSlots,
} from './clauses/schemas.ts';
export { clauseOf, clausesOf, completeContract } from './contract/complete.ts';
export { type CompleteContract, type Contract, type ContractProduct, ContractSchema, type Party } from './contract/document.ts';
export { CONTRACT_ERRORS, type ContractErrorCode } from './contract/error.ts';
export { contractHash, contractReference } from './contract/hash.ts';
