import { PPM } from '../../vocabulary/index.ts';
import { agreedPieces, workOf } from '../deliverable/pieces.ts';
import type { DeliverableClause } from '../deliverable/schema.ts';
import type { TaxClause } from './schema.ts';

/** What a tax takes of one fee: its rate, times the part of the work that is taxed. */
export interface TaxOnFee<Tax extends TaxClause = TaxClause> {
  readonly clause: Tax;
  /** The share of the fee that the tax takes, as numerator and denominator. All taxes of a fee have one denominator. */
  readonly share: { readonly n: bigint; readonly d: bigint };
  /** The pieces of work that are taxed, and all of them. */
  readonly work: { readonly taxed: bigint; readonly all: bigint };
}

/**
 * The taxes withheld from a fee. Only work done in the country of the tax authority is taxed there, by pieces; a
 * deliverable without a place of performance counts as done there, and a fee without any work is taxed whole.
 */
export function taxesOnFee<Tax extends TaxClause>(
  fee: { readonly id: string; readonly deliverableIds?: readonly string[] },
  contract: {
    readonly taxes: readonly Tax[];
    readonly deliverables: readonly DeliverableClause[];
  },
): TaxOnFee<Tax>[] {
  const work = workOf(fee.deliverableIds, contract.deliverables);
  const sum = (of: readonly DeliverableClause[]): bigint =>
    of.reduce((pieces, it) => pieces + BigInt(agreedPieces(it) ?? 0), 0n);
  const all = sum(work);
  return contract.taxes
    .filter(({ feeIds }) => feeIds?.includes(fee.id) ?? true)
    .map((clause): TaxOnFee<Tax> => {
      const taxed = work.filter(
        ({ placeOfPerformance: place }) => place === undefined || place === clause.authority,
      );
      const share = all === 0n ? { taxed: 1n, all: 1n } : { taxed: sum(taxed), all };
      const rate = BigInt(clause.withholdingRate ?? 0);
      return { clause, work: share, share: { n: rate * share.taxed, d: BigInt(PPM) * share.all } };
    })
    .filter(({ share }) => share.n > 0n);
}

/** The tax of the payer by which the payer's taxes together take everything, so that no gross amount is high enough. */
export function taxOfPayerTooHigh<Tax extends TaxClause>(
  taxes: readonly TaxOnFee<Tax>[],
): TaxOnFee<Tax> | undefined {
  let borne = 0n;
  return taxes.find(({ clause, share }) => {
    if (clause.borneBy === 'payer') borne += share.n;
    return clause.borneBy === 'payer' && borne >= share.d;
  });
}

/** Whether the taxes on a fee, each on the amount with what the payer adds, take more than that amount. */
export function takeMoreThanFee(taxes: readonly TaxOnFee[]): boolean {
  return taxes.reduce((sum, { share }) => sum + share.n, 0n) > (taxes[0]?.share.d ?? 0n);
}
