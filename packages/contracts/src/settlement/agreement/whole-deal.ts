import type { CompleteContract } from '../../contract/document.ts';

/**
 * The newest revision with the parties and clauses of all others beside its own: who may owe whom something at any time.
 * Nothing is earned by it.
 */
export function wholeDeal(
  inForce: readonly { readonly contract: CompleteContract }[],
  newest: CompleteContract,
): CompleteContract {
  if (inForce.length === 1) return newest;
  const contracts = [newest, ...inForce.map(({ contract }) => contract).toReversed()];
  const clauses = new Map(
    contracts.flatMap((contract) =>
      contract.clauses.map((clause) => [JSON.stringify(clause), clause] as const),
    ),
  );
  const parties = contracts.flatMap((contract) => contract.parties);
  const ids = new Set(parties.map(({ id }) => id));
  return {
    ...newest,
    clauses: [...clauses.values()],
    parties: [...ids].flatMap((id) => parties.find((party) => party.id === id) ?? []),
  };
}
