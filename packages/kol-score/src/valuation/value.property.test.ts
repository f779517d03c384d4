import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageOfParts,
  orderedValue,
  productOf,
  throughFalling,
  throughRising,
  unknownValue,
  type Value,
} from './value.ts';

const figure = fc.double({ min: -0.2, max: 1.2, noNaN: true });
const value: fc.Arbitrary<Value> = fc
  .record({ mean: figure, worst: figure, lower: figure, best: figure, upper: figure })
  .map(orderedValue);

function inOrder({ lower, worst, mean, best, upper }: Value): boolean {
  return (
    0 <= lower && lower <= worst && worst <= mean && mean <= best && best <= upper && upper <= 1
  );
}

describe('values', () => {
  it('stay in order through sums, products and functions', () => {
    fc.assert(
      fc.property(value, value, fc.double({ min: 0.01, max: 1, noNaN: true }), (a, b, weight) => {
        expect(
          inOrder(
            averageOfParts([
              { weight, value: a },
              { weight: 1, value: b },
            ]),
          ),
        ).toBe(true);
        expect(inOrder(productOf(a, b))).toBe(true);
        expect(inOrder(throughRising(a, Math.sqrt))).toBe(true);
        expect(inOrder(throughFalling(a, (x) => 1 - x))).toBe(true);
      }),
    );
  });

  it('never rise at the lower end, nor fall at the upper one, when a part is forgotten', () => {
    fc.assert(
      fc.property(value, value, fc.double({ min: 0.01, max: 1, noNaN: true }), (a, b, weight) => {
        const known = averageOfParts([
          { weight, value: a },
          { weight: 1, value: b },
        ]);
        const forgotten = averageOfParts([
          { weight, value: unknownValue() },
          { weight: 1, value: b },
        ]);
        expect(forgotten.lower).toBeLessThanOrEqual(known.lower + 1e-12);
        expect(forgotten.upper).toBeGreaterThanOrEqual(known.upper - 1e-12);
      }),
    );
  });
});
