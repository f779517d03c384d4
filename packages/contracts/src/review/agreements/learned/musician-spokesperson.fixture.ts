import type { Window } from '../../../vocabulary/index.ts';
import { type Agreement, agreed, attended, expenses, money, others } from '../agreement.fixture.ts';

const TERM: Window = { start: '2017-11-14T05:00:00Z', end: '2018-11-14T05:00:00Z' };

/** A musician who speaks for a company on television and on social media, for shares and up to an amount a month. */
export const MUSICIAN_SPOKESPERSON: Agreement = {
  note: 'Spokesperson and endorsement of apps and supplements, paid in shares and for social posts; 2017, Michigan',
  asOf: '2017-11-14',
  general: [
    ...(['notices', 'indemnity', 'independent-contractor', 'assignment', 'severability'] as const),
    ...(['entire-agreement', 'amendments', 'governing-law'] as const),
  ],
  contract: agreed({
    id: 'musician-spokesperson',
    dealType: 'ambassador-year',
    term: TERM,
    zone: 'America/Detroit',
    clauses: [
      attended('shoot-day', TERM, {
        id: 'production',
        quantity: 2,
        minutes: 480,
        topic: 'Advertising of the apps and supplements',
      }),
      // Four platforms are named; how many posts a month, both agree a month ahead.
      {
        ...{ clause: 'deliverable', id: 'posts', actor: 'talent', action: 'publish' },
        topic: 'The apps and supplements',
      },
      {
        ...{ clause: 'retainer', id: 'social', payer: 'brand', payee: 'talent', model: 'monthly' },
        periodic: { amount: money(1_000_000n), from: '2017-11-14', until: '2018-11-13' },
      },
      {
        ...{ clause: 'in-kind', id: 'shares', payer: 'brand', payee: 'talent' },
        what: '1,000,000 restricted shares within 10 business days of signing',
      },
      expenses(['air-travel', 'ground-travel', 'hotel', 'meals', 'representative']),
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', territory: 'worldwide' },
        ...{ category: 'Products that compete directly with those of the brand', window: TERM },
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'brand', termDays: 365 },
        ...{ likeness: 'social-and-advertising', territory: 'worldwide' },
        media: ['tv', 'paid-ads', 'own-site'],
      },
      { clause: 'compliance', id: 'lawful', penaltiesBorneBy: 'brand' },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 7 },
        causes: ['missed-publication', 'non-payment'],
      },
      { clause: 'renewal', id: 'years', mode: 'automatic', months: 12, noticeDays: 30 },
      ...others(
        'The number of posts of a month decides how much of the amount is paid',
        'The talent is listed as special adviser and owes nothing else as such',
        'A further day, media tour or appearance is paid as both agree then',
        'A disclaimer about medicine stands next to every use of the name',
        'The talent answers in 5 business days whether an advertisement is approved; silence denies it',
        'A press release of the talent without consent ends the contract and forfeits the shares',
        'The talent may show the materials in an own portfolio',
        'Marks of others are not licensed',
        'The product is fit for its purpose',
        'No union contract applies',
      ),
    ],
  }),
};
