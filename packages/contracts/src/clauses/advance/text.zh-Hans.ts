import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { AdvanceClause } from './schema.ts';

/** Advances in Simplified Chinese. */
export const advanceText: ClauseText<AdvanceClause> = {
  summary: '写明先行支付的款项，以及何种情况下退还。',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.payer)}于${format.date(clause.on)}向${format.party(clause.payee)}支付预付款${format.amount(clause.amount)}。`,
    },
    {
      prose: prose`该款项自${format.date(clause.from)}起至${format.date(clause.until)}止按日均等应得。合作提前终止的，${format.party(clause.payee)}应在${format.days(clause.refundDays)}内退还届时尚未应得的部分，并可与应付给${format.party(clause.payee)}的款项相抵。`,
    },
  ],
};
