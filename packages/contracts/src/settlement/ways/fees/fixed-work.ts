import { isLive } from '../../../clauses/deliverable/form/form.ts';
import { allPieces } from '../../../clauses/deliverable/pieces.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import { coveredDeliverables } from '../../agreement/agreement.ts';

type Fee = CompleteClauseOf<'fee'>;
type Fixed = NonNullable<Fee['fixed']>;

/** How often a fixed amount is owed when everything agreed is delivered; null where no number of pieces is agreed. */
export function agreedTimes(fee: Fee, fixed: Fixed, contract: CompleteContract): bigint | null {
  if (fixed.per === 'deal') return 1n;
  const pieces = allPieces(piecesOf(fee, fixed, contract));
  return pieces === null ? null : BigInt(pieces);
}

/** The deliverables that earn an amount per item or per session, piece by piece. */
export function piecesOf(fee: Fee, fixed: Fixed, contract: CompleteContract) {
  return coveredDeliverables(fee, contract).filter(
    (deliverable) => isLive(deliverable) === (fixed.per === 'session'),
  );
}

/** The deliverables that a fixed amount pays for in any form. */
export function paidWork(fee: Fee, fixed: Fixed, contract: CompleteContract) {
  return fixed.per === 'deal' ? coveredDeliverables(fee, contract) : piecesOf(fee, fixed, contract);
}
