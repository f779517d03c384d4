import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { InKindClause } from './schema.ts';

/** Pay in kind in English. */
export const inKindText: ClauseText<InKindClause> = {
  summary: 'Says what is handed over in place of money, and what of it is taxed.',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.payer)} hands over to ${format.party(clause.payee)}, to keep: ${format.wording(clause.what)}. It counts as pay at its value on the day of handing over${upTo(clause, format)}; nothing is paid in money for it.`,
    },
    {
      prose: prose`Of that value ${isSaid(clause.taxable) ? format.share(clause.taxable) : 'the whole'} is taxed: a tax that is withheld under this contract is taken from what is paid in money.`,
    },
  ],
};

function upTo({ cap }: InKindClause, format: ValueFormatter): Prose {
  return isSaid(cap) ? prose`, up to ${format.amount(cap)} in all` : [];
}
