import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import { hasNoOvertime, type SessionHoursClause } from './schema.ts';

const PER: Words<NonNullable<SessionHoursClause['per']>> = {
  session: '每场直播',
  hour: '直播每小时',
};

/** Pay by time live in Simplified Chinese. */
export const sessionHoursText: ClauseText<SessionHoursClause> = {
  summary: '写明直播按时长如何付费，以及超时如何付费。',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.payer)}向${format.party(clause.payee)}支付${format.word(PER, clause.per)}${format.amount(clause.amount)}${hasNoOvertime(clause, format.contract) ? '' : prose`，每场以${format.count(clause.sessionMinutes, '分钟')}为限`}，自该场开始之日起${format.days(clause.dueDays)}内支付。`,
    },
    ...(hasNoOvertime(clause, format.contract)
      ? []
      : [
          {
            prose:
              clause.overtime?.minor === '0'
                ? prose`超出部分不付费。`
                : prose`超出部分为超时，每小时支付${format.amount(clause.overtime)}。`,
          },
        ]),
    {
      prose: prose`时长以直播日志为准，按整分钟计算，不足一小时的按比例支付。付费场次以约定场次为限；合同终止后开始的场次不付费。`,
    },
    ...(clause.dayMinutes === undefined
      ? []
      : [
          {
            prose: prose`同一日最多计${format.count(clause.dayMinutes, '分钟')}；每场计入其开始之日。`,
          },
        ]),
    ...(clause.deliverableIds === undefined
      ? []
      : [
          {
            prose: prose`仅就下列交付内容付费：${format.clauses(clause.deliverableIds)}。`,
          },
        ]),
  ],
};
