import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { InKindClause } from './schema.ts';

/** Pay in kind in English. */
export const inKindText: ClauseText<InKindClause> = {
  summary: 'Says what is handed over in place of money, and what of it is taxed.',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.payer)} hands over to ${format.party(clause.payee)}, to keep: ${format.wording(clause.what)}. It counts as pay at its value on the day of handing over, up to ${format.amount(clause.cap)} in all; nothing is paid in money for it.`,
    },
    {
      prose: prose`Of that value ${format.share(clause.taxable)} is taxed: a tax that is withheld under this contract is taken from what is paid in money.`,
    },
  ],
};
