import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

/** A programme of a platform for data from web sites, with invoices and business days. */
export const WEB_DATA_AFFILIATES: Agreement = {
  note: 'Affiliate programme of a platform for web data, 20 % and then 30 % up to an amount for each customer; 2025, Czech Republic',
  asOf: '2026-11-22',
  general: [
    ...(['licence', 'confidentiality', 'data-protection', 'liability', 'indemnity'] as const),
    ...(['independent-contractor', 'amendments', 'severability', 'governing-law'] as const),
    'courts',
  ],
  contract: agreed({
    id: 'web-data-affiliates',
    dealType: 'affiliate-programme',
    term: { start: '2025-12-31T23:00:00Z', end: '2026-12-31T23:00:00Z' },
    law: 'CZ',
    zone: 'Europe/Prague',
    parties: [
      { ...BRAND, market: 'CZ' },
      { ...TALENT, market: 'CZ' },
    ],
    audience: [{ market: 'CZ', languages: ['en'] }],
    clauses: [
      // Of all payments of a customer; nothing says what is held back, or what a refund does.
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: {
          ...{ rate: 200_000, deductions: [], dueDays: 0 },
          rateChanges: { by: 'brand', cutAfterDays: 30 },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 15 } },
        ...{ countedIn: 'business-days', invoice: { days: 0 } },
        minimum: { amount: money(10_000n), atEnd: 'kept' },
      },
      // Nothing says which of two affiliates counts.
      {
        ...{ clause: 'attribution', id: 'links', precedence: ['affiliate'] },
        windows: {
          click: { basis: 'calendar', days: 45, zone: 'Europe/Prague' },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      { clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
      // Payments are owed all the same.
      {
        ...{ clause: 'force-majeure', id: 'force' },
        events: ['government-act', 'natural-disaster', 'strike', 'beyond-control'],
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 0 },
        ...{ causes: ['unlawful-content', 'false-data'], payment: 'delivered-only' },
      },
      ...others(
        'The rate is 30 % after the first three months in which a customer pays, and 2,500 dollars a customer at most',
        'Less than 49 dollars in a month are carried to the next one',
        'The portal makes the invoices from what the partner keeps up to date there',
        'The partner can show that a customer was not recognised; the company decides in good faith',
        'No paid advertising at all, none on the name, no referrals of oneself, friends or partners',
        'The partner may leave at any time; a breach of any provision forfeits all commissions',
        'Who does not agree to a change may leave until it applies',
        'The company may name the partner in its marketing',
        'Payment by transfer or through a payment service, as the partner chooses',
      ),
    ],
  }),
};
