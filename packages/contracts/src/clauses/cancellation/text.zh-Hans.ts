import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { prose } from '../../clause/text/prose.ts';
import type { CancellationClause } from './schema.ts';
import { noticeTable, partiesOf } from './table.ts';

/** Cancellation in Simplified Chinese. */
export const cancellationText: ClauseText<CancellationClause> = {
  summary: '写明付款方取消内容或场次时应付多少。',
  provisions: (clause, format) => {
    const { payer, payee } = partiesOf(clause, format);
    return [
      {
        prose: prose`${payer}取消一项内容或一场直播的，按通知至原定时间的时长，向${payee}支付${format.clauses(clause.feeId)}所定费用的下列部分：`,
        table: noticeTable(clause, format, {
          head: ['通知时长', '应付'],
          under: (hours) => prose`不足${format.count(hours, '小时')}`,
          longer: '更早',
        }),
      },
      {
        prose: prose`整单费用按约定的件数与场次均分计算。款项于通知${isSaid(clause.dueDays) ? ['后', format.days(clause.dueDays), '内'] : '时'}支付。应付以约定数量为限；由${payee}取消的，不支付。`,
      },
    ];
  },
};
