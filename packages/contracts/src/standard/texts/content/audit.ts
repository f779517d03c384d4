import type { TermText } from '../term-text.ts';

/** Version 1. */
export const auditText: TermText = {
  provisions: [
    {
      en: 'For {keptYears} after each payment, {audited} must keep the records by which it was worked out: orders, returns, credited sales, reported figures and session logs.',
      'zh-Hans':
        '自每笔付款起{keptYears}内，{audited}应保存据以计算该款项的记录：订单、退货、归属销售、所报告的数据与直播日志。',
    },
    {
      en: 'A party that is paid by these records may have them inspected by an independent accountant bound to secrecy, with {perYear} in a calendar year at most, in business hours, on notice in writing of {noticeDays}.',
      'zh-Hans':
        '依该等记录获得付款的一方，可提前{noticeDays}书面通知，委托负有保密义务的独立会计师在营业时间查阅，每一自然年不超过{perYear}。',
    },
    {
      en: 'What was paid too little is paid within 30 days after the report, what was paid too much is paid back within the same time. The party that asked bears the cost, unless {shortfall} or more of what was owed for the inspected period was not paid; then the inspected party bears it.',
      'zh-Hans':
        '少付的款项应在报告出具后30日内补足，多付的款项应在同一期限内退还。费用由要求查阅的一方承担；被查阅期间少付达到应付款项{shortfall}的，由被查阅方承担。',
    },
  ],
  nouns: {
    keptYears: { en: ['year', 'years'], 'zh-Hans': '年' },
    perYear: { en: ['inspection', 'inspections'], 'zh-Hans': '次' },
  },
};
