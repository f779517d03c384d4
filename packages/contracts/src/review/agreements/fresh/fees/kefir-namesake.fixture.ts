import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, money, others } from '../../agreement.fixture.ts';

// It has no end.
const TERM: Window = { start: '2016-03-14T05:00:00Z', end: '2017-03-14T05:00:00Z' };

/** A person whose name stands on products, paid for each of them that is sold. */
export const KEFIR_NAMESAKE: Agreement = {
  note: 'Endorsement of dairy products by name and image, two cents for each product that bears them; 2016, Illinois',
  asOf: '2016-03-14',
  general: [
    ...(['licence', 'confidentiality', 'indemnity', 'assignment', 'notices'] as const),
    ...(['governing-law', 'counterparts', 'entire-agreement', 'amendments'] as const),
  ],
  contract: agreed({
    id: 'kefir-namesake',
    dealType: 'ambassador-year',
    term: TERM,
    zone: 'America/Chicago',
    clauses: [
      // Of all sales of products with the name, whoever made them.
      {
        ...{ clause: 'unit-fee', id: 'royalty', payer: 'brand', payee: 'talent' },
        ...{ of: 'all-sales', amount: money(2n), conversions: [], others: 'one-each' },
        ...{ holdDays: 0, dueDays: 0 },
      },
      { clause: 'payment-terms', id: 'monthly', payer: 'brand', endOfMonth: { days: 30 } },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', window: TERM },
        category: 'Kefir, yogurt, cheese, frozen desserts and other products that compete',
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'brand', reEdit: true },
        ...{ redistribute: true, likeness: 'social-and-advertising', territory: 'worldwide' },
        ...{ termDays: 3650, media: ['any'] },
      },
      // Each party keeps the laws of what it does, and the company makes all content.
      { clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'brand' },
      { clause: 'force-majeure', id: 'force', events: ['beyond-control'] },
      ...others(
        'The royalty is 50,000 dollars a month at most, and ends with the death of the person',
        'What the company disputes is not paid',
        'Sales and other taxes come on top and are borne by the company',
        'The person waives approval, and need not work on new versions',
        'The company need not use the materials, and may use them without the name',
        'Testimonials are honest, and the person uses the products',
        'The person answers for false statements, and waives claims from the use',
        'Each party keeps the laws that apply to its duties',
      ),
    ],
  }),
};
