import { ATTRIBUTION_DEFAULTS } from '../clauses/attribution/schema.ts';
import type { AttributionPolicy } from '../vocabulary/index.ts';
import { clauseOf, completeContract } from './complete.ts';
import type { CompleteContract, Contract } from './document.ts';
import { joinedId } from './joined-id.ts';

/**
 * The attribution policy that a contract's attribution clause defines, in the form that `@livelane/attribution`
 * reads.
 * @returns a policy whose id names contract and clause, and whose revision is the contract's
 * @throws CONTRACT_INCOMPLETE; CLAUSE_MISSING when there is no attribution clause
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { attributionPolicyOf } from '@livelane/contracts';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * attributionPolicyOf(contract).id; // => "contract-lip-linh.credit"
 * ```
 */
export function attributionPolicyOf(contract: Contract): AttributionPolicy {
  return policyOfComplete(completeContract(contract));
}

/** The policy of a contract that is known to be complete. @throws CLAUSE_MISSING when there is no attribution clause */
export function policyOfComplete(contract: CompleteContract): AttributionPolicy {
  const clause = clauseOf(contract, 'attribution');
  return {
    kind: 'attribution-policy',
    version: 1,
    id: joinedId(contract.id, clause.id),
    revision: contract.revision,
    effectiveFrom: contract.term.start,
    model: clause.model ?? ATTRIBUTION_DEFAULTS.model,
    windows: clause.windows ?? ATTRIBUTION_DEFAULTS.windows,
    minimumDwellSeconds: clause.minimumDwellSeconds ?? ATTRIBUTION_DEFAULTS.minimumDwellSeconds,
    precedence: clause.precedence,
    codeTakesAll: clause.codeTakesAll ?? ATTRIBUTION_DEFAULTS.codeTakesAll,
    // A policy has no discounts: what a code takes off the price is not about whose sale it is.
    codes: (clause.codes ?? []).map(({ discount: _discount, ...rule }) => rule),
    lateCodeSeconds: clause.lateCodeSeconds ?? ATTRIBUTION_DEFAULTS.lateCodeSeconds,
  };
}
