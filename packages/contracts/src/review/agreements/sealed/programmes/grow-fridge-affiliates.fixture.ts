import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

/** A programme of a maker of fridges to grow plants in, paid twice a year. */
export const GROW_FRIDGE_AFFILIATES: Agreement = {
  note: 'Affiliates of a maker of fridges to grow plants in, 10 % twice a year (law and market are not named: those of the language of its site here); 2020s, Germany',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'grow-fridge-affiliates',
    dealType: 'affiliate-programme',
    // A year.
    term: { start: '2025-12-31T23:00:00Z', end: '2026-12-31T23:00:00Z' },
    law: 'DE',
    currency: 'EUR',
    zone: 'Europe/Berlin',
    parties: [
      { ...BRAND, market: 'DE' },
      { ...TALENT, market: 'DE' },
    ],
    audience: [{ market: 'DE', languages: ['de', 'en'] }],
    clauses: [
      // Twice a year, on days that are not named. Down to 5 % while there is a promotion.
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: {
          ...{ rate: 100_000, deductions: [] },
          rateChanges: { by: 'brand', cutAfterDays: 0 },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand' },
        minimum: { amount: { ...money(5_000n), currency: 'EUR' }, atEnd: 'kept' },
      },
      // Nothing says for how long, or which of two affiliates counts.
      { clause: 'attribution', id: 'links', precedence: ['affiliate'] },
      { clause: 'termination', id: 'ending', causes: ['false-data'] },
      ...others(
        'Commission is paid twice a year',
        'While there is a promotion the rate can be 5 % or another one by agreement, by the size of the discount',
        'Only sales that the customer has paid count',
        'It can be renewed after the year',
      ),
    ],
  }),
};
