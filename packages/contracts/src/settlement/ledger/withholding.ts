import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import {
  type TaxOnFee,
  takeMoreThanFee,
  taxesOnFee,
  taxOfPayerTooHigh,
} from '../../clauses/tax/withholding.ts';
import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { workflowIssue } from '../../error/workflow-issues.ts';
import { inputInvalid, type RoundingMode } from '../../vocabulary/index.ts';
import { type Rational, rounded } from '../money/rational.ts';

/** A tax on a fee, with its complete clause. */
export type WithheldTax = TaxOnFee<CompleteClauseOf<'tax'>>;

/**
 * The taxes withheld from a fee.
 * @throws INPUT_INVALID for a tax of the whole amount that the payer bears, since no gross amount is high enough, and
 *   for taxes that together take more than the fee
 */
export function taxesWithheld(
  fee: CompleteClauseOf<'fee'>,
  contract: CompleteContract,
): WithheldTax[] {
  const taxes = taxesOnFee(fee, {
    taxes: clausesOf(contract, 'tax'),
    deliverables: clausesOf(contract, 'deliverable'),
  });
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

/**
 * A running part of a running total: what each step adds so that the part of the total is exact after
 * every step, rounded once.
 */
export class RunningPart {
  private readonly share: Rational;
  private readonly rounding: RoundingMode;
  private total = 0n;
  private taken = 0n;

  constructor(share: Rational, rounding: RoundingMode) {
    this.share = share;
    this.rounding = rounding;
  }

  /** The part that belongs to a further amount. */
  of(amount: bigint): bigint {
    this.total += amount;
    const due = rounded({ n: this.total * this.share.n, d: this.share.d }, this.rounding);
    const step = due - this.taken;
    this.taken = due;
    return step;
  }
}
