import { type Agreement, agreed, money, others } from '../agreement.fixture.ts';

/** A programme with a share of subscriptions, by the number of subscribers. */
export const LOCAL_DEALS_AFFILIATES: Agreement = {
  note: 'Affiliate programme of a service for local deals, the first link counts; 2020s, United States',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'local-deals-affiliates',
    dealType: 'affiliate-programme',
    term: { start: '2026-01-01T05:00:00Z', end: '2027-01-01T05:00:00Z' },
    clauses: [
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: {
          ...{ rate: 200_000, holdDays: 30, dueDays: 0 },
          rateChanges: { by: 'brand', cutAfterDays: 30 },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 15 } },
        minimum: { amount: money(2_500n), atEnd: 'kept' },
      },
      {
        ...{ clause: 'attribution', id: 'links', model: { model: 'first' } },
        precedence: ['affiliate'],
        windows: {
          click: { basis: 'calendar', days: 90, zone: 'America/New_York' },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      {
        ...{ clause: 'compliance', id: 'lawful' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      {
        ...{ clause: 'termination', id: 'ending' },
        causes: ['undisclosed-advertising', 'false-data'],
      },
      ...others(
        'A subscription is paid for 12 months',
        '25 % from 11 subscribers a month on, 30 % without an end from 51 on',
        'The first subscriber brings 10 dollars, 25, 100 and 500 of them 100, 500 and 2,500',
        'The least payout is 50 dollars by transfer and 100 by cheque',
        'No subscription of the affiliate itself, and none that is paid back within 14 days',
        'No advertising on the name, forced clicks, spam, misleading claims or unlawful sites',
        'What was referred before keeps its rate',
      ),
    ],
  }),
};
