import { type Agreement, agreed, BRAND, others, TALENT } from '../agreement.fixture.ts';

/** The page of terms of an Australian shop for affiliates with links and codes. */
export const HEALTH_AFFILIATES: Agreement = {
  note: 'Affiliate programme of a shop for health products, with a least turnover a month; 2020s, Australia',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'health-affiliates',
    dealType: 'affiliate-programme',
    term: { start: '2026-01-01T00:00:00Z', end: '2027-01-01T00:00:00Z' },
    law: 'AU',
    currency: 'AUD',
    zone: 'Australia/Sydney',
    parties: [
      { ...BRAND, market: 'AU' },
      { ...TALENT, market: 'AU' },
    ],
    audience: [{ market: 'AU', languages: ['en'] }],
    clauses: [
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: { rate: 100_000, deductions: [], holdDays: 0, dueDays: 0 },
      },
      { clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 7 } },
      // By link or by code; nothing says for how long, or which of two affiliates counts.
      { clause: 'attribution', id: 'tracking', precedence: ['code', 'affiliate'] },
      {
        ...{ clause: 'sales-tax', id: 'gst', tax: 'gst', rate: 100_000, authority: 'AU' },
        treatment: 'included',
      },
      ...others(
        'Commission is paid for 30 days in which sales come to 500 dollars',
        'Who is registered for the tax sends a tax invoice; from others the tax is taken off',
      ),
    ],
  }),
};
