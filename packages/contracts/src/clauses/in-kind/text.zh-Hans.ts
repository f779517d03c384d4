import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { InKindClause } from './schema.ts';

/** Pay in kind in Simplified Chinese. */
export const inKindText: ClauseText<InKindClause> = {
  summary: '写明以何种实物代替现金，以及其中多少应税。',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.payer)}向${format.party(clause.payee)}提供下列实物，归其所有：${format.wording(clause.what)}。按交付当日的价值计为酬劳，合计以${format.amount(clause.cap)}为限；不另付现金。`,
    },
    {
      prose: prose`其价值的${format.share(clause.taxable)}应税：依本合同代扣的税款从现金付款中扣除。`,
    },
  ],
};
