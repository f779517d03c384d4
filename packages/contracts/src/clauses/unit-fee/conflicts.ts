import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import { withoutAttribution } from '../../clause/conflict/measured.ts';
import { paidAmounts, partiesOfPayment } from '../../clause/conflict/paying.ts';
import {
  repeatedIds,
  type SharedConflict,
  unknownProducts,
} from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import { type UnitFeeClause, unitsOf } from './schema.ts';

/** Conflicts of a fee per unit with itself or with the contract. */
export function unitFeeConflicts(
  clause: UnitFeeClause,
  contract: ContractContext,
): SharedConflict[] {
  const products = (clause.conversions ?? []).map(({ productId }) => ({ id: productId }));
  return [
    ...partiesOfPayment(clause, contract),
    ...paidAmounts(contract, [['/amount', clause.amount]]),
    ...unknownProducts(
      contract,
      products.map(({ id }, index) => [`/conversions/${index}/productId`, id]),
    ),
    ...repeatedIds('/conversions', products),
    ...(unitsOf(clause) === 'credited-sales' ? withoutAttribution(contract, '/amount') : []),
  ];
}

/** The contradictions of a fee per unit that settling refuses. */
export const unitFeeContradictions: Contradictions<UnitFeeClause> = {
  conflicts: unitFeeConflicts,
  refused: REFUSED,
};
