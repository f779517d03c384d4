import type { Clause } from '../../../../clauses/schemas.ts';
import type { Money } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

const rand = (minor: bigint): Money => ({ ...money(minor), currency: 'ZAR' });
const PAID = { payer: 'brand', payee: 'talent' } as const;

const bonuses: readonly Clause[] = [
  {
    ...{ clause: 'event-bonus', id: 'first-sale', ...PAID, pays: 'every' },
    result: { measure: 'credited-orders', steps: [{ atLeast: 1, amount: rand(10_000n) }] },
  },
  // At the two upper tiers.
  {
    ...{ clause: 'event-bonus', id: 'tiers', ...PAID, pays: 'every' },
    result: {
      measure: 'credited-net-sales',
      steps: [
        { atLeast: rand(5_000_100n), amount: rand(50_000n) },
        { atLeast: rand(15_000_100n), amount: rand(50_000n) },
      ],
    },
  },
  {
    ...{ clause: 'event-bonus', id: 'top', ...PAID, pays: 'rank' },
    ranking: { eventId: 'sales-of-the-month', places: [{ from: 1, amount: rand(200_000n) }] },
  },
];

/** A shop with four tiers by all sales so far, bonuses and a payout on Fridays. */
export const WELLNESS_SHOP_INFLUENCERS: Agreement = {
  note: 'Influencers of a wellness shop, four tiers by sales and weekly payouts (the law is not named: that of the shop here); 2026, South Africa',
  asOf: '2026-11-22',
  general: ['independent-contractor', 'data-protection', 'conduct'],
  contract: agreed({
    id: 'wellness-shop-influencers',
    dealType: 'affiliate-programme',
    term: { start: '2026-01-27T22:00:00Z', end: '2027-01-27T22:00:00Z' },
    law: 'ZA',
    currency: 'ZAR',
    zone: 'Africa/Johannesburg',
    parties: [
      { ...BRAND, market: 'ZA' },
      { ...TALENT, market: 'ZA' },
    ],
    audience: [{ market: 'ZA', languages: ['en'] }],
    clauses: [
      // Asked for on a Friday and paid three business days later at the latest; an order earns the rate of the tier reached.
      {
        ...{ clause: 'fee', id: 'commission', ...PAID, model: 'commission' },
        commission: {
          ...{ rate: 12_500, deductions: ['shipping'], dueDays: 5 },
          tiers: {
            ...{ rule: 'crossing-order', per: 'term' },
            steps: [
              { from: rand(1_000_100n), rate: 25_000 },
              { from: rand(5_000_100n), rate: 37_500 },
              { from: rand(15_000_100n), rate: 50_000 },
            ],
          },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand' },
        minimum: { amount: rand(50_000n), atEnd: 'kept' },
      },
      ...bonuses,
      {
        ...{ clause: 'in-kind', id: 'samples', ...PAID },
        what: 'Samples for review and promotion',
      },
      // By link or by code; nothing says for how long, or which of two influencers counts.
      { clause: 'attribution', id: 'tracking', precedence: ['code', 'affiliate'] },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent' },
        redistribute: true,
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 14, cureDays: 0 },
        causes: ['false-data', 'unlawful-content', 'reputation-harm'],
      },
      ...others(
        'The shop changes the rates of its tiers with 30 days of notice',
        'Payouts are asked for on Fridays at noon',
        'Further bonuses come at 25,000, 75,000 and 200,000 rand of sales; their amounts are not named',
        'Three to five posts a week, videos of 15 to 60 seconds and answers within an hour are good practice',
        'A first violation brings a warning and seven days, a second 30 days without commission, a third the end and the loss of what is pending',
        'No sales for six months may close the account',
        'Who was ended may appeal within 14 days, and is answered within seven business days',
        'No medical claims, fake engagement, own purchases, the name of the shop in a handle or talk against others',
        'A dashboard shows clicks, sales and earnings at any time',
        'Early access, events and a place on the home page',
        'The influencer sees to own taxes',
      ),
    ],
  }),
};
