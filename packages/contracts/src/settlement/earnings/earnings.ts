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

/** What is earned under the clauses of a contract, apart from what follows other clauses. */
export function earnedEntries(contract: CompleteContract, context: EarningContext): Entry[] {
  return contract.clauses.flatMap((clause) =>
    onceMet(earningOf(clause)?.entries?.(clause, context) ?? [], { clause, context }),
  );
}

/**
 * What is earned with what follows other clauses, each kind after those that it depends on.
 * @param contexts - of the revisions of a contract, all of which may follow what is earned under any
 */
export function withDerived(
  earned: readonly Entry[],
  contexts: readonly EarningContext[],
): readonly Entry[] {
  let entries = earned;
  for (const kind of DERIVED)
    for (const context of contexts) {
      const { contract } = context;
      const terms = contexts.length === 1 ? {} : { terms: contract };
      for (const clause of contract.clauses.filter((it) => it.clause === kind)) {
        const derived = earningOf(clause)?.derived?.(clause, { ...context, entries }) ?? [];
        const own = onceMet(derived, { clause, context }).map((it) => ({ ...it, ...terms }));
        entries = entries.concat(own);
      }
    }
  return entries;
}

function onceMet(
  earned: readonly Entry[],
  { clause, context }: { readonly clause: CompleteClause; readonly context: EarningContext },
): Entry[] {
  return [...onceConditionsAreMet(earned, { clauseId: clause.id, context })];
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
