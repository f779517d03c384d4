import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumExactly } from './exact-sums.ts';

const double = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 });

it.each([
  [[], 0],
  [[0.1, 0.2, 0.3, -0.6], 2.7755575615628914e-17],
  [[1e100, 1, -1e100], 1],
  // Half of the last bit of 1 and a little more is rounded up, a little less down.
  [[1, 2 ** -53, 2 ** -106], 1 + 2 ** -52],
  [[1, 2 ** -53, -(2 ** -106)], 1],
])('%j is %d', (terms, sum) => {
  expect(sumExactly(terms)).toBe(sum);
});

it('is the same for every order of the terms', () => {
  const terms = fc.array(double, { maxLength: 40 });
  const shuffled = terms.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(sumExactly(other)).toBe(sumExactly(one));
    }),
    { numRuns: 500 },
  );
});

it('of integers is that of big integers', () => {
  const whole = fc.maxSafeInteger();
  fc.assert(
    fc.property(fc.array(whole, { maxLength: 30 }), (terms) => {
      expect(sumExactly(terms)).toBe(Number(terms.reduce((sum, term) => sum + BigInt(term), 0n)));
    }),
  );
});
