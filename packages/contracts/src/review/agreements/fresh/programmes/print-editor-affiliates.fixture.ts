import { type Agreement, agreed, money, others } from '../../agreement.fixture.ts';

/** A programme with three tiers by recurring turnover, held for 30 days and clawed back without an end. */
export const PRINT_EDITOR_AFFILIATES: Agreement = {
  note: 'Affiliate programme of an editor for prints on cloth, 20 to 25 % for 24 months and 10 % after; 2025, Florida',
  asOf: '2026-11-22',
  general: [
    ...(['licence', 'confidentiality', 'data-protection', 'independent-contractor'] as const),
    ...(['liability', 'indemnity', 'audit', 'assignment', 'amendments'] as const),
    ...(['entire-agreement', 'severability', 'notices', 'governing-law', 'arbitration'] as const),
    'counterparts',
  ],
  contract: agreed({
    id: 'print-editor-affiliates',
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
          ...{ rate: 200_000, deductions: ['returns', 'tax', 'platform-fee'] },
          ...{ holdDays: 30, dueDays: 0, returns: 'taken-off' },
          rateChanges: { by: 'brand', cutAfterDays: 30 },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 15 } },
        ...{ minimum: { amount: money(5_000n), atEnd: 'kept' }, setOff: true },
      },
      {
        ...{ clause: 'condition', id: 'tax-form', clauseIds: ['commission'] },
        what: 'A completed tax form of the affiliate is on file',
      },
      // By link, and by codes of which no more is said.
      {
        ...{ clause: 'attribution', id: 'links', model: { model: 'last' } },
        precedence: ['code', 'affiliate'],
        windows: {
          click: { basis: 'calendar', days: 30, zone: 'America/New_York' },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      // Of testimonials and stories of success.
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent' },
        ...{ redistribute: true, takedownBorneBy: 'talent' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        penaltiesBorneBy: 'talent',
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      { clause: 'force-majeure', id: 'force', events: ['beyond-control'] },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 0 },
        causes: ['false-data', 'unlawful-content', 'reputation-harm'],
        payment: 'delivered-only',
      },
      ...others(
        'The rate is 22 % from 500 dollars a month in recurring turnover on and 25 % from 1,500 on, by the average of three months',
        'A subscription pays 24 months from its first payment, and 10 % after them',
        'All bonuses together add 5 % at most; prizes are credits of the editor',
        'Only new customers who sign up within the window count, and none that the affiliate referred to itself',
        'A chargeback costs the affiliate 25 dollars, a fraudulent referral 50',
        'What was paid in error or by fraud is taken back without an end; the affiliate repays it within 30 days',
        'No spam, no bids on the name, no forced clicks, no rewards for clicks, no promises of income',
        'Records are kept for three years and shown within 72 hours',
        'Commission of customers who were referred before goes on for 24 months after the end',
        'Top affiliates may be featured in marketing',
        'Forms of the tax authority come before the first payout; from affiliates abroad tax is withheld where the law asks for it',
        'Either side talks for 30 days before it goes to arbitration',
      ),
    ],
  }),
};
