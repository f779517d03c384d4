import { clauseOf, completeContract } from '../../contract/complete.ts';
import type { Contract } from '../../contract/document.ts';
import { joinedId } from '../../contract/joined-id.ts';
import type { AttributionPolicy } from '../../vocabulary/index.ts';

/** What an attribution clause means where it says nothing. */
export const ATTRIBUTION_DEFAULTS = {
  codeTakesAll: true,
  minimumDwellSeconds: 3,
  lateCodeSeconds: 60,
} as const;

/**
 * The attribution policy that a contract's attribution clause lays down, as the attribution package reads it.
 * @returns a policy whose id names contract and clause, and whose revision is the contract's
 * @throws CONTRACT_INCOMPLETE; CLAUSE_MISSING when there is no attribution clause
 */
export function attributionPolicyOf(contract: Contract): AttributionPolicy {
  const clause = clauseOf(completeContract(contract), 'attribution');
  return {
    kind: 'attribution-policy',
    version: 1,
    id: joinedId(contract.id, clause.id),
    revision: contract.revision,
    effectiveFrom: contract.term.start,
    model: clause.model,
    windows: clause.windows,
    minimumDwellSeconds: clause.minimumDwellSeconds ?? ATTRIBUTION_DEFAULTS.minimumDwellSeconds,
    precedence: clause.precedence,
    codeTakesAll: clause.codeTakesAll ?? ATTRIBUTION_DEFAULTS.codeTakesAll,
    codes: (clause.codes ?? []).map(({ code, creator, valid }) => ({
      code,
      creator,
      ...(valid === undefined ? {} : { valid }),
    })),
    lateCodeSeconds: clause.lateCodeSeconds ?? ATTRIBUTION_DEFAULTS.lateCodeSeconds,
  };
}
