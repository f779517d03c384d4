import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

/** Businesses that share a link to a service for push messages, for a share of all that customers pay. */
export const PUSH_MESSAGE_PARTNERS: Agreement = {
  note: 'Businesses that share a link to a service for push messages, 15 % of every net payment against an invoice; 2017, Poland',
  asOf: '2026-11-22',
  general: [
    ...(['definitions', 'liability', 'data-protection', 'amendments'] as const),
    ...(['governing-law', 'courts'] as const),
  ],
  contract: agreed({
    id: 'push-message-partners',
    dealType: 'affiliate-programme',
    // It has no end.
    term: { start: '2025-12-31T23:00:00Z', end: '2026-12-31T23:00:00Z' },
    law: 'PL',
    currency: 'PLN',
    zone: 'Europe/Warsaw',
    parties: [
      { ...BRAND, market: 'PL' },
      { ...TALENT, market: 'PL' },
    ],
    audience: [{ market: 'PL', languages: ['pl'] }],
    clauses: [
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: { rate: 150_000, deductions: ['tax'], dueDays: 0 },
      },
      // Less than the minimum is paid when the agreement was ended.
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 0 } },
        invoice: { days: 14 },
        minimum: { amount: { ...money(20_000n), currency: 'PLN' }, atEnd: 'paid' },
      },
      // At the rate of the day of the invoice.
      {
        ...{ clause: 'sales-tax', id: 'vat', tax: 'vat', rate: 230_000, authority: 'PL' },
        ...{ treatment: 'on-top', feeIds: ['commission'] },
      },
      // An account that was opened by a link is its partner's; nothing says for how long a click counts.
      { clause: 'attribution', id: 'links', precedence: ['affiliate'] },
      // Every month: the accounts that came by the link, and what each paid.
      {
        ...{ clause: 'data', id: 'list', reporter: 'brand' },
        metrics: [{ id: 'accounts' }, { id: 'payments' }],
      },
      // A month; the company alone may end it at once, for a breach.
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 0 },
        causes: ['false-data'],
      },
      ...others(
        'Any breach of the terms by the partner lets the company end it at once',
        'The list of accounts and payments comes every month',
        'The link is shared in any way: by mail, message, on a site or on social media',
        'Complaints are answered within 14 days',
        'The terms change for important reasons, with 14 days of notice; who does not accept is out at once',
        'Consumers do not take part; details are true, and taking part is free',
      ),
    ],
  }),
};
