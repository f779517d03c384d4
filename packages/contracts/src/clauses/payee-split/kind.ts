import { formatShare } from '../../render/scribe.ts';
import { PPM } from '../../vocabulary/index.ts';
import type { ClauseKind } from '../kind.ts';
import { feeTakenTwice, unknownClauses, unknownParties } from '../reference.ts';

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
      ...feeTakenTwice(contract, clause, 'SPLIT_REPEATED'),
      ...(shares.length > 0 && sum !== PPM
        ? [{ code: 'SPLIT_NOT_WHOLE' as const, at: '/shares', values: { sum: formatShare(sum) } }]
        : []),
    ];
  },
};
