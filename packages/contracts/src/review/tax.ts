import type { Clause } from '../clauses/schemas.ts';
import { clausesOf, completeContract } from '../contract/complete.ts';
import type { CompleteContract, Contract } from '../contract/document.ts';
import { taxesOnFee } from '../settlement/ledger/withholding.ts';
import { isLivelaneError, type LocalText } from '../vocabulary/index.ts';
import { type ReviewIssue, reviewIssue } from './issue.ts';

/** Fees of which taxes take more than settling can withhold; asked of settling itself, so that both agree. */
export function taxIssues(
  contract: Contract,
  nameOf: (clause: Clause) => LocalText,
): ReviewIssue[] {
  if (!contract.clauses.some(({ clause }) => clause === 'tax')) return [];
  const complete = unlessRefused(() => completeContract(contract));
  if (complete === null) return [];
  return clausesOf(complete, 'fee').flatMap((fee) =>
    unlessRefused(() => taxesOnFee(fee, complete)) === null
      ? [
          reviewIssue('TAXES_ABOVE_FEE', {
            path: pathOf(fee.id, complete),
            clauseId: fee.id,
            values: { clause: nameOf(fee) },
          }),
        ]
      : [],
  );
}

function pathOf(id: string, { clauses }: CompleteContract): string {
  return `/clauses/${clauses.findIndex((clause) => clause.id === id)}`;
}

function unlessRefused<Result>(call: () => Result): Result | null {
  try {
    return call();
  } catch (error) {
    if (isLivelaneError(error)) return null;
    throw error;
  }
}
