import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { Action, ActionFeeClause } from './schema.ts';

const ACTIONS: Words<Action> = {
  lead: '有效线索',
  install: '应用安装',
  'sign-up': '注册',
};

/** Fees per action in Simplified Chinese. */
export const actionFeeText: ClauseText<ActionFeeClause> = {
  summary: '写明每个线索、安装或注册支付的金额。',
  provisions: ({ payer, payee, action, amount, holdDays, dueDays, most }, format) => [
    {
      prose: prose`对合同期内归属于${format.party(payee)}的每次${format.word(ACTIONS, action)}，${format.party(payer)}向${format.party(payee)}支付${format.amount(amount)}${most === undefined ? '' : prose`，最多计${format.count(most, '次')}`}。`,
    },
    {
      prose: prose`该款项${isSaid(holdDays) ? ['自行为发生之日起满', format.days(holdDays)] : '于行为发生时'}为应得，应得后${format.days(dueDays)}内支付。任何时候被判定无效的行为不予计付，已计款项扣回。`,
    },
  ],
};
