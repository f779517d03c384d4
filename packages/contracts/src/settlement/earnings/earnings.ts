import type { CompleteClause } from '../../clauses/schemas.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type Pair, pairKey } from '../agreement/pair.ts';
import { onceConditionsAreMet } from '../conditions/conditions.ts';
import type { Entry } from '../entry/entry.ts';
import type { EarningContext } from '../ways/fees/fee-context.ts';
import { DERIVED, EARNINGS, type Earning } from './registry.ts';

function earningOf(clause: CompleteClause): Earning<CompleteClause> | null {
  return EARNINGS[clause.clause] as Earning<CompleteClause> | null;
}

/** The clauses under which money is earned. */
export function earningClauses({ clauses }: CompleteContract): CompleteClause[] {
  return clauses.filter((clause) => earningOf(clause)?.entries !== undefined);
}

/** What is earned under a contract by what happened, clause by clause. */
export function directEntries({ clauses }: CompleteContract, context: EarningContext): Entry[] {
  return clauses.flatMap((clause) => [
    ...onceConditionsAreMet(earningOf(clause)?.entries?.(clause, context) ?? [], {
      clauseId: clause.id,
      context,
    }),
  ]);
}

/** What is earned under a contract: by what happened, then by what is earned under other clauses. */
export function earnedEntries(contract: CompleteContract, context: EarningContext): Entry[] {
  const met = (clauseId: string, earned: readonly Entry[]): Entry[] => [
    ...onceConditionsAreMet(earned, { clauseId, context }),
  ];
  let entries = directEntries(contract, context);
  for (const kind of DERIVED)
    for (const clause of contract.clauses.filter((it) => it.clause === kind))
      entries = entries.concat(
        met(clause.id, earningOf(clause)?.derived?.(clause, { ...context, entries }) ?? []),
      );
  return entries;
}

/** Who may owe whom something under the contract, each pair once, in the order of its clauses. */
export function pairsOf(contract: CompleteContract): Pair[] {
  const pairs = contract.clauses.flatMap(
    (clause) => earningOf(clause)?.debts(clause, contract) ?? [],
  );
  return [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()];
}

/** Everybody to whom the contract may owe something, in the order of its parties, then of its clauses. */
export function payeesOf(contract: CompleteContract): string[] {
  const owed = new Set(pairsOf(contract).map(({ payee }) => payee));
  const ordered = contract.parties.map(({ id }) => id).filter((id) => owed.has(id));
  return [...new Set([...ordered, ...owed])];
}
