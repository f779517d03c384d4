import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { type Fact, money } from '../vocabulary/index.ts';
import { credited, delivery, session, signed } from './facts/facts.fixture.ts';
import { settle } from './settle.ts';
import type { SettleOptions } from './settle-options.ts';

const END: SettleOptions = { knownAsOf: '2027-02-28T00:00:00Z', fx: [] };

describe('settle: contracts that contradict themselves', () => {
  const changed = (change: (clause: Clause) => Clause | readonly Clause[]): Contract => {
    const contract = lipColourContract();
    return { ...contract, clauses: contract.clauses.flatMap(change) };
  };
  const only = <Kind extends Clause['clause']>(
    kind: Kind,
    change: (clause: Extract<Clause, { clause: Kind }>) => Clause | readonly Clause[],
  ): Contract =>
    changed((clause) =>
      clause.clause === kind ? change(clause as Extract<Clause, { clause: Kind }>) : clause,
    );
  const split = (id: string): Clause => ({
    clause: 'payee-split',
    id,
    feeId: 'fee',
    shares: [{ payee: 'mia', share: 1_000_000 }],
  });

  it.each<readonly [string, Contract, string]>([
    [
      'stages of a fee that is not there would pay it unstaged',
      only('payment', (clause) => ({ ...clause, feeId: 'nope' })),
      '/clauses/3/feeId',
    ],
    [
      'a fee twice under one id would be paid twice',
      only('fee', (clause) => [clause, clause]),
      '/clauses/3/id',
    ],
    [
      'a payee who is no party',
      only('fee', (clause) => ({ ...clause, payee: 'ghost' })),
      '/clauses/2/payee',
    ],
    [
      'a fixed fee in another currency',
      only('fee', (clause) => ({ ...clause, fixed: { amount: money('VND', 1n), per: 'deal' } })),
      '/clauses/2/fixed/amount',
    ],
    [
      'a bonus in another currency that is never reached',
      only('fee', ({ commission: _, ...clause }) => ({
        ...clause,
        model: 'fixed-plus-bonus',
        bonus: {
          measure: 'credited-net-sales',
          pays: 'highest',
          dueDays: 5,
          steps: [{ atLeast: money('EUR', 9n), amount: money('USD', 1n) }],
        },
      })),
      '/clauses/2/bonus/steps/0/atLeast',
    ],
    [
      'two ways to stage one fee',
      only('payment', (clause) => [clause, { ...clause, id: 'again' }]),
      '/clauses/4/feeId',
    ],
    [
      'two ways to split one fee',
      only('fee', (clause) => [clause, split('a'), split('b')]),
      '/clauses/4/feeId',
    ],
    [
      'bonus steps that fall would pay the lower as the highest',
      only('fee', ({ commission: _, ...clause }) => ({
        ...clause,
        model: 'fixed-plus-bonus',
        bonus: {
          measure: 'credited-orders',
          pays: 'highest',
          dueDays: 5,
          steps: [300, 100].map((atLeast) => ({ atLeast, amount: money('USD', 1n) })),
        },
      })),
      '/clauses/2/bonus/steps/1',
    ],
    [
      'a fee below nothing',
      only('fee', (clause) => ({
        ...clause,
        fixed: { amount: money('USD', -300_000n), per: 'deal' },
      })),
      '/clauses/2/fixed/amount/minor',
    ],
    [
      'taxes that take more than there is',
      only('tax', (clause) =>
        ['a', 'b'].map((id) => ({ ...clause, id, withholdingRate: 600_000 })),
      ),
      '/clauses/5/withholdingRate',
    ],
  ])('%s: refused', (_, contract, path) => {
    const facts = [
      signed(contract, 'rosy', '2026-11-23'),
      signed(contract, 'mia', '2026-11-24'),
      delivery('v1', 'videos', '2026-11-29'),
      delivery('v2', 'videos', '2026-12-01'),
      session('s1', '2026-12-06', 3600),
    ];
    expect(() => settle(contract, facts, END)).toThrowError(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        details: expect.objectContaining({
          issues: expect.arrayContaining([expect.objectContaining({ path })]),
        }),
      }),
    );
  });

  it('names the value that it refuses', () => {
    const clause = {
      ...{ clause: 'retainer', id: 'monthly', payer: 'rosy', payee: 'mia', model: 'monthly' },
      periodic: {
        ...{ amount: money('USD', 1n), from: '2027-02-01', until: '2027-01-31' },
        ...{ paid: 'in-advance', dueDays: 0 },
      },
    } as Clause;
    const contract = lipColourContract();
    expect(() => settle({ ...contract, clauses: [...contract.clauses, clause] }, [], END)).toThrow(
      'expected a last day that is not before the first; received "2027-01-31"',
    );
  });

  it('adds no dong to dollars: a credit is in the currency of its sale', () => {
    const fact = credited('o', 2000) as Extract<Fact, { type: 'credited-sale' }>;
    const [own, ...rest] = fact.sale.credits;
    const foreign = { ...own, amount: money('VND', 99_999_999n) };
    const mixed = {
      ...fact,
      sale: { ...fact.sale, credits: [foreign, ...rest] },
    } as typeof fact;
    expect(() => settle(lipColourContract(), [mixed], END)).toThrowError(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});
