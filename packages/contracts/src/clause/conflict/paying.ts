import type { ContractContext } from '../contract-context.ts';
import { type PayingClause, payingClauses } from '../paying.ts';
import {
  FEE,
  type Reference,
  type SharedConflict,
  unknownIds,
  unknownParties,
} from './reference.ts';

/** Payers and payees that are no parties, or one and the same. */
export function partiesOfPayment(
  { payer, payee }: PayingClause,
  contract: ContractContext,
): SharedConflict[] {
  const conflicts = unknownParties(contract, [
    ['/payer', payer],
    ['/payee', payee],
  ]);
  if (payer === undefined || payer === null || payer !== payee) return conflicts;
  const party = contract.parties.find(({ id }) => id === payer)?.name ?? payer;
  return [...conflicts, { code: 'PAID_TO_PAYER', at: '/payee', params: { party } }];
}

/** References to clauses under which nobody is paid, or that the contract does not have. */
export function unknownPaying(
  contract: ContractContext,
  references: readonly Reference[],
): SharedConflict[] {
  return unknownIds(FEE.noun, payingClauses(contract), references);
}
