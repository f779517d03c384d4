import type { Window } from '../../../vocabulary/index.ts';
import {
  type Agreement,
  agreed,
  attended,
  BRAND,
  expenses,
  money,
  others,
  TALENT,
} from '../agreement.fixture.ts';

const TERM: Window = { start: '2012-02-20T05:00:00Z', end: '2013-02-20T05:00:00Z' };

/** One television commercial of a former athlete, paid through the agent. */
export const SUPPLEMENT_COMMERCIAL: Agreement = {
  note: 'Celebrity endorsement of a supplement: a commercial, a website, press releases; 2012, Georgia',
  asOf: '2012-02-20',
  general: [
    ...(['notices', 'indemnity', 'insurance', 'independent-contractor', 'assignment'] as const),
    ...(['entire-agreement', 'amendments', 'severability', 'courts', 'governing-law'] as const),
    'counterparts',
  ],
  contract: agreed({
    id: 'supplement-commercial',
    dealType: 'ambassador-year',
    term: TERM,
    draftedAt: '2012-02-17T15:00:00Z',
    parties: [BRAND, TALENT, { id: 'agent', role: 'payee', name: 'The agent', market: 'US' }],
    clauses: [
      attended('shoot-day', TERM, {
        id: 'shoot',
        quantity: 1,
        minutes: 480,
        topic: 'A television commercial for the multivitamin',
      }),
      {
        ...{ clause: 'fee', id: 'fee', payer: 'brand', payee: 'agent', model: 'fixed' },
        fixed: { amount: money(2_500_000n), per: 'deal' },
      },
      {
        ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
        stages: [
          { id: 'first', share: 400_000, trigger: 'signing', dueDays: 10 },
          { id: 'second', share: 600_000, trigger: 'signing', dueDays: 60 },
        ],
      },
      // Due ten days before the day of production, which a stage cannot say.
      {
        ...{ clause: 'fee', id: 'production', payer: 'brand', payee: 'agent', model: 'fixed' },
        fixed: { amount: money(2_500_000n), per: 'item' },
        deliverableIds: ['shoot'],
      },
      {
        clause: 'cancellation',
        id: 'scheduled',
        feeId: 'production',
        steps: [],
        otherwise: 1_000_000,
      },
      {
        ...{ clause: 'payment-terms', id: 'invoices', payer: 'brand', payees: ['agent'] },
        ...{ invoice: { days: 10 }, countedIn: 'business-days' },
      },
      {
        ...{ clause: 'in-kind', id: 'supply', payer: 'brand', payee: 'talent' },
        what: 'A supply of the product for a year, at least 365 caplets',
      },
      expenses(['air-travel', 'ground-travel', 'hotel', 'meals', 'representative']),
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', category: 'Multivitamins' },
        ...{ territory: ['US'], window: TERM },
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'brand', termDays: 365 },
        ...{ likeness: 'social-and-advertising', territory: ['US'], media: ['tv', 'own-site'] },
      },
      { clause: 'compliance', id: 'lawful', penaltiesBorneBy: 'brand' },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 7 },
        causes: ['missed-publication', 'non-payment'],
      },
      ...others(
        'The talent is listed as a member of the board of advisors and owes nothing else as such',
        'A further day, media tour or appearance is paid as both agree then',
        'A further state in which the commercial is shown costs 5,000 dollars',
        'A disclaimer about medicine stands next to every use of the name',
        'The talent answers in 5 business days whether an advertisement is approved; silence denies it',
        'The talent may show the materials in an own portfolio',
        'Marks of teams and leagues are not licensed',
        'The product is fit for its purpose',
        'No union contract applies',
      ),
    ],
  }),
};
