import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { RetainerClause } from './schema.fixture.ts';

/** Retainers in Simplified Chinese. */
export const retainerText: ClauseText<RetainerClause> = {
  summary: '写明某日应付的固定酬金，不论交付情况。',
  provisions: ({ payer, payee, amount, on }, format) => [
    {
      prose: prose`${format.party(payer)}于${format.date(on)}向${format.party(payee)}支付固定酬金${format.amount(amount)}。`,
    },
  ],
};
