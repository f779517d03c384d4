import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import { unknownPaying } from '../../clause/conflict/paying.ts';
import { listed, type SharedConflict } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import type { TaxClause } from './schema.ts';

/** Conflicts of a tax with the contract; expenses that are paid back are not taxed. */
export function taxConflicts({ feeIds }: TaxClause, contract: ContractContext): SharedConflict[] {
  return unknownPaying(contract, listed('/feeIds', feeIds), ['expenses']);
}

/** The contradictions of a tax that settling refuses. */
export const taxContradictions: Contradictions<TaxClause, SharedConflict['code']> = {
  conflicts: taxConflicts,
  refused: REFUSED,
};
