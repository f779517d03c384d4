import type { Money } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Europe/Stockholm';
const PAID = { payer: 'brand', payee: 'talent' } as const;
const euro = (minor: bigint): Money => ({ ...money(minor), currency: 'EUR' });

/** A programme with an amount for each sign-up, and a share of the first payment of those who upgrade. */
export const YEAR_PLANNER_AFFILIATES: Agreement = {
  note: 'Affiliate programme of a planner for the year, 2 euros a sign-up and half of the first payment, the last click counts; 2025, Sweden',
  asOf: '2026-11-22',
  general: [
    ...(['licence', 'confidentiality', 'data-protection', 'liability', 'amendments'] as const),
    ...(['governing-law', 'courts'] as const),
  ],
  contract: agreed({
    id: 'year-planner-affiliates',
    dealType: 'affiliate-programme',
    // It has no end.
    term: { start: '2025-12-31T23:00:00Z', end: '2026-12-31T23:00:00Z' },
    law: 'SE',
    currency: 'EUR',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'SE' },
      { ...TALENT, market: 'SE' },
    ],
    audience: [{ market: 'SE', languages: ['sv', 'en'] }],
    clauses: [
      {
        ...{ clause: 'action-fee', id: 'sign-up', ...PAID, action: 'sign-up' },
        ...{ amount: euro(200n), dueDays: 0 },
      },
      // Once for each user who upgrades.
      {
        ...{ clause: 'fee', id: 'upgrade', ...PAID, model: 'commission' },
        commission: {
          ...{ rate: 500_000, deductions: [], dueDays: 0, returns: 'taken-off' },
          ...{ sales: { customer: 'new' }, rateChanges: { by: 'brand', cutAfterDays: 30 } },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 30 } },
        minimum: { amount: euro(5_000n), atEnd: 'kept' },
      },
      {
        ...{ clause: 'attribution', id: 'links', model: { model: 'last' } },
        precedence: ['affiliate'],
        windows: {
          click: { basis: 'calendar', days: 90, zone: ZONE },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      // The company ends it; of the affiliate nothing is said.
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 0 },
        causes: ['false-data', 'unlawful-content', 'undisclosed-advertising'],
        payment: 'delivered-only',
      },
      ...others(
        'Sign-ups and sales are verified before they are paid, and suspicious ones rejected',
        'Commission that was not approved before the end is lost; promotion stops then',
        'Only approved material, or content of the affiliate that is accurate',
        'No spam, bids on the name in search, forced clicks, referrals of oneself or rewards for sign-ups',
        'No promotion beside adult content, weapons, extremism, health claims or promises of riches',
        'The name of the company stands in no domain, and its material is not changed',
        'Privacy laws are kept, those of Europe and California among them',
        'Paid by transfer or through a payment service, to details that the affiliate gives',
        'The affiliate sees to own taxes',
        'Members are adults with a site, a blog or another channel',
      ),
    ],
  }),
};
