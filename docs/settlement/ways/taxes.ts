import { usd } from '../deal.ts';
import { fact, session } from '../facts.ts';
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

/** Taxes that are withheld, or charged with what is earned. */
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
  {
    id: 'treaty-rate',
    title: { en: 'Treaty rate with certificate', 'zh-Hans': '凭证明适用的协定税率' },
    about: {
      en: 'A lower rate for payments that fall due while a certificate of residence is valid: one in the contract, or one that the payee hands over as a fact. Without one the full rate is withheld.',
      'zh-Hans':
        '居民身份证明有效期内到期的款项适用较低税率：证明载于合同，或由收款方作为事实提交。无证明时按全额税率代扣。',
    },
    clauses: [perSession(80_000), tax(300_000, 'creator', { treaty: { rate: 100_000 } })],
    facts: [
      fact('certificate', '2026-12-01', {
        ...{ by: 'mia', about: 'tax', reference: 'R-1' },
        valid: { start: '2026-01-01T05:00:00Z', end: '2026-12-10T05:00:00Z' },
      }),
      session('2026-12-05', 60),
      session('2026-12-12', 60),
    ],
    // 10 % of 800, then 30 % of 800.
    lines: [
      ['mia', 'fixed-fee', 80_000],
      ['mia', 'withholding', -8000],
      ['mia', 'fixed-fee', 80_000],
      ['mia', 'withholding', -24_000],
    ],
  },
  {
    id: 'tax-threshold',
    title: { en: 'Threshold of a tax per year', 'zh-Hans': '年度起征额' },
    about: {
      en: 'An amount that each payee may earn of each payer in a calendar year, by due days, without the tax. Beyond it the `excess` is taxed, or the `whole` of that year.',
      'zh-Hans':
        '每一收款方每一自然年自每一付款方免税所得的金额，按到期日归年。超出后对超出部分（`excess`）或当年全部（`whole`）计税。',
    },
    clauses: [
      perSession(40_000),
      tax(100_000, 'creator', { threshold: { amount: usd(60_000), taxes: 'excess' } }),
    ],
    facts: [session('2026-12-05', 60), session('2026-12-12', 60)],
    // 800 in the year; 10 % of the 200 above 600.
    lines: [
      ['mia', 'fixed-fee', 40_000],
      ['mia', 'fixed-fee', 40_000],
      ['mia', 'withholding', -2000],
    ],
  },
  {
    id: 'sales-tax',
    title: { en: 'VAT, GST or sales tax', 'zh-Hans': '增值税与流转税' },
    about: {
      en: 'A tax that the payee charges. `on-top`, it is owed in addition; `included`, a line shows the part of the amount that is tax, and nothing else changes. Taxes are withheld from amounts without it.',
      'zh-Hans':
        '由收款方收取的税。`on-top` 时另付；`included` 时以一行列明金额中的税款，其余不变。代扣税款以不含此税的金额为基数。',
    },
    clauses: [
      perSession(40_000),
      {
        ...{ clause: 'sales-tax', id: 'vat', tax: 'vat', authority: 'US' },
        ...{ rate: 200_000, treatment: 'on-top' },
      },
    ],
    facts: [session('2026-12-05', 60)],
    // 20 % of 400.
    lines: [
      ['mia', 'fixed-fee', 40_000],
      ['mia', 'sales-tax', 8000],
    ],
  },
];
