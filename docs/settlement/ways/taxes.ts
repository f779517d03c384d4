import { usd } from '../deal.ts';
import { session } from '../facts.ts';
import type { Way } from '../way.ts';

const perSession = (minor: number) => ({
  ...{ clause: 'fee', id: 'fee', payer: 'shop', payee: 'mia', model: 'fixed' },
  fixed: { amount: usd(minor), per: 'session' },
  deliverableIds: ['live'],
});
const tax = (rate: number, borneBy: 'creator' | 'payer', more: object = {}) => ({
  ...{ clause: 'tax', id: 'tax', withholdingRate: rate, authority: 'US', borneBy },
  ...more,
});

/** Taxes that are withheld. */
export const TAXES: readonly Way[] = [
  {
    id: 'withholding',
    title: { en: 'Withholding and gross-up', 'zh-Hans': '代扣与税费补足' },
    about: {
      en: "Tax that the payer withholds, rounded on its own running total. Where the creator bears it, the net is paid out; where the payer bears it, amounts are grossed up so that the agreed amount arrives. Several taxes of the payer are grossed up together, and a creator's tax takes its rate of the gross.",
      'zh-Hans':
        '由付款方代扣的税款，按自身累计值舍入。达人承担时支付税后净额；付款方承担时补足税前金额，使约定金额足额到账。付款方承担的多项税款一并补足，达人承担的税款按税前总额计。',
    },
    clauses: [perSession(100_000), tax(100_000, 'payer'), tax(60_000, 'creator', { id: 'levy' })],
    facts: [session('2026-12-05', 60)],
    // 1,000 is 90 % of 1,111.11: 111.11 are added and withheld; 6 % of 1,111.11 is 66.667.
    lines: [
      ['mia', 'fixed-fee', 100_000],
      ['mia', 'fixed-fee', 11_111],
      ['mia', 'withholding', -11_111],
      ['mia', 'withholding', -6667],
    ],
  },
];
