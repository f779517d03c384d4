import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { Action, ActionFeeClause } from './schema.ts';

const ACTIONS: Words<Action> = {
  lead: 'lead',
  install: 'install of an app',
  'sign-up': 'sign-up',
};

/** Fees per action in English. */
export const actionFeeText: ClauseText<ActionFeeClause> = {
  summary: 'States an amount for every lead, install or sign-up.',
  provisions: ({ payer, payee, action, amount, holdDays, dueDays, most }, format) => [
    {
      prose: prose`${format.party(payer)} pays ${format.party(payee)} ${format.amount(amount)} for each ${format.word(ACTIONS, action)} within the term that is credited to ${format.party(payee)}${most === undefined ? '' : prose`, for ${format.count(most, 'action', 'actions')} at most`}.`,
    },
    {
      prose: prose`It is earned ${isSaid(holdDays) ? [format.days(holdDays), ' after'] : 'with'} the action and is paid ${format.days(dueDays)} after it is earned. An action that is rejected, at any time, is not paid for; what it earned is taken back.`,
    },
  ],
};
