import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { InKindClause } from './schema.ts';

/** Pay in kind in Simplified Chinese. */
export const inKindText: ClauseText<InKindClause> = {
  summary: '写明以何种实物代替现金，以及其中多少应税。',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.payer)}向${format.party(clause.payee)}提供下列实物，归其所有：${format.wording(clause.what)}。按交付当日的价值计为酬劳${upTo(clause, format)}；不另付现金。`,
    },
    {
      prose: prose`其价值${isSaid(clause.taxable) ? ['的', format.share(clause.taxable)] : '全部'}应税：依本合同代扣的税款从现金付款中扣除。`,
    },
  ],
};

function upTo({ cap }: InKindClause, format: ValueFormatter): Prose {
  return isSaid(cap) ? prose`，合计以${format.amount(cap)}为限` : [];
}
