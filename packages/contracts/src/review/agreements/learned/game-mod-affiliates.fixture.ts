import { type Agreement, agreed, money, others } from '../agreement.fixture.ts';

/** A programme with a commission that is taken as tokens or as money. */
export const GAME_MOD_AFFILIATES: Agreement = {
  note: 'Affiliate programme of a mod for a game, joined and paid by commands in a chat; 2025, Texas',
  asOf: '2026-11-22',
  general: ['liability', 'governing-law', 'arbitration', 'data-protection'],
  contract: agreed({
    id: 'game-mod-affiliates',
    dealType: 'affiliate-programme',
    term: { start: '2026-01-01T06:00:00Z', end: '2027-01-01T06:00:00Z' },
    zone: 'America/Chicago',
    // Affiliates of 24 countries may join; these are some of them.
    audience: [
      { market: 'US', languages: ['en'] },
      { market: 'GB', languages: ['en'] },
      { market: 'DE', languages: ['de'] },
      { market: 'FR', languages: ['fr'] },
    ],
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
          ...{ rate: 200_000, deductions: [], holdDays: 30, dueDays: 5 },
          rateChanges: { by: 'brand', cutAfterDays: 0 },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand' },
        minimum: { amount: money(5_000n), atEnd: 'kept' },
      },
      {
        ...{
          clause: 'attribution',
          id: 'links',
          model: { model: 'last' },
          precedence: ['affiliate'],
        },
        windows: {
          click: { basis: 'calendar', days: 30, zone: 'America/Chicago' },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      { clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
      { clause: 'termination', id: 'ending', noticeDays: 0, cureDays: 0, causes: ['false-data'] },
      ...others(
        'Members are adults of the listed countries who stay members of the chat',
        'An affiliate asks for its payout by a command, and can take tokens from 5 dollars on',
        'Purchases of the affiliate itself earn nothing',
        'Affiliates do not stuff cookies, send spam or bid on the name of the product',
        'What an affiliate did not claim in 6 months may be forfeited',
        'Commission may be revoked where the terms are broken',
        'The terms can be changed by posting new ones',
      ),
    ],
  }),
};
