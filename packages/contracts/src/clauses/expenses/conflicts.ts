import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import { partiesOfPayment } from '../../clause/conflict/paying.ts';
import { foreignMoney, repeatedIds, type SharedConflict } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import type { ExpensesClause } from './schema.ts';

/** Conflicts of expenses with the contract. */
export function expensesConflicts(
  clause: ExpensesClause,
  contract: ContractContext,
): SharedConflict[] {
  const categories = clause.categories ?? [];
  return [
    ...partiesOfPayment(clause, contract),
    ...repeatedIds('/categories', categories),
    ...foreignMoney(contract.currency, [
      ['/cap', clause.cap],
      ...categories.map(({ cap }, index) => [`/categories/${index}/cap`, cap] as const),
    ]),
  ];
}

/** The contradictions of expenses that settling refuses. */
export const expensesContradictions: Contradictions<ExpensesClause, SharedConflict['code']> = {
  conflicts: expensesConflicts,
  refused: REFUSED,
};
