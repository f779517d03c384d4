import type { Contract } from '../../contract/document.ts';
import { type Prose, type Provision, prose } from '../../render/prose.ts';
import type { Scribe } from '../../render/scribe.ts';
import { allocate, PPM } from '../../vocabulary/index.ts';
import type { ClauseTexts } from '../kind.ts';
import { draftClauses } from '../reference.ts';
import type { Payment, Stage } from './schema.ts';

/** The text of the kind `payment`. */
export const paymentText: ClauseTexts<'payment'> = {
  en: {
    provisions: (clause, say) => [
      {
        prose: prose`The fixed fee is paid in these stages, each within the days named after what triggers it:`,
        table: {
          head: ['Stage', 'Share', 'Due'],
          rows: (clause.stages ?? []).map((stage, index) => [
            [say.text(stage.id)],
            sharePart(clause, index, say),
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
      (clause.stages ?? []).map((stage, index) => ({
        who: say.party(payerOf(clause, say.contract)),
        what: prose`pay ${sharePart(clause, index, say)} of the fixed fee${stage.deposit === undefined ? '' : ' (performance deposit), as far as it is released'}`,
        by: englishDue(stage, say),
      })),
  },
  'zh-Hans': {
    provisions: (clause, say) => [
      {
        prose: prose`固定费用按下列各期支付，每期自触发条件成就之日起于所列天数内支付：`,
        table: {
          head: ['期次', '比例', '付款时间'],
          rows: (clause.stages ?? []).map((stage, index) => [
            [say.text(stage.id)],
            sharePart(clause, index, say),
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
      (clause.stages ?? []).map((stage, index) => ({
        who: say.party(payerOf(clause, say.contract)),
        what: prose`支付固定费用的${sharePart(clause, index, say)}${stage.deposit === undefined ? '' : '（效果保证金，以释放部分为限）'}`,
        by: chineseDue(stage, say),
      })),
  },
};

function payerOf(clause: Payment, contract: Contract): string | null | undefined {
  return draftClauses(contract, 'fee').find(({ id }) => id === clause.feeId)?.payer;
}

/** A stage's share, with its amount where the fee is one amount for the deal: the same split that settling makes. */
function sharePart(clause: Payment, index: number, say: Scribe): Prose {
  const shares = (clause.stages ?? []).map(({ share }) => share);
  const share = say.share(shares[index]);
  const fixed = draftClauses(say.contract, 'fee').find(({ id }) => id === clause.feeId)?.fixed;
  const whole = shares.reduce((sum, part) => sum + part, 0) === PPM;
  if (!whole || fixed?.per !== 'deal' || !fixed.amount) return [share];
  const { open, close } = say.locale.parentheses;
  return prose`${share}${open}${say.amount(allocate(fixed.amount, shares)[index])}${close}`;
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
