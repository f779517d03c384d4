import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { StandbyClause } from './schema.fixture.ts';

/** Standbys in Simplified Chinese. */
export const standbyText: ClauseText<StandbyClause> = {
  summary: '写明某日应付的待命酬金，不论交付情况。',
  provisions: ({ payer, payee, amount, on }, format) => [
    {
      prose: prose`${format.party(payer)}于${format.date(on)}向${format.party(payee)}支付待命酬金${format.amount(amount)}。`,
    },
  ],
};
