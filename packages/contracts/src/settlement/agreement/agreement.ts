import { workOf } from '../../clauses/deliverable/pieces.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';

type Fee = CompleteClauseOf<'fee'>;

/** The deliverables that a fee pays for: work, and nothing that its actor only receives. */
export function coveredDeliverables(
  { deliverableIds }: Fee,
  contract: CompleteContract,
): CompleteClauseOf<'deliverable'>[] {
  return workOf(deliverableIds, clausesOf(contract, 'deliverable'));
}

/** The creators whose credited sales a fee counts: its payee where that is a creator, else all of them. */
export function creditedCreators(
  { payee }: Pick<Fee, 'payee'>,
  { parties }: CompleteContract,
): string[] {
  const creators = parties.filter((party) => party.role === 'creator').map((party) => party.id);
  return creators.includes(payee) || creators.length === 0 ? [payee] : creators.sort();
}
