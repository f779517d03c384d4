import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { prose } from '../../clause/text/prose.ts';
import { DEDUCTIONS } from '../fee/deductions.en.ts';
import type { OverrideClause } from './schema.ts';

/** Overrides in English. */
export const overrideText: ClauseText<OverrideClause> = {
  summary: 'States a share of what one creator sells that another party is paid.',
  provisions: ({ payer, payee, creatorId, rate, deductions, holdDays, dueDays }, format) => [
    {
      prose: prose`${format.party(payer)} pays ${format.party(payee)} an override of ${format.share(rate)} of the price of each sale credited to the creator ${format.party(creatorId)}${deductions?.length === 0 ? ' without any deduction' : prose`, less ${format.words(DEDUCTIONS, deductions)}`}, and of no other creator. It is paid beside what ${format.party(creatorId)} earns and takes nothing from it.`,
    },
    {
      prose: prose`The override on a sale is earned ${isSaid(holdDays) ? [format.days(holdDays), ' after'] : 'with'} the sale and is paid ${format.days(dueDays)} after it is earned. A refund or chargeback takes back the override on the amount returned, and no more.`,
    },
  ],
};
