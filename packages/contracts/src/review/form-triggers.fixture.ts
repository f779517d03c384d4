import { FORM_EXAMPLES } from '../clauses/deliverable/form/forms.fixture.ts';
import type { Clause } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';

const withClauses = (...clauses: readonly Clause[]): Contract => {
  const contract = lipColourContract();
  return { ...contract, clauses: [...contract.clauses, ...clauses] };
};

/** For each code about forms of content: a contract that triggers it, and where. */
export const FORM_TRIGGERS = {
  FORM_ACTION: [
    withClauses({ ...FORM_EXAMPLES['shoot-day'], action: 'publish' }),
    '/clauses/13/action',
  ],
  FORM_FIELD_UNUSED: [withClauses({ ...FORM_EXAMPLES.ugc, pinDays: 3 }), '/clauses/13/pinDays'],
  RETURN_NOT_PUBLISHED: [
    withClauses({
      ...FORM_EXAMPLES.seeding,
      samples: { sender: 'rosy', productIds: ['lip-set'], inReturn: ['it'] },
    }),
    '/clauses/13/samples/inReturn/0',
  ],
  STAGE_NEVER_DUE: [
    withClauses(
      FORM_EXAMPLES['shoot-day'],
      {
        ...{ clause: 'fee', id: 'days', payer: 'rosy', payee: 'mia', model: 'fixed' },
        fixed: { amount: { currency: 'USD', minor: '50000' }, per: 'item' },
        deliverableIds: ['it'],
      },
      {
        ...{ clause: 'payment', id: 'day-stages', feeId: 'days' },
        stages: [{ id: 'all', share: 1_000_000, trigger: 'publication', dueDays: 10 }],
      },
    ),
    '/clauses/15/stages/0/trigger',
  ],
} satisfies Readonly<Record<string, [contract: Contract, path: string]>>;
