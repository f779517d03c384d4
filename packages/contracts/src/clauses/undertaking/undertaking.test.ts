import { describe, expect, it } from 'vitest';
import type { Contract } from '../../contract/document.ts';
import { ContractSchema } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { signersOf } from '../../contract/party.ts';
import { renderContract } from '../../render/index.ts';
import { reviewContract } from '../../review/index.ts';
import { settle } from '../../settlement/index.ts';
import { inputIssues } from '../../vocabulary/index.ts';
import type { CompleteUndertakingClause } from './schema.ts';

const asOf = '2026-11-24T00:00:00Z';
const PROMISE: CompleteUndertakingClause = {
  ...{ clause: 'undertaking', id: 'backing', by: 'parent', for: 'rosy' },
  ...{ promise: 'guarantees-payment', days: 10, most: { currency: 'USD', minor: '500000' } },
};
const LENDS: CompleteUndertakingClause = {
  ...{ clause: 'undertaking', id: 'loan-out', by: 'studio', for: 'mia' },
  ...{ promise: 'lends-services', days: 5 },
};

function deal(...clauses: readonly CompleteUndertakingClause[]): Contract {
  const contract = lipColourContract();
  return {
    ...contract,
    parties: [
      ...contract.parties,
      { id: 'studio', role: 'loan-out', name: 'Mia Torres Studio LLC', market: 'US' },
      { id: 'parent', role: 'guarantor', name: 'Rosy Holding', market: 'CN' },
    ],
    clauses: [...contract.clauses, ...clauses],
  };
}

const added = (contract: Contract): string[] => {
  const before = reviewContract(deal(), { asOf }).map(({ code, path }) => `${code} ${path}`);
  const found = reviewContract(contract, { asOf }).map(({ code, path }) => `${code} ${path}`);
  return found.filter((it) => !before.includes(it));
};

describe('a loan-out company and a guarantor', () => {
  it('are parties that sign, and promise for another one in both languages', () => {
    const contract = deal(PROMISE, LENDS);
    expect(inputIssues(ContractSchema, contract)).toEqual([]);
    expect(signersOf(contract)).toEqual(['rosy', 'mia', 'studio', 'parent']);
    const text = (language: 'en' | 'zh-Hans') =>
      renderContract(contract, { language, format: 'markdown' });
    expect(text('en')).toContain(
      'guarantees the payments that Rosy Lips owes under this contract, up to USD',
    );
    expect(text('en')).toContain('lends the services of Mia Torres');
    expect(text('en')).toContain('Loan-out company');
    expect(text('zh-Hans')).toContain('Rosy Holding保证Rosy Lips在本合同项下的付款');
    expect(added(contract)).toEqual([]);
  });

  it('are refused where they promise for nobody, or in another currency', () => {
    const wrong = { ...PROMISE, for: 'nobody', most: { currency: 'EUR', minor: '1' } } as const;
    const at = `/clauses/${deal().clauses.length}`;
    expect(added(deal(wrong))).toEqual([
      `REFERENCE_UNKNOWN ${at}/for`,
      `CURRENCY_MISMATCH ${at}/most`,
    ]);
  });

  it('leave the settlement as it is', () => {
    const options = { knownAsOf: '2027-02-01T00:00:00Z', fx: [] } as const;
    const [plain, promised] = [deal(), deal(PROMISE)].map((it) => settle(it, [], options).totals);
    expect(promised).toEqual(plain);
  });
});
