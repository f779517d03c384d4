import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { RetainerClause } from './schema.fixture.ts';

/** Retainers in English. */
export const retainerText: ClauseText<RetainerClause> = {
  summary: 'States an amount that is owed on a day, whatever is delivered.',
  provisions: ({ payer, payee, amount, on }, format) => [
    {
      prose: prose`${format.party(payer)} pays ${format.party(payee)} a retainer of ${format.amount(amount)} on ${format.date(on)}.`,
    },
  ],
};
