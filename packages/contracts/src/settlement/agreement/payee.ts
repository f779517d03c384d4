import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';

/** Everybody whom the contract may owe something, in the order of its parties, then of its clauses. */
export function payeesOf(contract: CompleteContract): string[] {
  const owed = new Set([
    ...clausesOf(contract, 'fee').map((fee) => fee.payee),
    ...clausesOf(contract, 'payee-split').flatMap((split) =>
      split.shares.map((share) => share.payee),
    ),
  ]);
  const parties = contract.parties.map((party) => party.id).filter((id) => owed.has(id));
  return [...new Set([...parties, ...owed])];
}
