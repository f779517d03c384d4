import { usd } from './deal.ts';
import { payment, published, refund, sale } from './facts.ts';
import type { Way } from './way.ts';

/** The deal that the guide follows from the sale to the list of payments. */
export const WORKED_DEAL: Way = {
  id: 'worked-deal',
  title: { en: 'How the money is worked out', 'zh-Hans': '款项如何计算' },
  about: {
    en: 'One deal, worked out by hand from the sale to the list of payments.',
    'zh-Hans': '一个合作案例，从销售到付款清单逐步手算。',
  },
  clauses: [
    {
      ...{ clause: 'fee', id: 'fee', payer: 'shop', payee: 'mia', model: 'base-plus-commission' },
      fixed: { amount: usd(60_001), per: 'deal' },
      commission: { rate: 125_000, deductions: ['returns'], holdDays: 14, dueDays: 15 },
      deliverableIds: ['videos'],
    },
    {
      ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
      stages: [
        { id: 'signing', share: 500_000, trigger: 'signing', dueDays: 7 },
        { id: 'publication', share: 500_000, trigger: 'publication', dueDays: 10 },
      ],
    },
    {
      ...{ clause: 'tax', id: 'tax', withholdingRate: 100_000, authority: 'US' },
      borneBy: 'creator',
    },
  ],
  facts: [
    payment(27_001, '2026-11-17'),
    published('videos', '2026-12-01'),
    published('videos', '2026-12-03'),
    sale('o1', 1999, { day: '2026-12-05' }),
    sale('o2', 2450, { day: '2026-12-06' }),
    refund('o1', 1999, '2026-12-22'),
    sale('o3', 3675, { day: '2026-12-28' }),
  ],
  knownAsOf: '2027-01-05T05:00:00Z',
  // Halves of 600.01: 300.01 and 300.00. Commission of 12.5 % on a total of 19.99, 44.49, 24.50, 61.25: 2.49875, 5.56125,
  // 3.0625, 7.65625, rounded 2.50, 5.56, 3.06, 7.66. Tax of 10 % on a total of 300.01, 600.01, 602.51, 605.57, 603.07,
  // 607.67, rounded: 30.00, 60.00, 60.25, 60.56, 60.31, 60.77.
  lines: [
    ['mia', 'fixed-fee', 30_001],
    ['mia', 'withholding', -3000],
    ['mia', 'payment', -27_001],
    ['mia', 'fixed-fee', 30_000],
    ['mia', 'withholding', -3000],
    ['mia', 'commission', 250],
    ['mia', 'withholding', -25],
    ['mia', 'commission', 306],
    ['mia', 'withholding', -31],
    ['mia', 'commission-clawback', -250],
    ['mia', 'withholding', 25],
    ['mia', 'commission', 460],
    ['mia', 'withholding', -46],
  ],
};
