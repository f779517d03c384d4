import type { Window } from '../../../vocabulary/index.ts';
import {
  type Agreement,
  agreed,
  attended,
  BRAND,
  expenses,
  others,
  TALENT,
} from '../agreement.fixture.ts';

const TERM: Window = { start: '2013-01-01T00:00:00Z', end: '2014-01-01T00:00:00Z' };

/** A former player who lends the name to a training course, contracted and paid through an agency. */
export const FORMER_PLAYER: Agreement = {
  note: 'Endorsement of a training course, royalty through an agency (its rate is not public: 10 % here); 2013, England',
  asOf: '2013-01-01',
  general: [
    ...([
      'audit',
      'licence',
      'conduct',
      'indemnity',
      'notices',
      'courts',
      'governing-law',
    ] as const),
    ...(['assignment', 'severability', 'independent-contractor', 'counterparts'] as const),
    'entire-agreement',
  ],
  contract: agreed({
    id: 'former-player',
    dealType: 'ambassador-year',
    term: TERM,
    law: 'GB',
    currency: 'GBP',
    zone: 'Europe/London',
    parties: [
      { ...BRAND, market: 'GB' },
      { ...TALENT, market: 'GB' },
      { id: 'agency', role: 'agency', name: 'The agency', legalName: 'The agency', market: 'GB' },
    ],
    audience: [{ market: 'GB', languages: ['en'] }],
    clauses: [
      attended('appearance', TERM, {
        ...{ id: 'events', quantity: 4 },
        topic: 'Events of the company and photographs for the course',
      }),
      // Of all sales of the course, whoever made them.
      {
        ...{ clause: 'fee', id: 'royalty', payer: 'brand', payee: 'agency', model: 'commission' },
        commission: {
          ...{ of: 'all-sales', rate: 100_000, deductions: ['tax', 'returns'] },
          ...{ holdDays: 0, dueDays: 0 },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'invoices', payer: 'brand', payees: ['agency'] },
        invoice: { days: 30 },
      },
      expenses(['travel', 'hotel']),
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', territory: ['GB'] },
        ...{ category: 'Training on property, securities and options trading', window: TERM },
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'brand', territory: ['GB'] },
        ...{ likeness: 'social-and-advertising', termDays: 365, media: ['any'] },
      },
      { clause: 'force-majeure', id: 'force', events: ['beyond-control'] },
      { clause: 'termination', id: 'ending', causes: ['reputation-harm'] },
      ...others(
        'A list of the sales comes every month; the agency sends its invoice within 30 days',
        'Materials are approved in 7 days; silence for 10 days approves them',
        'The talent keeps all rights in name and likeness beyond the licence',
        'Both may enforce the rights against infringers',
        'The talent has concealed nothing that harms the endorsement',
        'Products with the name may be sold for nine months after the end',
        'It ends when the company stops its business',
      ),
    ],
  }),
};
