import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

/** Members of a site for vouchers who share links, paid in money after tax or in points. */
export const VOUCHER_INFLUENCERS: Agreement = {
  note: 'Members of a site for vouchers with links, tax withheld (their drafted terms; 8.8 % for who has no business number); 2026, South Korea',
  asOf: '2026-11-22',
  general: ['courts'],
  contract: agreed({
    id: 'voucher-influencers',
    dealType: 'affiliate-programme',
    term: { start: '2026-05-15T15:00:00Z', end: '2027-05-15T15:00:00Z' },
    law: 'KR',
    currency: 'KRW',
    zone: 'Asia/Seoul',
    parties: [
      { ...BRAND, market: 'KR' },
      { ...TALENT, market: 'KR' },
    ],
    audience: [{ market: 'KR', languages: ['ko'] }],
    clauses: [
      // Each month on a day that is not named.
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: {
          ...{ rate: 5_000, deductions: [], returns: 'taken-off' },
          rateChanges: { by: 'brand', cutAfterDays: 0 },
        },
      },
      // Who leaves gets all that is there.
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', setOff: true },
        minimum: { amount: { ...money(100_000n), currency: 'KRW' }, atEnd: 'paid' },
      },
      {
        ...{ clause: 'tax', id: 'withheld', withholdingRate: 88_000, authority: 'KR' },
        ...{ borneBy: 'creator', feeIds: ['commission'] },
      },
      {
        ...{ clause: 'condition', id: 'details', clauseIds: ['commission'] },
        what: 'The influencer has entered account and tax details',
      },
      // Nothing says for how long, or which of two influencers counts.
      { clause: 'attribution', id: 'links', precedence: ['affiliate'] },
      { clause: 'intellectual-property', id: 'rights', takedownBorneBy: 'talent' },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        penaltiesBorneBy: 'talent',
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 0 },
        ...{ causes: ['false-data', 'unlawful-content'], payment: 'delivered-only' },
      },
      ...others(
        'A shop that the influencer won pays 1 % more for six months; all rates together are 2 % at most',
        'With a shop a better rate may be agreed',
        'In place of money the influencer can take points, 20 % more, which are never paid out or passed on',
        'From who has a business number 3.3 % are withheld; each files own returns',
        'Fraud takes back everything and closes the account; unfit content stops the payments',
        'A shop may block an influencer, who is paid for what was sold until then and can complain',
        'Members talk first, then the courts at the seat of the company decide',
      ),
    ],
  }),
};
