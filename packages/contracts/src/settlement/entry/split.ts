import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';

/** The clause that shares a fee among payees, if there is one. */
export function splitOf(terms: CompleteContract, feeId: string | undefined) {
  return clausesOf(terms, 'payee-split').find((split) => split.feeId === feeId);
}
