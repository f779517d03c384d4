import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { prose } from '../../clause/text/prose.ts';
import { DEDUCTIONS } from '../fee/deductions.zh-Hans.ts';
import type { OverrideClause } from './schema.ts';

/** Overrides in Simplified Chinese. */
export const overrideText: ClauseText<OverrideClause> = {
  summary: '写明就某一达人的销售向另一方支付的佣金。',
  provisions: ({ payer, payee, creatorId, rate, deductions, holdDays, dueDays }, format) => [
    {
      prose: prose`对归属于达人${format.party(creatorId)}的每笔销售，${format.party(payer)}按${deductions?.length === 0 ? '不作任何扣除的' : prose`扣除${format.words(DEDUCTIONS, deductions)}后的`}价款的${format.share(rate)}向${format.party(payee)}支付佣金；其他达人的销售不计。该佣金另行支付，不减少${format.party(creatorId)}的应得款项。`,
    },
    {
      prose: prose`每笔销售的佣金${isSaid(holdDays) ? ['自销售之日起满', format.days(holdDays)] : '于当日'}为应得，应得后${format.days(dueDays)}内支付。发生退款或拒付的，仅扣回退还金额所对应的佣金。`,
    },
  ],
};
