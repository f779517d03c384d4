import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import {
  daysOutsideTerm,
  daysUnordered,
  paidAmounts,
  partiesOfPayment,
} from '../../clause/conflict/paying.ts';
import type { SharedConflict } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import type { AdvanceClause } from './schema.ts';

/** Conflicts of an advance with itself or with the contract. */
export function advanceConflicts(
  clause: AdvanceClause,
  contract: ContractContext,
): SharedConflict[] {
  const { on, from, until } = clause;
  return [
    ...partiesOfPayment(clause, contract),
    ...paidAmounts(contract, [['/amount', clause.amount]]),
    ...daysOutsideTerm(contract, [
      ['/on', on],
      ['/from', from],
      ['/until', until],
    ]),
    ...daysUnordered(['/from', from], ['/until', until]),
  ];
}

/** The contradictions of an advance that settling refuses. */
export const advanceContradictions: Contradictions<AdvanceClause, SharedConflict['code']> = {
  conflicts: advanceConflicts,
  refused: REFUSED,
};
