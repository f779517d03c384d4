import { type Agreement, agreed, others } from '../agreement.fixture.ts';

/** A programme with a share of every month that a subscriber stays, held for three months. */
export const DATING_AFFILIATES: Agreement = {
  note: 'Affiliate programme of a service for couples, recurring and held for 90 days; 2026, Ohio',
  asOf: '2026-11-22',
  general: [
    ...(['independent-contractor', 'liability', 'amendments', 'governing-law'] as const),
    ...(['arbitration', 'licence'] as const),
  ],
  contract: agreed({
    id: 'dating-affiliates',
    dealType: 'affiliate-programme',
    term: { start: '2026-03-22T04:00:00Z', end: '2027-03-22T04:00:00Z' },
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
          ...{ rate: 300_000, deductions: [], holdDays: 90, dueDays: 0 },
          rateChanges: { by: 'brand', cutAfterDays: 30 },
        },
      },
      { clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 1 } },
      // By link or by code; nothing says which of two affiliates counts.
      {
        ...{ clause: 'attribution', id: 'tracking', precedence: ['code', 'affiliate'] },
        windows: {
          click: { basis: 'calendar', days: 30, zone: 'America/New_York' },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      {
        ...{ clause: 'compliance', id: 'lawful' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 0, cureDays: 0 },
        ...{ causes: ['false-data', 'unlawful-content'], payment: 'delivered-only' },
      },
      ...others(
        'Commission is owed for as long as the subscriber stays',
        'Payment runs through an account at a payment service, which collects tax papers',
        'No referrals of oneself, fake accounts, forced clicks, advertising on the name, spam or rewards',
        'Suspicious commissions are held back and looked at',
        'The company ends the programme with 60 days of notice',
        'Who breaks the terms loses what is still held',
        'What was referred before keeps its rate',
      ),
    ],
  }),
};
