import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

/** A programme with a payout on request, five business days later. */
export const STOCK_ANALYSIS_AFFILIATES: Agreement = {
  note: 'Affiliate programme of a site that values shares, the last link counts (the name is a blank, the law is not named); 2025, Brazil',
  asOf: '2026-11-22',
  general: ['liability'],
  contract: agreed({
    id: 'stock-analysis-affiliates',
    dealType: 'affiliate-programme',
    term: { start: '2026-01-01T03:00:00Z', end: '2027-01-01T03:00:00Z' },
    law: 'BR',
    currency: 'BRL',
    zone: 'America/Sao_Paulo',
    parties: [
      { ...BRAND, market: 'BR' },
      { ...TALENT, market: 'BR' },
    ],
    audience: [{ market: 'BR', languages: ['pt'] }],
    clauses: [
      // Five business days after it was asked for are seven days.
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: {
          ...{ rate: 100_000, deductions: ['platform-fee', 'tax'], holdDays: 7, dueDays: 7 },
          ...{ returns: 'taken-off', rateChanges: { by: 'brand', cutAfterDays: 0 } },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', setOff: true },
        minimum: { amount: { ...money(5_000n), currency: 'BRL' }, atEnd: 'kept' },
      },
      {
        ...{ clause: 'attribution', id: 'links', model: { model: 'last' } },
        precedence: ['affiliate'],
        windows: {
          click: { basis: 'calendar', days: 30, zone: 'America/Sao_Paulo' },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 0, cureDays: 0 },
        causes: ['false-data'],
      },
      ...others(
        'The affiliate asks for payouts, which go to a key for instant payments that it keeps up to date',
        'Only sales whose payment was confirmed in full count',
        'No own purchases, spam, advertising on the name or promises that the site does not keep',
        'Who breaks this is banned, and the balance is kept',
        'Another rate may be agreed, or apply for a time',
        'The terms can be changed by posting new ones',
      ),
    ],
  }),
};
