import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import { partiesOfPayment } from '../../clause/conflict/paying.ts';
import { foreignMoney, type SharedConflict } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import type { InKindClause } from './schema.ts';

/** Conflicts of pay in kind with the contract. */
export function inKindConflicts(clause: InKindClause, contract: ContractContext): SharedConflict[] {
  return [
    ...partiesOfPayment(clause, contract),
    ...foreignMoney(contract.currency, [['/cap', clause.cap]]),
  ];
}

/** The contradictions of pay in kind that settling refuses. */
export const inKindContradictions: Contradictions<InKindClause, SharedConflict['code']> = {
  conflicts: inKindConflicts,
  refused: REFUSED,
};
