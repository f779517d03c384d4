import type { ClauseKind } from '../kind.ts';
import { unknownClauses } from '../reference.ts';

/** What is withheld from payments for tax. */
export const tax: ClauseKind<'tax'> = {
  kind: 'tax',
  name: { en: 'Tax and withholding', 'zh-Hans': '税费与代扣' },
  summary: {
    en: 'Says what the payer withholds for tax, for whom, and which side bears it.',
    'zh-Hans': '写明付款方代扣多少税、向哪里缴纳，以及由哪方承担。',
  },
  conflicts: (clause, contract) =>
    unknownClauses(
      contract,
      { kind: 'fee', name: { en: 'fee', 'zh-Hans': '费用条款' } },
      (clause.feeIds ?? []).map((id, index) => [`/feeIds/${index}`, id] as const),
    ),
  freeText: (clause) =>
    clause.papers === undefined ? [] : [{ at: '/papers', text: clause.papers, weight: 'note' }],
};
