import { workOf } from '../../clauses/deliverable/pieces.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import {
  piecesOf,
  type TaxOnFee,
  takeMoreThanFee,
  taxesOnFee,
  taxOfPayerTooHigh,
} from '../../clauses/tax/withholding.ts';
import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { workflowIssue } from '../../error/workflow-issues.ts';
import { inputInvalid } from '../../vocabulary/index.ts';
import type { PaidClause } from '../entry/entry.ts';

/** A tax on a fee, with its complete clause. */
export type WithheldTax = TaxOnFee<CompleteClauseOf<'tax'>>;

/**
 * The taxes withheld from a fee.
 * @throws INPUT_INVALID for a tax of the whole amount that the payer bears, since no gross amount is high enough, and
 *   for taxes that together take more than the fee
 */
export function taxesWithheld(
  fee: Pick<PaidClause, 'id' | 'deliverableIds'>,
  {
    contract,
    lowered,
  }: {
    readonly contract: CompleteContract;
    /** The taxes that a treaty lowers. */
    readonly lowered: readonly string[];
  },
): WithheldTax[] {
  const onFee = clausesOf(contract, 'tax')
    .filter(({ feeIds }) => feeIds?.includes(fee.id) ?? true)
    .map((tax) =>
      tax.treaty !== undefined && lowered.includes(tax.id)
        ? { ...tax, withholdingRate: tax.treaty.rate }
        : tax,
    );
  const work = workOf(fee.deliverableIds, clausesOf(contract, 'deliverable'));
  const taxes = taxesOnFee(onFee, piecesOf(work));
  const tooHigh = taxOfPayerTooHigh(taxes);
  if (tooHigh !== undefined)
    throw inputInvalid('contract', [
      workflowIssue('TAX_OF_PAYER_TOO_HIGH', {
        path: `${clausePath(contract, tooHigh.clause.id)}/withholdingRate`,
        received: tooHigh.clause.withholdingRate,
      }),
    ]);
  if (takeMoreThanFee(taxes))
    throw inputInvalid('contract', [
      workflowIssue('TAXES_ABOVE_FEE', {
        path: `${clausePath(contract, taxes.at(-1)?.clause.id)}/withholdingRate`,
        received: taxes.map(({ clause }) => clause.withholdingRate),
        params: { fee: fee.id },
      }),
    ]);
  return taxes;
}
