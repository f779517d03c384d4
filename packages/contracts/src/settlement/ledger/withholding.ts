import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { contractIssue } from '../../contract/issues.ts';
import { inputInvalid, PPM, type RoundingMode } from '../../vocabulary/index.ts';
import { coveredDeliverables } from '../agreement/agreement.ts';
import { agreedPieces } from '../facts/piece.ts';
import { add, type Rational, ratio, rounded, ZERO } from '../money/rational.ts';

type Tax = CompleteClauseOf<'tax'>;
type Fee = CompleteClauseOf<'fee'>;

/** What a tax takes of one fee. */
export interface TaxOnFee {
  readonly clause: Tax;
  /** Of what is earned: the rate, times the part of the work done where the tax is due. */
  readonly share: Rational;
  /** The taxable part of the work, for the explanation; 1 where all of it is. */
  readonly work: Rational;
}

/**
 * The taxes withheld from a fee. Only work done in the authority's country is taxed there, by pieces; where
 * a deliverable does not say where it is done, it counts as done there.
 * @throws INPUT_INVALID for a tax of the whole amount that the payer is to bear: no gross would be enough; for
 *   taxes that together take more than there is
 */
export function taxesOnFee(fee: Fee, contract: CompleteContract): TaxOnFee[] {
  const taxes = eachTaxOnFee(fee, contract);
  const withheld = taxes.filter(({ clause }) => clause.borneBy !== 'payer').map((tax) => tax.share);
  const { n, d } = withheld.reduce(add, ZERO);
  const last = taxes.at(-1);
  if (n <= d || last === undefined) return taxes;
  throw inputInvalid('contract', [
    contractIssue('TAXES_ABOVE_FEE', {
      path: `/clauses/${last.clause.id}/withholdingRate`,
      received: taxes.map(({ clause }) => clause.withholdingRate),
      params: { fee: fee.id },
    }),
  ]);
}

function eachTaxOnFee(fee: Fee, contract: CompleteContract): TaxOnFee[] {
  return clausesOf(contract, 'tax').flatMap((clause): TaxOnFee[] => {
    if (clause.feeIds !== undefined && !clause.feeIds.includes(fee.id)) return [];
    const work = taxableWork(fee, { clause, contract });
    if (clause.withholdingRate === 0 || work.n === 0n) return [];
    const share = ratio(BigInt(clause.withholdingRate) * work.n, BigInt(PPM) * work.d);
    if (clause.borneBy === 'payer' && share.n >= share.d) {
      throw inputInvalid('contract', [
        contractIssue('TAX_OF_PAYER_TOO_HIGH', {
          path: `/clauses/${clause.id}/withholdingRate`,
          received: clause.withholdingRate,
        }),
      ]);
    }
    return [{ clause, share, work }];
  });
}

function taxableWork(
  fee: Fee,
  { clause, contract }: { readonly clause: Tax; readonly contract: CompleteContract },
): Rational {
  let [there, all] = [0, 0];
  for (const deliverable of coveredDeliverables(fee, contract)) {
    const pieces = agreedPieces(deliverable);
    all += pieces;
    if (
      deliverable.placeOfPerformance === undefined ||
      deliverable.placeOfPerformance === clause.authority
    )
      there += pieces;
  }
  return all === 0 ? { n: 1n, d: 1n } : ratio(BigInt(there), BigInt(all));
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
