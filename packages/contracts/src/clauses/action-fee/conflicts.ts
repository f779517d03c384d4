import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import { paidAmounts, partiesOfPayment } from '../../clause/conflict/paying.ts';
import type { SharedConflict } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import type { ActionFeeClause } from './schema.ts';

/** Conflicts of a fee per action with itself or with the contract. */
export function actionFeeConflicts(
  clause: ActionFeeClause,
  contract: ContractContext,
): SharedConflict[] {
  return [
    ...partiesOfPayment(clause, contract),
    ...paidAmounts(contract, [['/amount', clause.amount]]),
  ];
}

/** The contradictions of a fee per action that settling refuses. */
export const actionFeeContradictions: Contradictions<ActionFeeClause> = {
  conflicts: actionFeeConflicts,
  refused: REFUSED,
};
