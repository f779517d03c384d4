import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomContracts } from '../render/random-contracts.fixture.ts';
import { cameBack } from './round-trip.fixture.ts';

it('what is read of a contract that was written out is equal or open, never another value', () => {
  fc.assert(
    fc.property(
      randomContracts,
      fc.constantFrom('en' as const, 'zh-Hans' as const),
      (contract, language) => {
        expect(cameBack(contract, language).other).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
}, 120_000);

it('most figures come back', () => {
  let [equal, all] = [0, 0];
  for (const contract of fc.sample(randomContracts, { numRuns: 15, seed: 5 })) {
    const back = cameBack(contract, contract.language);
    for (const count of back.equal.values()) equal += count;
    for (const count of back.clauses.values()) all += count;
  }
  expect(equal / all).toBeGreaterThan(0.6);
}, 120_000);
