import type { Money } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Europe/Berlin';
const LEAST: Money = { ...money(2_500n), currency: 'EUR' };

/** The terms that a software for shops has for partners who link to a shop. */
export const WEB_SHOP_PARTNERS: Agreement = {
  note: 'Partners who link to a shop, a share of sales in 30 days with a penalty for fraud (shop and rate are blanks: 5 %); 2000s, Germany',
  asOf: '2026-11-22',
  general: [
    ...(['liability', 'indemnity', 'amendments', 'notices', 'data-protection'] as const),
    ...(['governing-law', 'courts', 'severability'] as const),
  ],
  contract: agreed({
    id: 'web-shop-partners',
    dealType: 'affiliate-programme',
    // It has no end.
    term: { start: '2025-12-31T23:00:00Z', end: '2026-12-31T23:00:00Z' },
    law: 'DE',
    currency: 'EUR',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'DE' },
      { ...TALENT, market: 'DE' },
    ],
    audience: [{ market: 'DE', languages: ['de'] }],
    clauses: [
      // Two weeks for returns. Three working days are at most five days.
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: {
          ...{ rate: 50_000, deductions: [], holdDays: 14, dueDays: 0, returns: 'taken-off' },
          rateChanges: { by: 'brand', cutAfterDays: 5 },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 15 } },
        minimum: { amount: LEAST, atEnd: 'kept' },
      },
      // Of partners who charge it.
      {
        ...{ clause: 'sales-tax', id: 'vat', tax: 'vat', rate: 190_000, authority: 'DE' },
        ...{ treatment: 'on-top', feeIds: ['commission'] },
      },
      // Nothing says which of two partners counts.
      {
        ...{ clause: 'attribution', id: 'links', precedence: ['affiliate'] },
        windows: {
          click: { basis: 'calendar', days: 30, zone: ZONE },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      { clause: 'compliance', id: 'lawful', penaltiesBorneBy: 'talent' },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 5, cureDays: 0 },
        ...{ causes: ['false-data', 'unlawful-content'], payment: 'delivered-only' },
      },
      ...others(
        'The rate is 1 % at least, and partners are told of another one without delay',
        'A balance of 25 euros or less is lost when the partner ends it',
        'Tampering with the statistics, or coming back under another name, costs 2,500 euros and tax',
        'Paid by transfer, or by a cheque for 2.50 euros; balances bear no interest',
        'Without proof of the tax status the tax is held back and paid over',
        'The shop records all clicks, and partners see them',
        'The partner installs the code of the shop, adapts it when asked and does not change it',
        'The partner chooses and removes advertising material freely, and pays nothing to take part',
        'Partners check what they are paid, and report defects without delay in writing',
        'The service can be reached 95 % of a month',
        'No spam, misleading links, own clicks in mass or wrong names',
        'Minors do not take part; wrong or outdated details end it',
      ),
    ],
  }),
};
