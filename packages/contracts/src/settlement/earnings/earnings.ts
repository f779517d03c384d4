import type { CompleteClause } from '../../clauses/schemas.ts';
import type { CompleteContract } from '../../contract/document.ts';
import type { Entry } from '../entry/entry.ts';
import type { EarningContext } from '../fees/fee-context.ts';
import { EARNINGS, type Earning } from './registry.ts';

function earningOf(clause: CompleteClause): Earning<CompleteClause> | null {
  return EARNINGS[clause.clause] as Earning<CompleteClause> | null;
}

/** The clauses under which money is earned. */
export function earningClauses({ clauses }: CompleteContract): CompleteClause[] {
  return clauses.filter((clause) => earningOf(clause)?.entries !== undefined);
}

/** What is earned under a contract, clause by clause. */
export function earnedEntries(contract: CompleteContract, context: EarningContext): Entry[] {
  return contract.clauses.flatMap((clause) => earningOf(clause)?.entries?.(clause, context) ?? []);
}

/** Everybody to whom the contract may owe something, in the order of its parties, then of its clauses. */
export function payeesOf({ parties, clauses }: CompleteContract): string[] {
  const owed = new Set(clauses.flatMap((clause) => earningOf(clause)?.payees(clause) ?? []));
  const ordered = parties.map(({ id }) => id).filter((id) => owed.has(id));
  return [...new Set([...ordered, ...owed])];
}
