import type { Money, Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

const TERM: Window = { start: '2025-12-31T16:00:00Z', end: '2026-12-31T16:00:00Z' };
const yuan = (minor: bigint): Money => ({ ...money(minor), currency: 'CNY' });

/** A shop for clothes and a creator who sells them with works on own accounts, by the month and by sales. */
export const CLOTHES_SHOP_WORKS: Agreement = {
  note: 'A shop for clothes and a creator on Douyin, 3,000 yuan a month and a fifth of the sales (the term is not named: a year here); 2020s, China',
  asOf: '2026-01-01',
  general: ['breach-cn', 'governing-law'],
  contract: agreed({
    id: 'clothes-shop-works',
    dealType: 'ambassador-year',
    term: TERM,
    language: 'zh-Hans',
    law: 'CN',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    parties: [
      { ...BRAND, market: 'CN' },
      { ...TALENT, market: 'CN' },
    ],
    audience: [{ market: 'CN', languages: ['zh-Hans'] }],
    clauses: [
      // Of any form, as many as the talent likes; Douyin is named among own channels.
      {
        ...{ clause: 'deliverable', id: 'works', actor: 'talent', action: 'publish' },
        ...{ platform: 'douyin', topic: '店铺服装，附店铺链接' },
      },
      {
        ...{ clause: 'deliverable', id: 'photographs', actor: 'talent', action: 'deliver' },
        ...{ form: 'ugc', recipient: 'brand', topic: '样衣的宣传照' },
      },
      // Up to twenty a month.
      {
        ...{ clause: 'deliverable', id: 'clothes', actor: 'talent', action: 'receive' },
        ...{ form: 'seeding', samples: { sender: 'brand', inReturn: [] } },
      },
      {
        ...{ clause: 'retainer', id: 'base', payer: 'brand', payee: 'talent', model: 'monthly' },
        periodic: { amount: yuan(300_000n), from: '2026-01-01', until: '2026-12-31' },
      },
      {
        ...{ clause: 'fee', id: 'share', payer: 'brand', payee: 'talent', model: 'commission' },
        commission: { rate: 200_000, deductions: [], dueDays: 0 },
      },
      // From the 25th to the 30th, for the month before.
      { clause: 'payment-terms', id: 'monthly', payer: 'brand', endOfMonth: { days: 30 } },
      // Orders that the shop counts for the channel, by its links.
      { clause: 'attribution', id: 'channel', precedence: ['affiliate'] },
      {
        ...{ clause: 'intellectual-property', id: 'rights', reEdit: true, redistribute: true },
        media: ['marketplace'],
      },
      ...others(
        '店铺提供货源并一件代发，款式由达人挑选',
        '店铺提供若干样衣供拍摄宣传，每月可提供二十件',
        '店铺后台抖音渠道成功的订单金额为唯一结算依据',
        '宣传照由店铺精修排版，仅用于其淘宝店铺页面',
        '经营困难应提前通知对方并相互配合',
        '违约方赔偿直接经济损失，守约方可采取其他补救措施',
      ),
    ],
  }),
};
