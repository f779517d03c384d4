import type { Contract } from '../../contract/document.ts';
import { type Prose, type Provision, prose } from '../../render/prose.ts';
import { formatShare, type Scribe } from '../../render/scribe.ts';
import { PPM } from '../../vocabulary/index.ts';
import type { ClauseKind, Conflict } from '../kind.ts';
import { draftClauses, repeatedIds, unknownClauses } from '../reference.ts';
import type { Payment, Stage } from './schema.ts';

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
  text: {
    en: {
      provisions: (clause, say) => [
        {
          prose: prose`The fixed fee is paid in these stages, each within the days named after what triggers it:`,
          table: {
            head: ['Stage', 'Share', 'Due'],
            rows: (clause.stages ?? []).map((stage) => [
              [say.text(stage.id)],
              [say.share(stage.share)],
              englishDue(stage, say),
            ]),
          },
        },
        ...(clause.stages ?? []).flatMap((stage): Provision[] =>
          stage.deposit === undefined ? [] : [{ prose: englishDeposit(stage, say) }],
        ),
        ...(clause.method === undefined
          ? []
          : [{ prose: prose`Manner of payment: ${say.text(clause.method)}.` }]),
        ...(clause.payout === undefined
          ? []
          : [
              {
                prose: prose`Payments are made in ${say.text(clause.payout.currency)}, at the rate of ${say.text(clause.payout.source)} on the day on which they are ${clause.payout.rateAt === 'due' ? 'due' : 'earned'}.`,
              },
            ]),
      ],
      duties: (clause, say) =>
        (clause.stages ?? []).map((stage) => ({
          who: say.party(payerOf(clause, say.contract)),
          what: prose`pay ${say.share(stage.share)} of the fixed fee${stage.deposit === undefined ? '' : ' (performance deposit), as far as it is released'}`,
          by: englishDue(stage, say),
        })),
    },
    'zh-Hans': {
      provisions: (clause, say) => [
        {
          prose: prose`固定费用按下列各期支付，每期自触发条件成就之日起于所列天数内支付：`,
          table: {
            head: ['期次', '比例', '付款时间'],
            rows: (clause.stages ?? []).map((stage) => [
              [say.text(stage.id)],
              [say.share(stage.share)],
              chineseDue(stage, say),
            ]),
          },
        },
        ...(clause.stages ?? []).flatMap((stage): Provision[] =>
          stage.deposit === undefined ? [] : [{ prose: chineseDeposit(stage, say) }],
        ),
        ...(clause.method === undefined
          ? []
          : [{ prose: prose`付款方式：${say.text(clause.method)}。` }]),
        ...(clause.payout === undefined
          ? []
          : [
              {
                prose: prose`款项以${say.text(clause.payout.currency)}支付，汇率采用${say.text(clause.payout.source)}于款项${clause.payout.rateAt === 'due' ? '到期' : '应得'}当日的牌价。`,
              },
            ]),
      ],
      duties: (clause, say) =>
        (clause.stages ?? []).map((stage) => ({
          who: say.party(payerOf(clause, say.contract)),
          what: prose`支付固定费用的${say.share(stage.share)}${stage.deposit === undefined ? '' : '（效果保证金，以释放部分为限）'}`,
          by: chineseDue(stage, say),
        })),
    },
  },
};

function payerOf(clause: Payment, contract: Contract): string | null | undefined {
  return draftClauses(contract, 'fee').find(({ id }) => id === clause.feeId)?.payer;
}

function englishDue(stage: Stage, say: Scribe): Prose {
  const of =
    stage.deliverableId === undefined || stage.trigger !== 'publication'
      ? ''
      : prose` of ${say.text(stage.deliverableId)}`;
  const last =
    stage.trigger === 'publication' && stage.deliverableId === undefined
      ? ' of the last deliverable'
      : '';
  return prose`within ${say.days(stage.dueDays)} after ${say.word('trigger', stage.trigger)}${of}${last}`;
}

function chineseDue(stage: Stage, say: Scribe): Prose {
  const of =
    stage.trigger !== 'publication'
      ? ''
      : stage.deliverableId === undefined
        ? '最后一项'
        : prose`${say.text(stage.deliverableId)}`;
  return prose`${of}${say.word('trigger', stage.trigger)}后${say.days(stage.dueDays)}内`;
}

function englishDeposit(stage: Stage, say: Scribe): Prose {
  const how =
    stage.deposit?.release === 'pro-rata'
      ? 'for each criterion of the assessment that is met, its equal part is released and paid; the rest is forfeited to the payer'
      : 'it is released and paid when every criterion of the assessment is met, and is forfeited to the payer when one is not';
  return prose`Stage ${say.text(stage.id)} is a performance deposit: ${how}.`;
}

function chineseDeposit(stage: Stage, say: Scribe): Prose {
  const how =
    stage.deposit?.release === 'pro-rata'
      ? '每达成一项考核标准，释放并支付其均等份额，其余部分不再支付'
      : '全部考核标准均达成时释放并支付；有一项未达成的，不再支付';
  return prose`${say.text(stage.id)}一期为效果保证金：${how}。`;
}

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
