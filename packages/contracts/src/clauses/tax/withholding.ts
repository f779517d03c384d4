import { PPM } from '../../vocabulary/index.ts';
import { agreedPieces } from '../deliverable/pieces.ts';
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

/** How many pieces of work a fee is for. */
export interface Pieces {
  readonly all: bigint;
  /** By place of performance; by null of work that has none. */
  readonly byPlace: ReadonlyMap<string | null, bigint>;
}

/** The pieces of the work that a fee is for. */
export function piecesOf(work: readonly DeliverableClause[]): Pieces {
  const byPlace = new Map<string | null, bigint>();
  let all = 0n;
  for (const it of work) {
    const place = it.placeOfPerformance ?? null;
    const pieces = BigInt(agreedPieces(it) ?? 0);
    byPlace.set(place, (byPlace.get(place) ?? 0n) + pieces);
    all += pieces;
  }
  return { all, byPlace };
}

/**
 * The taxes withheld from a fee. Only work done in the country of the tax authority is taxed there, by pieces; a
 * deliverable without a place of performance counts as done there, and a fee without any work is taxed whole.
 */
export function taxesOnFee<Tax extends TaxClause>(
  taxes: readonly Tax[],
  { all, byPlace }: Pieces,
): TaxOnFee<Tax>[] {
  return taxes
    .map((clause): TaxOnFee<Tax> => {
      const there = byPlace.get(clause.authority ?? '') ?? 0n;
      const work =
        all === 0n ? { taxed: 1n, all: 1n } : { taxed: there + (byPlace.get(null) ?? 0n), all };
      const rate = BigInt(clause.withholdingRate ?? 0);
      return { clause, work, share: { n: rate * work.taxed, d: BigInt(PPM) * work.all } };
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
