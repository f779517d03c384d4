import type { Money } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'America/Toronto';
const dollars = (minor: bigint): Money => ({ ...money(minor), currency: 'CAD' });

/** A programme that is promoted in private alone, with six tiers, and paid in tokens. */
export const RESEARCH_SUPPLY_AFFILIATES: Agreement = {
  note: 'Affiliates of a shop for laboratory supplies who share links in private, 10 to 20 % by the sales of twelve months, paid in tokens; 2026, Quebec',
  asOf: '2026-11-22',
  general: [
    ...(['licence', 'data-protection', 'independent-contractor', 'amendments'] as const),
    ...(['liability', 'indemnity', 'governing-law', 'courts', 'entire-agreement'] as const),
    ...(['severability', 'assignment'] as const),
  ],
  contract: agreed({
    id: 'research-supply-affiliates',
    dealType: 'affiliate-programme',
    // It has no end.
    term: { start: '2026-08-22T04:00:00Z', end: '2027-08-22T04:00:00Z' },
    law: 'CA',
    currency: 'CAD',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'CA' },
      { ...TALENT, market: 'CA' },
    ],
    audience: [{ market: 'CA', languages: ['fr', 'en'] }],
    clauses: [
      // Once a month, on a day that is not named. The tiers add up the last twelve months.
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: {
          ...{ rate: 100_000, deductions: ['merchant-coupon', 'shipping', 'tax'] },
          ...{ holdDays: 7, returns: 'taken-off' },
          tiers: {
            ...{ rule: 'crossing-order', per: 'term' },
            steps: [
              { from: dollars(200_100n), rate: 120_000 },
              { from: dollars(500_100n), rate: 140_000 },
              { from: dollars(1_000_100n), rate: 160_000 },
              { from: dollars(2_000_100n), rate: 180_000 },
              { from: dollars(3_500_100n), rate: 200_000 },
            ],
          },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', setOff: true },
        ...{ bankFees: 'payee', minimum: { amount: dollars(2_500n), atEnd: 'kept' } },
      },
      // The order goes to the affiliate whose link or code is used for it.
      {
        ...{ clause: 'attribution', id: 'tracking', model: { model: 'last' } },
        precedence: ['code', 'affiliate'],
        windows: {
          click: { basis: 'calendar', days: 365, zone: ZONE },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent' },
        ...{ footageClearedBy: 'talent', musicClearedBy: 'talent', takedownBorneBy: 'talent' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      // The shop; the affiliate leaves at any time.
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 0 },
        ...{ causes: ['unlawful-content', 'false-data'], payment: 'delivered-only' },
      },
      ...others(
        'Paid once a month',
        'A new tier applies to the orders after the one that reaches it',
        'Links and codes are shared in private; anything public needs consent in writing',
        'Products are for research alone: no word of use on people or animals, health or doses',
        'The line that products are for research stands with each of them',
        'A request for a refund keeps the commission pending until it is decided',
        'Paid in one of two tokens at the rate of the central bank of the day, so that the amount in dollars arrives',
        'A payout waits for the next month while the price of the token is not reliable',
        'A wrong address for payouts is the loss of the affiliate',
        'Balances are never lost; after 24 months without sales the shop may pay out what is left and end it, 30 days after saying so',
        'A breach holds back what it brought; the shop names the sales, and the affiliate answers within 30 days',
        'Own orders earn nothing; no spam, bids on the name, look-alike domains, resale or false statements',
        'Another version is accepted before the next access; older sales keep theirs',
        'The affiliate sees to own taxes',
        'Members are invited and 19 or older',
        'Both try for 30 days to settle a dispute in writing first',
      ),
    ],
  }),
};
