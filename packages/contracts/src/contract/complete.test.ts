import { describe, expect, it } from 'vitest';
import { AttributionPolicySchema, inputIssues } from '../vocabulary/index.ts';
import { attributionPolicyOf } from './attribution-policy.ts';
import { clauseOf, completeContract } from './complete.ts';
import { type Contract, ContractSchema } from './document.ts';
import { contractHash } from './hash.ts';
import { lipColourContract } from './lip-colour.fixture.ts';

describe('completeContract', () => {
  it('gives back the same object when every slot is filled', () => {
    const contract = lipColourContract();
    expect(inputIssues(ContractSchema, contract)).toEqual([]);
    expect(completeContract(contract)).toBe(contract);
  });

  it('names the clause and the slots that are open', () => {
    const contract: Contract = {
      ...lipColourContract(),
      clauses: [{ clause: 'deliverable', id: 'vague', actor: 'mia', wording: '配合推广' }],
    };
    expect(inputIssues(ContractSchema, contract)).toEqual([]);
    expect(() => completeContract(contract)).toThrow(
      expect.objectContaining({
        code: 'CONTRACT_INCOMPLETE',
        message: expect.stringMatching(
          /leaves 8 slot\(s\) open: vague: what is done, .*, and 2 more\. /,
        ),
        details: expect.objectContaining({
          count: 8,
          missing: expect.arrayContaining([
            expect.objectContaining({ clauseId: 'vague', slot: '/quantity' }),
          ]),
        }),
      }),
    );
  });

  it.each([{}, null, { ...lipColourContract(), clauses: [{ clause: 'constructor', id: 'x' }] }])(
    'refuses what is not a contract',
    (wrong) => {
      expect(() => completeContract(wrong as unknown as Contract)).toThrow(
        expect.objectContaining({ code: 'INPUT_INVALID' }),
      );
    },
  );

  it('says which clause is missing', () => {
    const contract = lipColourContract();
    const without = {
      ...contract,
      clauses: contract.clauses.filter((clause) => clause.clause !== 'attribution'),
    };
    expect(() => clauseOf(completeContract(without), 'attribution')).toThrow(
      expect.objectContaining({ code: 'CLAUSE_MISSING' }),
    );
  });
});

describe('contractHash', () => {
  it('does not depend on the order of keys, and changes with any value', () => {
    const contract = lipColourContract();
    const reversed = Object.fromEntries(Object.entries(contract).reverse()) as Contract;
    expect(contractHash(reversed)).toBe(contractHash(contract));
    expect(contractHash({ ...contract, revision: 2 })).not.toBe(contractHash(contract));
  });
});

describe('attributionPolicyOf', () => {
  it('writes the policy that attribution reads, with the documented defaults', () => {
    const policy = attributionPolicyOf(lipColourContract());
    expect(inputIssues(AttributionPolicySchema, policy)).toEqual([]);
    expect(policy).toMatchObject({
      id: 'deal-lip-2026.credit',
      revision: 1,
      codeTakesAll: true,
      minimumDwellSeconds: 3,
      lateCodeSeconds: 60,
    });
    expect(policy.codes).toEqual([
      {
        code: 'MIA20',
        creator: 'mia',
        valid: { start: '2026-11-28T08:00:00Z', end: '2027-01-15T08:00:00Z' },
      },
    ]);
  });
});
