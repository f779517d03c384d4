import { prose } from '../../render/prose.ts';
import { formatShare, type Scribe } from '../../render/scribe.ts';
import { PPM } from '../../vocabulary/index.ts';
import type { ClauseKind } from '../kind.ts';
import { unknownClauses, unknownParties } from '../reference.ts';
import type { PayeeSplit } from './schema.ts';

/** Who shares in what is earned. */
export const payeeSplit: ClauseKind<'payee-split'> = {
  kind: 'payee-split',
  name: { en: 'Split between payees', 'zh-Hans': '收款方分成' },
  summary: {
    en: 'Says how a fee is split between several payees, such as a creator and an agency.',
    'zh-Hans': '写明一项费用如何在多个收款方（如达人与机构）之间分配。',
  },
  conflicts: (clause, contract) => {
    const shares = clause.shares ?? [];
    const sum = shares.reduce((total, { share }) => total + share, 0);
    return [
      ...unknownClauses(contract, { kind: 'fee', name: { en: 'fee', 'zh-Hans': '费用条款' } }, [
        ['/feeId', clause.feeId],
      ]),
      ...unknownParties(
        contract,
        shares.map((it, index) => [`/shares/${index}/payee`, it.payee] as const),
      ),
      ...(shares.length > 0 && sum !== PPM
        ? [{ code: 'SPLIT_NOT_WHOLE' as const, at: '/shares', values: { sum: formatShare(sum) } }]
        : []),
    ];
  },
  text: {
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
  },
};

function sharesTable(clause: PayeeSplit, say: Scribe, head: readonly string[]) {
  return {
    head,
    rows: (clause.shares ?? []).map((it) => [[say.party(it.payee)], [say.share(it.share)]]),
  };
}
