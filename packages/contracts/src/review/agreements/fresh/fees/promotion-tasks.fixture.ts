import { type Agreement, agreed, expenses, others, TALENT } from '../../agreement.fixture.ts';

/** What an agency agrees once with people whom it sends tasks of promotion for its members. */
export const PROMOTION_TASKS: Agreement = {
  note: 'Framework of an agency with people who promote its members by task, for outlays and a share of profit (the date is a blank); 2020s, China',
  asOf: '2026-01-01',
  general: [
    ...(['confidentiality', 'data-protection', 'late-payment', 'breach-cn'] as const),
    ...(['governing-law', 'litigation-cn', 'severability', 'amendments', 'copies-cn'] as const),
  ],
  contract: agreed({
    id: 'promotion-tasks',
    dealType: 'agency-framework',
    term: { start: '2025-12-31T16:00:00Z', end: '2026-12-31T16:00:00Z' },
    language: 'zh-Hans',
    law: 'CN',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    parties: [
      { id: 'agency', role: 'agency', name: '委托方', legalName: '委托方', market: 'CN' },
      { ...TALENT, market: 'CN' },
    ],
    audience: [{ market: 'CN', languages: ['zh-Hans'] }],
    clauses: [
      // Of the profit; 25 to 30 % as each task says. 30 business days are 42 days.
      {
        ...{ clause: 'fee', id: 'share', payer: 'agency', payee: 'talent', model: 'commission' },
        commission: {
          ...{ rate: 250_000, deductions: ['tax'], holdDays: 0, dueDays: 42, returns: 'kept' },
        },
      },
      expenses(
        [
          ...['travel', 'hotel', 'meals', 'communication', 'office-supplies', 'printing'],
          ...['market-research', 'meetings', 'parking', 'courier', 'taxes', 'approved-others'],
        ],
        { payer: 'agency', receipts: 'required' },
      ),
      { clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 0 },
        ...{ causes: ['false-data'], payment: 'delivered-only' },
      },
      { clause: 'renewal', id: 'years', mode: 'automatic', months: 12, noticeDays: 30 },
      ...others(
        '推广任务由委托方以电话、短信、邮件或会议逐次下达，推广方开始执行即为接受',
        '任务内容、目标与要求以每次通知为准，不设强制性量化指标',
        '佣金基数为会员单位该笔业务收入扣除直接成本、税费与报销费用后的净利润，推广方可查看凭证',
        '每笔佣金比例为百分之二十五至三十，由任务确认书约定，未约定的按百分之二十五',
        '前期不支付固定劳务报酬',
        '佣金核算后出具结算单；因推广方原因失败的可不付或退还',
        '报销在费用发生后三十日内申请，发票抬头为实际服务的会员单位，按业务进度支付',
        '虚开、伪造发票的退还全部已报销款项',
        '佣金逾期超过十五个工作日的，按日支付万分之五违约金',
        '推广方不得以委托方或会员单位名义作出承诺或签约',
        '合作期间及终止后两年内不得绕开委托方与会员单位或其客户合作',
        '推广方自行申报个人所得税',
        '保密义务在终止后继续三年',
      ),
    ],
  }),
};
