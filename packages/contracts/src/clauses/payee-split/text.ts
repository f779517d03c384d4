import { prose } from '../../render/prose.ts';
import type { Scribe } from '../../render/scribe.ts';
import type { ClauseTexts } from '../kind.ts';
import type { PayeeSplit } from './schema.ts';

/** The text of the kind `payee-split`. */
export const payeeSplitText: ClauseTexts<'payee-split'> = {
  en: {
    provisions: (clause, say) => [
      {
        prose: prose`What is earned under the fee is paid out to these payees; a minor unit that cannot be split goes to the largest remainder, and in a tie to the first named:`,
        table: sharesTable(clause, say, ['Payee', 'Share']),
      },
    ],
  },
  'zh-Hans': {
    provisions: (clause, say) => [
      {
        prose: prose`该项费用项下应得款项按下列比例支付给各收款方；不可再分的最小货币单位归余数最大者，余数相同的归排列在先者：`,
        table: sharesTable(clause, say, ['收款方', '比例']),
      },
    ],
  },
};

function sharesTable(clause: PayeeSplit, say: Scribe, head: readonly string[]) {
  return {
    head,
    rows: (clause.shares ?? []).map((it) => [[say.party(it.payee)], [say.share(it.share)]]),
  };
}
