import { type Agreement, agreed, BRAND, others, TALENT } from '../../agreement.fixture.ts';

/** Teachers and parents who share a code for a learning subscription, a tenth of what it brings in twelve months. */
export const KIDS_LEARNING_AFFILIATES: Agreement = {
  note: 'Affiliates of a learning subscription for children, by code alone, 10 % for 12 months of each customer; 2026, Singapore',
  asOf: '2026-11-22',
  general: [
    ...(['definitions', 'data-protection', 'confidentiality', 'independent-contractor'] as const),
    ...(['liability', 'assignment', 'severability', 'amendments', 'notices'] as const),
    ...(['governing-law', 'courts'] as const),
  ],
  contract: agreed({
    id: 'kids-learning-affiliates',
    dealType: 'affiliate-programme',
    // It has no end.
    term: { start: '2026-08-10T16:00:00Z', end: '2027-08-10T16:00:00Z' },
    law: 'SG',
    currency: 'SGD',
    zone: 'Asia/Singapore',
    parties: [
      { ...BRAND, market: 'SG' },
      { ...TALENT, market: 'SG' },
    ],
    audience: [{ market: 'SG', languages: ['en'] }],
    clauses: [
      // Each month that was paid and has passed earns; of a year that was paid at once, a twelfth a month.
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: {
          ...{ rate: 100_000, deductions: ['merchant-coupon', 'tax', 'returns'] },
          ...{ holdDays: 30, dueDays: 0, returns: 'taken-off' },
        },
      },
      // From the 7th to the 10th; there is no minimum.
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', setOff: true },
        endOfMonth: { days: 10 },
      },
      // Whose code was used first keeps the customer; a link or a cookie counts for nothing.
      {
        ...{ clause: 'attribution', id: 'codes', model: { model: 'first' } },
        precedence: ['code'],
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      // The affiliate leaves by a notice.
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 0, cureDays: 0 },
        causes: ['false-data', 'unlawful-content', 'reputation-harm'],
        payment: 'delivered-only',
      },
      ...others(
        'Customers are new; 12 months run from the first payment of each, whatever the customer changes',
        'Class plans, licences for schools, free access and some promotions earn nothing',
        'What the affiliate won stops earning when the affiliate leaves',
        'A payment on a day when banks are closed comes on the next practical business day',
        'Paid to a verified mobile or business number; affiliates abroad are approved and paid apart',
        'Queries come within 30 days of a statement or payment',
        'Only approved logos, prices, claims and materials; outdated ones are removed when asked',
        'No promise of results or earnings, no pressure on children or parents, no spam, no bids on the name',
        'No referrals of oneself or in a circle, and one level only',
        'Children are not asked for data',
        'Fraud or a serious breach forfeits what is connected to it',
        'Two higher tiers are announced and give no right',
        'The programme may be changed or ended, with reasonable notice where practicable',
        'The affiliate sees to own taxes',
        'Both try for 30 days to settle a dispute in writing first',
        'Members are adults who were approved',
      ),
    ],
  }),
};
