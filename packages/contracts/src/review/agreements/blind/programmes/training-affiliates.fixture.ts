import { type Agreement, agreed, BRAND, others, TALENT } from '../../agreement.fixture.ts';

/** The short agreement of a teacher with people who recommend his products. */
export const TRAINING_AFFILIATES: Agreement = {
  note: 'Affiliates of a teacher who sells products and services, a quarter of the price on the first of each month (the currency is not named: that of the law here); 2020s, France',
  asOf: '2026-11-22',
  general: ['governing-law', 'entire-agreement'],
  contract: agreed({
    id: 'training-affiliates',
    dealType: 'affiliate-programme',
    // It has no end.
    term: { start: '2025-12-31T23:00:00Z', end: '2026-12-31T23:00:00Z' },
    law: 'FR',
    currency: 'EUR',
    zone: 'Europe/Paris',
    parties: [
      { ...BRAND, market: 'FR' },
      { ...TALENT, market: 'FR' },
    ],
    audience: [{ market: 'FR', languages: ['fr'] }],
    clauses: [
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: { rate: 250_000, deductions: [], dueDays: 0 },
      },
      { clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 1 } },
      // Nothing says for how long, or which of two affiliates counts.
      { clause: 'attribution', id: 'links', precedence: ['affiliate'] },
      { clause: 'termination', id: 'ending', noticeDays: 0 },
      ...others(
        'Paid through a payment service',
        'No paid advertising of the link at all; who does it loses access at once, and what was not paid',
      ),
    ],
  }),
};
