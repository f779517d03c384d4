import type { Window } from '../../../vocabulary/index.ts';
import { type Agreement, agreed, attended, expenses, others } from '../agreement.fixture.ts';

const TERM: Window = { start: '2012-03-01T05:00:00Z', end: '2013-03-01T05:00:00Z' };

/** A former athlete who lends the name to a network for companies, for warrants on its shares. */
export const NETWORK_ENDORSER: Agreement = {
  note: 'Celebrity endorsement of an Internet network, paid in warrants by activated user; 2012, New Jersey',
  asOf: '2012-03-14',
  general: [
    ...(['audit', 'notices', 'indemnity', 'insurance', 'arbitration', 'assignment'] as const),
    ...(['independent-contractor', 'severability', 'entire-agreement', 'amendments'] as const),
    'confidentiality',
  ],
  contract: agreed({
    id: 'network-endorser',
    dealType: 'ambassador-year',
    term: TERM,
    draftedAt: '2012-03-14T15:00:00Z',
    clauses: [
      attended('shoot-day', TERM, {
        ...{ id: 'sessions', quantity: 4, minutes: 480 },
        topic: 'Photographs, radio, television and video for advertising of the network',
      }),
      attended('appearance', TERM, {
        ...{ id: 'appearances', quantity: 4, minutes: 120 },
        topic: 'Promotion of the network',
      }),
      {
        ...{ clause: 'in-kind', id: 'warrants', payer: 'brand', payee: 'talent' },
        what: 'A warrant on a share for each activated user, within 45 days of the end of each quarter',
      },
      {
        ...{ clause: 'in-kind', id: 'bonus', payer: 'brand', payee: 'talent' },
        what: 'A warrant on 1,000,000 shares at signing',
      },
      expenses(['air-travel', 'hotel', 'out-of-pocket']),
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', territory: 'worldwide' },
        ...{ category: 'Networks and Internet services', window: TERM, tailDays: 365 },
        exceptions: ['A licence that existed before'],
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'brand', termDays: 365 },
        ...{ likeness: 'social-and-advertising', territory: 'worldwide' },
        media: ['tv', 'paid-ads', 'own-site'],
      },
      { clause: 'force-majeure', id: 'force', events: ['beyond-control'] },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 30 },
        ...{ causes: ['non-payment', 'reputation-harm'], payment: 'delivered-only' },
      },
      ...others(
        'A statement certified by an officer comes with each quarter',
        'Outlays are paid up to 1,000 dollars a day, unless more was approved',
        'An advertisement that is not refused within 14 days is approved',
        'Dates are named 30 days ahead, outside of the days that the talent excludes',
        'The talent pays the taxes on what is received',
        'The talent understands the risk of the shares',
        'It ends when the talent dies or retires, or the company is insolvent',
        'Both sign an agreement not to disparage one another',
      ),
    ],
  }),
};
