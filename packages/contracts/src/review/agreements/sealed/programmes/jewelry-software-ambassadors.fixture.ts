import { type Agreement, agreed, money, others } from '../../agreement.fixture.ts';

/** Artists and teachers who send other artists to a software, for a fifth of eight months of their subscriptions. */
export const JEWELRY_SOFTWARE_AMBASSADORS: Agreement = {
  note: 'Ambassadors of a software for jewelry artists, 20 % of the billing of 8 months, the first link or code counts (the law is not named: that of the company here); 2026, Utah',
  asOf: '2026-11-22',
  general: ['liability', 'amendments'],
  contract: agreed({
    id: 'jewelry-software-ambassadors',
    dealType: 'affiliate-programme',
    // It has no end.
    term: { start: '2026-04-01T06:00:00Z', end: '2027-04-01T06:00:00Z' },
    zone: 'America/Denver',
    clauses: [
      // Nothing says what a refund does.
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
          rateChanges: { by: 'brand', cutAfterDays: 0 },
        },
      },
      // About the 15th, for the month before.
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 15 } },
        minimum: { amount: money(2_500n), atEnd: 'kept' },
      },
      {
        ...{ clause: 'condition', id: 'account', clauseIds: ['commission'] },
        what: 'The account at the payment service is set up',
      },
      {
        ...{ clause: 'attribution', id: 'tracking', model: { model: 'first' } },
        precedence: ['code', 'affiliate'],
        windows: {
          click: { basis: 'calendar', days: 30, zone: 'America/Denver' },
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
        causes: ['false-data', 'unlawful-content', 'reputation-harm'],
      },
      ...others(
        'Commission is owed for 8 months from the first paid invoice of each artist, on base and add-on fees alone',
        'Hardware, set-up, products and supplies earn nothing',
        'What was won before the end goes on for its 8 months; links are switched off',
        'Fraud or abuse may forfeit what is pending and unpaid',
        'Changes of the rate and the terms are told by e-mail, and staying accepts them',
        'One level only; no referrals of oneself, own businesses or made-up accounts',
        'No false claims, fake reviews, spam or bids on the name in advertising',
        'Artists who are ambassadors keep a paid subscription; others are approved first',
        'No tax is withheld; the ambassador reports the income, and the payment service issues the tax form',
        'Members are adults who live in the United States',
      ),
    ],
  }),
};
