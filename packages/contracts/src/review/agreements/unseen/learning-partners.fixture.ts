import type { ClauseOf } from '../../../clauses/schemas.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../agreement.fixture.ts';

const ZONE = 'Asia/Shanghai';

const commission = (id: string, rate: number, customer: 'new' | 'returning'): ClauseOf<'fee'> => ({
  ...{ clause: 'fee', id, payer: 'brand', payee: 'talent', model: 'commission' },
  commission: {
    ...{ rate, deductions: [], holdDays: 15, dueDays: 3, sales: { customer } },
    rateChanges: { by: 'brand', cutAfterDays: 7 },
  },
});

/** Members who recommend a site for learning English, on one level alone. */
export const LEARNING_PARTNERS: Agreement = {
  note: 'Partners of a site for learning, paid for first payments and renewals in 90 days; 2026, China',
  asOf: '2026-11-22',
  general: ['independent-contractor', 'data-protection', 'governing-law', 'litigation-cn'],
  contract: agreed({
    id: 'learning-partners',
    dealType: 'affiliate-programme',
    term: { start: '2026-05-26T16:00:00Z', end: '2027-05-26T16:00:00Z' },
    language: 'zh-Hans',
    law: 'CN',
    currency: 'CNY',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'CN' },
      { ...TALENT, market: 'CN' },
    ],
    audience: [{ market: 'CN', languages: ['zh-Hans'] }],
    clauses: [
      commission('first-payment', 500_000, 'new'),
      commission('renewals', 300_000, 'returning'),
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand' },
        minimum: { amount: { ...money(5_000n), currency: 'CNY' }, atEnd: 'kept' },
      },
      {
        ...{ clause: 'attribution', id: 'links', model: { model: 'first' } },
        precedence: ['affiliate'],
        windows: {
          click: { basis: 'calendar', days: 90, zone: ZONE },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      { clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
      {
        ...{ clause: 'termination', id: 'ending' },
        causes: ['false-data', 'unlawful-content'],
      },
      ...others(
        '合伙人一次性支付三百九十九元会员费，资格长期有效，不可转让',
        '仅限一级推广，下级再邀请的付款不计佣金',
        '九十天自注册之日起算，之后的付款不计佣金；本人购买不计佣金',
        '佣金由合伙人自行申请提现至微信零钱',
        '退款后扣回佣金，余额不足的暂停提现',
        '不得虚假宣传、群发信息、自行注册或刷单',
        '推广行为的法律责任由合伙人连带承担；税款自行申报',
        '异常数据核查期间暂缓结算',
        '平台可修改协议，公告后继续使用即为同意',
      ),
    ],
  }),
};
