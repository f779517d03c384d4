import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindOf } from '../clauses/kinds.ts';
import { randomContracts } from '../render/random-contracts.fixture.ts';
import { indexed, onceFor } from './once-for.ts';

it('finds the same conflicts in a contract that is read as a whole, and clause by clause', () => {
  fc.assert(
    fc.property(randomContracts, (contract) => {
      const whole = indexed(contract);
      for (const clause of contract.clauses)
        expect(kindOf(clause).conflicts?.(clause, whole)).toEqual(
          kindOf(clause).conflicts?.(clause, contract),
        );
    }),
    { numRuns: 100 },
  );
});

it('derives once for a copy that is read, and anew for a contract that may change', () => {
  let calls = 0;
  const count = onceFor(({ clauses }: { readonly clauses: readonly unknown[] }) => {
    calls += 1;
    return clauses.length;
  });
  const clauses = [1];
  const contract = { clauses };
  const whole = indexed(contract);
  clauses.push(2);
  expect([count(whole), count(whole), calls]).toEqual([1, 1, 1]);
  expect([count(contract), count(contract), calls]).toEqual([2, 2, 3]);
});
