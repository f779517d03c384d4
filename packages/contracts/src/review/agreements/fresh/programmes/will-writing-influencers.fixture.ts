import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

/** A programme with an amount for every will that a customer makes and pays for. */
export const WILL_WRITING_INFLUENCERS: Agreement = {
  note: 'Influencers of a service for wills, 10 pounds for each customer; 2025, United Kingdom',
  asOf: '2026-11-22',
  general: ['liability', 'amendments', 'governing-law', 'courts'],
  contract: agreed({
    id: 'will-writing-influencers',
    dealType: 'affiliate-programme',
    term: { start: '2026-01-01T00:00:00Z', end: '2027-01-01T00:00:00Z' },
    law: 'GB',
    currency: 'GBP',
    zone: 'Europe/London',
    parties: [
      { ...BRAND, market: 'GB' },
      { ...TALENT, market: 'GB' },
    ],
    audience: [{ market: 'GB', languages: ['en'] }],
    clauses: [
      {
        ...{ clause: 'unit-fee', id: 'will', payer: 'brand', payee: 'talent' },
        amount: { ...money(1_000n), currency: 'GBP' },
        ...{ conversions: [], others: 'one-each', dueDays: 0 },
      },
      // In the month after; its day is not named.
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 30 } },
        minimum: { amount: { ...money(2_000n), currency: 'GBP' }, atEnd: 'kept' },
      },
      // Nothing says which of two influencers counts.
      {
        ...{ clause: 'attribution', id: 'links', precedence: ['affiliate'] },
        windows: {
          click: { basis: 'calendar', days: 30, zone: 'Europe/London' },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      { clause: 'termination', id: 'ending', noticeDays: 0 },
      ...others(
        'Only a will that was completed and paid for within the window counts, of a customer who had made none there before',
        'The company may change the amount at any time, and says so by e-mail',
        'Only approved materials, or content that is accurate; no misleading claims and no spam',
        'The influencer does not harm the reputation of the company or seem to be employed there',
        'Members are adults with an audience and an account that can be paid to',
      ),
    ],
  }),
};
