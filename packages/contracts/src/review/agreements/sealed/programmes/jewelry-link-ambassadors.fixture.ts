import { type Agreement, agreed, others } from '../../agreement.fixture.ts';

const ZONE = 'America/Los_Angeles';

/** Ambassadors of a jewelry shop who are paid by their links, and never by a code. */
export const JEWELRY_LINK_AMBASSADORS: Agreement = {
  note: 'Ambassadors of a jewelry shop, 10 % of net sales by links of the last 7 days, pending for 40 days (the law is not named: that of the shop here); 2020s, California',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'jewelry-link-ambassadors',
    dealType: 'affiliate-programme',
    // It has no end.
    term: { start: '2026-01-01T08:00:00Z', end: '2027-01-01T08:00:00Z' },
    zone: ZONE,
    clauses: [
      // Whenever the ambassador redeems what was approved.
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: {
          ...{ rate: 100_000, deductions: ['merchant-coupon', 'returns'] },
          ...{ holdDays: 40, dueDays: 0, returns: 'taken-off' },
        },
      },
      {
        ...{ clause: 'attribution', id: 'links', model: { model: 'last' } },
        precedence: ['affiliate'],
        windows: {
          click: { basis: 'calendar', days: 7, zone: ZONE },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      ...others(
        'A code of the shop may be shared, and earns nothing; a sale by the link earns whatever code is used',
        'Redeemed by transfer, through a payment service or as a gift card',
        'A site shows sales, what is pending and approved, links and campaigns',
      ),
    ],
  }),
};
