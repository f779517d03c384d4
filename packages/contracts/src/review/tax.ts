import { draftClauses } from '../clauses/reference.ts';
import type { Clause, ClauseOf } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { type LocalText, PPM } from '../vocabulary/index.ts';
import { type ReviewFinding, reviewFinding } from './finding.ts';

/** Fees of which taxes take more than settling can withhold: it refuses them. */
export function taxIssues(
  contract: Contract,
  nameOf: (clause: Clause) => LocalText,
): ReviewFinding[] {
  const taxes = draftClauses(contract, 'tax');
  if (taxes.length === 0) return [];
  return contract.clauses.flatMap((fee, index) =>
    fee.clause === 'fee' && tooMuch(fee, taxes, contract)
      ? [
          reviewFinding('TAXES_ABOVE_FEE', {
            path: `/clauses/${index}`,
            clauseId: fee.id,
            values: { clause: nameOf(fee) },
          }),
        ]
      : [],
  );
}

/** Only work done where the tax is due is taxed, by pieces; work of no named place counts as done there. */
function tooMuch(
  fee: ClauseOf<'fee'>,
  taxes: readonly ClauseOf<'tax'>[],
  contract: Contract,
): boolean {
  const work = draftClauses(contract, 'deliverable')
    .filter(({ id }) => fee.deliverableIds?.includes(id) ?? true)
    .map(({ placeOfPerformance: place, live, quantity }) => ({
      place,
      pieces: live ? live.sessions : quantity,
    }));
  const sum = (of: typeof work): number => of.reduce((all, { pieces }) => all + (pieces ?? 0), 0);
  const all = sum(work);
  // Times the pieces, so that the sum stays one of whole numbers.
  const taken = taxes
    .filter(({ feeIds }) => feeIds?.includes(fee.id) ?? true)
    .map(({ authority, withholdingRate, borneBy }) => ({
      borneBy,
      part:
        (withholdingRate ?? 0) *
        (all === 0
          ? 1
          : sum(work.filter(({ place }) => place === undefined || place === authority))),
    }));
  const whole = PPM * (all || 1);
  const withheld = taken.filter(({ borneBy }) => borneBy !== 'payer');
  return (
    taken.some(({ borneBy, part }) => borneBy === 'payer' && part >= whole) ||
    withheld.reduce((total, { part }) => total + part, 0) > whole
  );
}
