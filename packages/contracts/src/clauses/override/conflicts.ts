import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { withoutAttribution } from '../../clause/conflict/measured.ts';
import { paidShare, partiesOfPayment } from '../../clause/conflict/paying.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import type { OVERRIDE_FINDINGS } from './findings.ts';
import type { OverrideClause } from './schema.ts';

type OverrideConflict = ConflictIn<typeof OVERRIDE_FINDINGS & SharedFindings>;

/** Conflicts of an override with itself or with the contract. */
export function overrideConflicts(
  clause: OverrideClause,
  contract: ContractContext,
): OverrideConflict[] {
  const { payee, creatorId } = clause;
  const conflicts: OverrideConflict[] = [
    ...partiesOfPayment(clause, contract),
    ...withoutAttribution(contract, '/rate'),
    ...paidShare('/rate', clause.rate),
  ];
  if (!payee || payee !== creatorId) return conflicts;
  const party = contract.parties.find(({ id }) => id === payee)?.name ?? payee;
  return [...conflicts, { code: 'OVERRIDE_OF_OWN', at: '/creatorId', params: { party } }];
}

/** The contradictions of an override that settling refuses. */
export const overrideContradictions: Contradictions<OverrideClause> = {
  conflicts: overrideConflicts,
  refused: REFUSED,
};
