import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { AdvanceClause } from './schema.ts';

/** Advances in English. */
export const advanceText: ClauseText<AdvanceClause> = {
  summary: 'States an amount that is paid before it is earned, and what of it is paid back.',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.payer)} pays ${format.party(clause.payee)} an advance of ${format.amount(clause.amount)} on ${format.date(clause.on)}.`,
    },
    {
      prose: prose`It is earned from ${format.date(clause.from)} until ${format.date(clause.until)}, an equal part each day. When the deal ends early, ${format.party(clause.payee)} pays back what is not earned by then, within ${format.days(clause.refundDays)}; what is owed to ${format.party(clause.payee)} is set off.`,
    },
  ],
};
