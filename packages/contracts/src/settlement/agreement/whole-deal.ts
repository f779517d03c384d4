import type { CompleteContract } from '../../contract/document.ts';
import { canonicalJson } from '../../vocabulary/hash/index.ts';
import type { Revisions } from './revisions.ts';

/**
 * The newest revision with the parties and clauses of all others beside its own: who may owe whom something at any time.
 * Nothing is earned by it.
 */
export function wholeDeal({ inForce, newest }: Revisions): CompleteContract {
  if (inForce.length === 1) return newest.contract;
  const contracts = [newest, ...inForce.toReversed()].map(({ contract }) => contract);
  const clauses = new Map(
    contracts.flatMap((contract) =>
      contract.clauses.map((clause) => [canonicalJson(clause), clause] as const),
    ),
  );
  const parties = contracts.flatMap((contract) => contract.parties);
  const ids = new Set(parties.map(({ id }) => id));
  return {
    ...newest.contract,
    clauses: [...clauses.values()],
    parties: [...ids].flatMap((id) => parties.find((party) => party.id === id) ?? []),
  };
}
