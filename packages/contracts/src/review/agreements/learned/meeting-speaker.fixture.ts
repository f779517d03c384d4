import type { Window } from '../../../vocabulary/index.ts';
import { type Agreement, agreed, attended, expenses, money, others } from '../agreement.fixture.ts';

const TERM: Window = { start: '2003-11-01T08:00:00Z', end: '2004-11-01T08:00:00Z' };

/** A former athlete who speaks at the meetings of a company that sells through distributors. */
export const MEETING_SPEAKER: Agreement = {
  note: 'Celebrity who speaks at meetings and endorses products of a direct seller; 2003, Nevada',
  asOf: '2003-11-01',
  general: [
    ...(['confidentiality', 'independent-contractor', 'indemnity', 'amendments'] as const),
    ...(['assignment', 'notices', 'governing-law', 'entire-agreement', 'severability'] as const),
    'counterparts',
  ],
  contract: agreed({
    id: 'meeting-speaker',
    dealType: 'ambassador-year',
    term: TERM,
    zone: 'America/Los_Angeles',
    clauses: [
      attended('appearance', TERM, {
        id: 'talks',
        quantity: 6,
        topic: 'Talks at meetings and seminars of the company',
      }),
      {
        ...attended('appearance', TERM, { id: 'calls', form: 'custom', quantity: 60 }),
        topic: 'Conference calls with distributors, five a month',
        custom: {
          name: { en: 'Conference call', 'zh-Hans': '电话会议' },
          nouns: {
            en: { one: 'conference call', several: 'conference calls' },
            'zh-Hans': { measure: '次', noun: '电话会议' },
          },
          asks: ['topic'],
        },
      },
      {
        ...{ clause: 'fee', id: 'upfront', payer: 'brand', payee: 'talent', model: 'fixed' },
        fixed: { amount: money(1_000_000n), per: 'deal' },
      },
      {
        ...{ clause: 'payment', id: 'upfront-paid', feeId: 'upfront' },
        stages: [{ id: 'upfront', share: 1_000_000, trigger: 'signing', dueDays: 0 }],
      },
      {
        ...{ clause: 'retainer', id: 'monthly', payer: 'brand', payee: 'talent', model: 'monthly' },
        periodic: { amount: money(600_000n), from: '2003-11-01', until: '2004-10-31' },
      },
      {
        ...{ clause: 'in-kind', id: 'products', payer: 'brand', payee: 'talent' },
        what: 'Products for personal use during the term',
      },
      {
        ...{ clause: 'in-kind', id: 'options', payer: 'brand', payee: 'talent' },
        what: 'Options on shares for monthly sales of 300,000, 600,000 and 1,000,000 dollars',
      },
      expenses(['travel', 'hotel']),
      { clause: 'termination', id: 'ending', causes: ['missed-publication', 'non-payment'] },
      ...others(
        'The company runs a distributorship for the talent, which outlasts the contract',
        'The talent works out a strategy and a packet for recruiting with a person of the company',
        'The company may end it when the talent cannot perform for 30 business days',
        'The talent may end it when the company is sold or insolvent',
        'The company and the makers answer for the products',
      ),
    ],
  }),
};
