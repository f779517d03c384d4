import type { Contract } from '../../contract/document.ts';
import { formatShare } from '../../render/scribe.ts';
import { PPM } from '../../vocabulary/index.ts';
import type { ClauseKind, Conflict } from '../kind.ts';
import { draftClauses, feeTakenTwice, repeatedIds, unknownClauses } from '../reference.ts';
import type { Payment } from './schema.ts';

/** When a fixed fee is paid, in stages. */
export const payment: ClauseKind<'payment'> = {
  kind: 'payment',
  name: { en: 'Payment in stages', 'zh-Hans': '分期付款' },
  summary: {
    en: 'Says which part of a fixed fee is due when, and which part is a deposit that performance releases.',
    'zh-Hans': '写明固定费用各期何时支付，以及哪一期作为效果保证金。',
  },
  conflicts: paymentConflicts,
  freeText: (clause) =>
    clause.method === undefined ? [] : [{ at: '/method', text: clause.method, weight: 'note' }],
};

function paymentConflicts(clause: Payment, contract: Contract): Conflict[] {
  const stages = clause.stages ?? [];
  const sum = stages.reduce((total, stage) => total + stage.share, 0);
  const paid = draftClauses(contract, 'fee').find(({ id }) => id === clause.feeId);
  const assessments = draftClauses(contract, 'assessment');
  return [
    ...unknownClauses(contract, { kind: 'fee', name: { en: 'fee', 'zh-Hans': '费用条款' } }, [
      ['/feeId', clause.feeId],
    ]),
    ...unknownClauses(
      contract,
      { kind: 'deliverable', name: { en: 'deliverable', 'zh-Hans': '交付内容' } },
      stages.map(
        (stage, index) => [`/stages/${index}/deliverableId`, stage.deliverableId] as const,
      ),
    ),
    ...unknownClauses(
      contract,
      { kind: 'assessment', name: { en: 'assessment', 'zh-Hans': '考核条款' } },
      stages.map(
        (stage, index) =>
          [`/stages/${index}/deposit/assessmentId`, stage.deposit?.assessmentId] as const,
      ),
    ),
    ...repeatedIds(
      '/stages',
      stages.map(({ id }) => id),
    ),
    ...(stages.length > 0 && sum !== PPM
      ? [{ code: 'STAGES_NOT_WHOLE' as const, at: '/stages', values: { sum: formatShare(sum) } }]
      : []),
    ...feeTakenTwice(contract, clause, 'STAGES_REPEATED'),
    ...(paid !== undefined && !paid.fixed
      ? [{ code: 'STAGES_WITHOUT_FIXED' as const, at: '/feeId' }]
      : []),
    ...stages.flatMap((stage, index): Conflict[] => {
      if (stage.deposit !== undefined && stage.trigger !== 'assessment')
        return [{ code: 'DEPOSIT_BEFORE_ASSESSMENT', at: `/stages/${index}/trigger` }];
      return stage.trigger === 'assessment' && assessments.length === 0
        ? [{ code: 'ASSESSMENT_MISSING', at: `/stages/${index}/trigger` }]
        : [];
    }),
  ];
}
