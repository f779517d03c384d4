import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { prose } from '../../clause/text/prose.ts';
import type { RenewalClause } from './schema.ts';

/** Renewal in Simplified Chinese. */
export const renewalText: ClauseText<RenewalClause> = {
  summary: '写明合同期限如何延长、每次多久、可延长几次，以及最迟何时拒绝或声明。',
  provisions: ({ mode, months, noticeDays, times, holder }, format) => [
    {
      prose:
        mode === 'option'
          ? prose`${holder === undefined ? '任何一方' : format.party(holder)}可在期限届满前至少${format.days(noticeDays)}书面通知，将期限延长${format.count(months, '个月')}。`
          : prose`${mode === 'automatic' ? '' : [format.text(null), '：']}除非一方在期限届满前至少${format.days(noticeDays)}书面拒绝，期限延长${format.count(months, '个月')}。`,
    },
    {
      prose: isSaid(times)
        ? prose`期限可依此延长${format.count(times, '次')}。`
        : prose`延长次数不限。`,
    },
    {
      prose: prose`各条款适用于延长后的期限。条款所列日期不变；新增月份的工作与费用另行书面约定。`,
    },
  ],
};
