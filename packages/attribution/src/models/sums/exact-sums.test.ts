import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addExactly, exactSum, roundedSum } from './exact-sum.ts';
import { ExactSums } from './exact-sums.ts';

const term = fc.oneof(
  fc.nat(),
  fc.constantFrom(0, 0.1, 0.5, 2 ** 53 - 1, 2 ** 52, 1e300, 2 ** -1074),
  fc.double({ min: 0, max: 1e200, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat({ max: 100_000 }).map((cents) => cents / 100),
);

it('are the exact sums of the terms of each cell, whatever their order and the number of cells', () => {
  const terms = fc.array(fc.tuple(fc.nat({ max: 3 }), term), { maxLength: 40 });
  fc.assert(
    fc.property(terms, fc.boolean(), (all, isSized) => {
      const sums = new ExactSums(isSized ? 4 : 0);
      for (const [cell, value] of all) sums.add(cell, value);
      const expected = [0, 1, 2, 3].map((cell) => {
        const sum = exactSum();
        for (const [at, value] of all) if (at === cell) addExactly(sum, value);
        return roundedSum(sum);
      });
      expect([...sums.rounded(4)]).toEqual(expected);
      // Rounding takes nothing away.
      expect([...sums.rounded(4)]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
