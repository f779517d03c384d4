import { type Agreement, agreed, BRAND, others, TALENT } from '../agreement.fixture.ts';

/** The terms on the page where affiliates register, which are all there are. */
export const LOCKED_SALES_AFFILIATES: Agreement = {
  note: 'Affiliate programme of a shop, its sales locked after 60 days; 2020s, United States',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'locked-sales-affiliates',
    dealType: 'affiliate-programme',
    term: { start: '2026-01-01T05:00:00Z', end: '2027-01-01T05:00:00Z' },
    parties: [BRAND, TALENT],
    clauses: [
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: { rate: 100_000, holdDays: 60, dueDays: 0 },
      },
      { clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 20 } },
      {
        ...{ clause: 'attribution', id: 'links', precedence: ['affiliate'] },
        windows: {
          click: { basis: 'calendar', days: 30, zone: 'America/New_York' },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      ...others('Only purchases whose payment was processed count'),
    ],
  }),
};
