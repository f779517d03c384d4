import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { contractIssue } from '../../contract/issues.ts';
import { inputInvalid, type Money, PPM } from '../../vocabulary/index.ts';

type Fee = CompleteClauseOf<'fee'>;

/** The deliverables that a fee pays for. */
export function coveredDeliverables(
  { deliverableIds }: Fee,
  contract: CompleteContract,
): CompleteClauseOf<'deliverable'>[] {
  return clausesOf(contract, 'deliverable').filter(
    (clause) => deliverableIds === undefined || deliverableIds.includes(clause.id),
  );
}

/** The creators whose credited sales a fee counts: its payee where that is a creator, else all of them. */
export function creditedCreators(
  { payee }: Pick<Fee, 'payee'>,
  { parties }: CompleteContract,
): string[] {
  const creators = parties.filter((party) => party.role === 'creator').map((party) => party.id);
  return creators.includes(payee) || creators.length === 0 ? [payee] : creators.sort();
}

/** Every amount of a contract is in its own currency. @throws INPUT_INVALID */
export function ownCurrency(
  amount: Money,
  { contract, path }: { readonly contract: CompleteContract; readonly path: string },
): void {
  if (amount.currency === contract.currency) return;
  throw inputInvalid('contract', [
    contractIssue('CURRENCY_MISMATCH', { path: `/clauses/${path}`, received: amount }),
  ]);
}

/** Shares of a whole sum to it. @throws INPUT_INVALID */
export function sharesOfOne(shares: readonly number[], path: string): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum === PPM) return;
  throw inputInvalid('contract', [
    contractIssue('SHARES_NOT_WHOLE', { path: `/clauses/${path}`, received: sum }),
  ]);
}
