import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import type { Entry } from './entry.ts';

/** The clause that shares a fee among payees, if there is one. */
export function splitOf(terms: CompleteContract, feeId: string | undefined) {
  return clausesOf(terms, 'payee-split').find((split) => split.feeId === feeId);
}

/**
 * The payer of an entry, its payees and their parts. A running total goes over the revisions for which these are the same:
 * of one total over others too, the order in which sales become known would decide who has a unit.
 */
export function sharingKey(
  { payer, payee, fee }: Pick<Entry, 'payer' | 'payee' | 'fee'>,
  terms: CompleteContract,
): string {
  return JSON.stringify([payer, payee ?? splitOf(terms, fee?.id)?.shares ?? fee?.payee]);
}
