import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { PayeeSplitClause } from './schema.ts';
import { sharesTable } from './table.ts';

/** Split between payees in Simplified Chinese. */
export const payeeSplitText: ClauseText<PayeeSplitClause> = {
  summary: '写明一项费用如何在多个收款方（如达人与机构）之间分配。',
  provisions: (clause, format) => [
    {
      prose: prose`该项费用项下应得款项的累计总额按下列比例支付给各收款方；不可再分的最小货币单位归余数最大者，余数相同的归排列在先者：`,
      table: sharesTable(clause, format, ['收款方', '比例']),
    },
  ],
};
