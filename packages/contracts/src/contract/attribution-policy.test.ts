import { describe, expect, it } from 'vitest';
import { attributionSchemas } from '../clauses/attribution/schema.ts';
import { attributionPolicyOf } from './attribution-policy.ts';
import type { Contract } from './document.ts';
import { lipColourContract } from './lip-colour.fixture.ts';

/** An attribution clause with every field, none at its default. */
const WHOLE = {
  clause: 'attribution',
  id: 'credit',
  model: { model: 'last' },
  windows: {
    click: { basis: 'elapsed', seconds: 86_400 },
    view: { basis: 'elapsed', seconds: 3600 },
    inRoom: { basis: 'elapsed', seconds: 1800 },
  },
  precedence: ['code', 'click'],
  codes: [{ code: 'MIA20', creator: 'mia', products: ['lip-set'], discount: 100_000 }],
  codeTakesAll: false,
  minimumDwellSeconds: 9,
  lateCodeSeconds: 17,
} as const;

function contractWith(clause: unknown): Contract {
  const contract = lipColourContract();
  const others = contract.clauses.filter((it) => it.clause !== 'attribution');
  return { ...contract, clauses: clause === null ? others : [...others, clause as never] };
}

describe('the attribution policy of a contract', () => {
  it('has every field of the clause but what is not about credit', () => {
    // The clause of this test would miss a field that is added to the kind.
    const own = ['clause', 'id', 'title', 'wording'];
    const { shape } = attributionSchemas.complete as unknown as { readonly shape: object };
    const fields = Object.keys(shape).filter((it) => !own.includes(it));
    expect(Object.keys(WHOLE)).toEqual(expect.arrayContaining(fields));
    const policy: object = attributionPolicyOf(contractWith(WHOLE));
    for (const field of fields.filter((it) => it !== 'codes'))
      expect(policy).toHaveProperty(field, WHOLE[field as keyof typeof WHOLE]);
    expect(policy).toHaveProperty('codes', [
      { code: 'MIA20', creator: 'mia', products: ['lip-set'] },
    ]);
  });

  it('is none where the contract has no such clause, which is said', () => {
    expect(() => attributionPolicyOf(contractWith(null))).toThrow(
      expect.objectContaining({
        code: 'CLAUSE_MISSING',
        message: expect.stringContaining('attribution'),
      }),
    );
  });
});
