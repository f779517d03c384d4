import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { StandbyClause } from './schema.fixture.ts';

/** Standbys in English. */
export const standbyText: ClauseText<StandbyClause> = {
  summary: 'States an amount that is owed on a day, whatever is delivered.',
  provisions: ({ payer, payee, amount, on }, format) => [
    {
      prose: prose`${format.party(payer)} pays ${format.party(payee)} a standby of ${format.amount(amount)} on ${format.date(on)}.`,
    },
  ],
};
