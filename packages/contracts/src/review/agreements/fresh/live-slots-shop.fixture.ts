import type { Money, Window } from '../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others } from '../agreement.fixture.ts';

const MONTH: Window = { start: '2025-12-31T16:00:00Z', end: '2026-01-31T16:00:00Z' };
const yuan = (minor: bigint): Money => ({ ...money(minor), currency: 'CNY' });

/** A shop that buys a month of live sessions from an agency with hosts of its own. */
export const LIVE_SLOTS_SHOP: Agreement = {
  note: 'A shop that buys live sessions by the month from an agency of hosts, in the part that its page shows (model and date are blanks); 2021, China',
  asOf: '2026-01-01',
  general: [],
  contract: agreed({
    id: 'live-slots-shop',
    dealType: 'live-series',
    term: MONTH,
    language: 'zh-Hans',
    law: 'CN',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    parties: [
      { ...BRAND, market: 'CN' },
      { id: 'agency', role: 'agency', name: '服务方', legalName: '服务方', market: 'CN' },
    ],
    audience: [{ market: 'CN', languages: ['zh-Hans'] }],
    clauses: [
      // Five hosts a week, in each of four weeks.
      {
        ...{ clause: 'deliverable', id: 'lives', actor: 'agency', action: 'host', form: 'live' },
        ...{ platform: 'taobao-live', quantity: 20, topic: '店铺选定的三个商品' },
        publish: [{ node: 'window', window: MONTH, zone: 'Asia/Shanghai' }],
        live: { sessions: 20 },
      },
      {
        ...{ clause: 'fee', id: 'base', payer: 'brand', payee: 'agency', model: 'fixed' },
        fixed: { amount: yuan(199_900n), per: 'deal' },
      },
      {
        ...{ clause: 'payment', id: 'base-paid', feeId: 'base', method: '支付宝或银行转账' },
        stages: [{ id: 'signing', share: 1_000_000, trigger: 'signing', dueDays: 0 }],
      },
      // Of the sales that are settled on the 45th day after the start.
      {
        ...{ clause: 'fee', id: 'share', payer: 'brand', payee: 'agency', model: 'commission' },
        commission: { rate: 50_000 },
      },
      ...others(
        '提成按开始推广后第四十五日已结算的销售额计算支付',
        '每周一至三个商品链接投入主播库，由主播自行选择合适的商品直播，可不更换商品',
        '另有季度四千七百九十九元、半年七千一百九十九元、一年九千九百九十九元的模式，提成每三十个工作日结算',
        '店铺对商品及相关服务的合法性、适当性负责',
        '期满需要延长的另行签订协议',
      ),
    ],
  }),
};
