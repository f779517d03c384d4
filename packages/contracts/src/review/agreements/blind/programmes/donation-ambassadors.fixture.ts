import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

/** People who send buyers and donors to organisations on a site, for a share of what they pay. */
export const DONATION_AMBASSADORS: Agreement = {
  note: 'Ambassadors of organisations that sell and collect on a site, paid to mobile wallets (rate, minimum, currency and country of the ambassador are blanks: 10 %, 5,000 francs, Ivory Coast); 2026, Delaware',
  asOf: '2026-11-22',
  general: ['definitions', 'liability', 'governing-law', 'courts'],
  contract: agreed({
    id: 'donation-ambassadors',
    dealType: 'affiliate-programme',
    // It has no end.
    term: { start: '2026-02-25T05:00:00Z', end: '2027-02-25T05:00:00Z' },
    currency: 'XOF',
    parties: [BRAND, { ...TALENT, market: 'CI' }],
    audience: [{ market: 'CI', languages: ['fr'] }],
    clauses: [
      // Of the gross amount of sales and donations; eight business days after it was asked for are at most twelve days.
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: {
          ...{ rate: 100_000, deductions: [], holdDays: 15, dueDays: 12 },
          // The organisations, through the site.
          ...{ returns: 'taken-off', rateChanges: { by: 'brand', cutAfterDays: 0 } },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand' },
        minimum: { amount: { ...money(5_000n), currency: 'XOF' }, atEnd: 'kept' },
      },
      {
        ...{ clause: 'condition', id: 'identity', clauseIds: ['commission'] },
        what: 'The identity of the ambassador was verified',
      },
      {
        ...{ clause: 'attribution', id: 'links', model: { model: 'last' } },
        precedence: ['affiliate'],
        windows: {
          click: { basis: 'calendar', days: 7, zone: 'America/New_York' },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 0, cureDays: 0 },
        ...{ causes: ['false-data'], payment: 'delivered-only' },
      },
      ...others(
        'Each organisation sets its rate, 5 to 50 %, and may change or end its programme at any time',
        'The ambassador asks for payouts, to a mobile wallet or an account; the way is locked after the first',
        'Payments are frozen on suspicion of fraud, in a dispute or for a breach, and the ambassador is told',
        'Fraud ends the account, and what was not paid is cancelled',
        'No spam, false promises, bots, second accounts or marks of others in paid links',
        'Owners of an organisation are not its ambassadors',
        'The ambassador leaves by deleting the links; the site tells by e-mail that it ends',
        'No least income is promised',
      ),
    ],
  }),
};
