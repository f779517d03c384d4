import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import type { Deposit } from './deposit.ts';
import type { PaymentClause, Stage } from './schema.ts';
import { type DueWriter, depositTable, stagesTable } from './stages.ts';

const TRIGGERS: Words<Stage['trigger']> = {
  signing: '各方签署完毕',
  publication: '内容发布',
  assessment: '考核认定日',
  completion: '完成',
};

const due: DueWriter = ({ trigger, deliverableId, dueDays, deposit }, { format, ...fee }) => {
  const isOfWork = trigger === 'publication' || trigger === 'completion';
  const each = fee.isPerPiece && deposit === undefined && isOfWork;
  const of = !isOfWork
    ? ''
    : deliverableId === undefined
      ? `${each ? '每一项' : '最后一项'}${trigger === 'completion' ? '交付内容' : ''}`
      : prose`${format.clauses(deliverableId)}${each ? '的每一项' : ''}`;
  return prose`${each && !fee.asTheyCome ? '按项均分，' : ''}${of}${format.word(TRIGGERS, trigger)}后${format.days(dueDays)}内`;
};

/** Payment in stages in Simplified Chinese. */
export const paymentText: ClauseText<PaymentClause> = {
  summary: '写明固定费用各期何时支付，以及哪一期作为效果保证金。',
  provisions: (clause, format) => [
    {
      prose: prose`固定费用按下列各期支付，每期自触发条件成就之日起于所列天数内支付：`,
      table: stagesTable(clause, format, { head: ['期次', '比例', '付款时间'], due }),
    },
    ...(clause.stages ?? []).flatMap((stage, index) => deposit(stage, index, format)),
    ...(clause.method === undefined
      ? []
      : [{ prose: prose`付款方式：${format.wording(clause.method)}。` }]),
    ...(clause.payout === undefined
      ? []
      : [
          {
            prose: prose`款项以${format.text(clause.payout.currency)}支付，汇率采用${format.text(clause.payout.source)}于款项${clause.payout.rateAt === 'due' ? '到期' : '应得'}当日的牌价。`,
          },
        ]),
  ],
};

function deposit({ id, deposit: it }: Stage, index: number, format: ValueFormatter): Provision[] {
  if (it === undefined) return [];
  const sentence = prose`期次${format.row(id, index)}为效果保证金：${format.word(RELEASES, it.release)}`;
  if (it.release !== 'steps') return [{ prose: [...sentence, '。'] }];
  return [{ prose: [...sentence, '：'], table: depositTable(it, format, ['至少达成', '释放']) }];
}

const RELEASES: Words<Deposit['release']> = {
  'all-or-nothing': '全部考核标准均达成时释放并支付；有一项未达成的，不再支付',
  'pro-rata': '每达成一项考核标准，释放并支付其均等份额，其余部分不再支付',
  proportional: '每项考核标准对应均等份额，按其门槛的达成比例释放并支付，其余部分不再支付',
  steps: '以达成比例最低的一项考核标准为准，按下表释放并支付，低于首档的不释放，其余部分不再支付',
};
