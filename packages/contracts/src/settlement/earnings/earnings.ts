import type { CompleteClause } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type Pair, pairKey } from '../agreement/pair.ts';
import { onceConditionsAreMet } from '../conditions/conditions.ts';
import type { Entry } from '../entry/entry.ts';
import { reducedWithinFees } from '../pieces/reduced-fees.ts';
import type { DerivedContext } from '../ways/fees/derived-context.ts';
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
  return withDerived({ ...context, contract, entries: directEntries(contract, context) });
}

/** What is earned under a contract, but for what is earned by what others earn. */
export function directEntries(contract: CompleteContract, context: EarningContext): Entry[] {
  return contract.clauses.flatMap((clause) => [
    ...onceConditionsAreMet(earningOf(clause)?.entries?.(clause, context) ?? [], {
      clauseId: clause.id,
      context,
    }),
  ]);
}

/** The entries, and what is earned by them; of several revisions the newest of each clause stands for all of them. */
export function withDerived(context: DerivedContext): Entry[] {
  const { clauses } = context.revisions?.whole ?? context.contract;
  let entries = reducedWithinFees(context.entries, context.revisions?.whole ?? context.contract);
  for (const kind of DERIVED) {
    const own = clauses.filter((it) => it.clause === kind);
    for (const clause of own.filter(({ id }, at) => own.findIndex((it) => it.id === id) === at)) {
      const earned = earningOf(clause)?.derived?.(clause, { ...context, entries }) ?? [];
      entries = entries.concat(onceConditionsAreMet(earned, { clauseId: clause.id, context }));
    }
  }
  return [...entries];
}

/** Who may owe whom something under the contract, each pair once, in the order of its clauses. */
export function pairsOf(contract: CompleteContract): Pair[] {
  const pairs = contract.clauses.flatMap(
    (clause) => earningOf(clause)?.debts(clause, contract) ?? [],
  );
  return [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()];
}

/** Whether payments are made under several clauses: some fee is paid in stages, or some clause earns beside another. */
export function paysUnderSeveralClauses(contract: CompleteContract): boolean {
  return earningClauses(contract).length + clausesOf(contract, 'payment').length > 1;
}

/** Everybody to whom the contract may owe something, in the order of its parties, then of its clauses. */
export function payeesOf(contract: CompleteContract): string[] {
  const owed = new Set(pairsOf(contract).map(({ payee }) => payee));
  const ordered = contract.parties.map(({ id }) => id).filter((id) => owed.has(id));
  return [...new Set([...ordered, ...owed])];
}
