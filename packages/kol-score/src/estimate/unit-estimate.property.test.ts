import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mapDecreasing,
  mapIncreasing,
  multiply,
  type UnitEstimate,
  unitEstimate,
  unknownEstimate,
  weightedMean,
} from './unit-estimate.ts';

const figure = fc.double({ min: -0.2, max: 1.2, noNaN: true });
const value: fc.Arbitrary<UnitEstimate> = fc
  .record({ mean: figure, worst: figure, lower: figure, best: figure, upper: figure })
  .map(unitEstimate);

function inOrder({ lower, worst, mean, best, upper }: UnitEstimate): boolean {
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
            weightedMean([
              { weight, value: a },
              { weight: 1, value: b },
            ]),
          ),
        ).toBe(true);
        expect(inOrder(multiply(a, b))).toBe(true);
        expect(inOrder(mapIncreasing(a, Math.sqrt))).toBe(true);
        expect(inOrder(mapDecreasing(a, (x) => 1 - x))).toBe(true);
      }),
    );
  });

  it('never rise at the lower end, nor fall at the upper one, when a part is forgotten', () => {
    fc.assert(
      fc.property(value, value, fc.double({ min: 0.01, max: 1, noNaN: true }), (a, b, weight) => {
        const known = weightedMean([
          { weight, value: a },
          { weight: 1, value: b },
        ]);
        const forgotten = weightedMean([
          { weight, value: unknownEstimate(0.1) },
          { weight: 1, value: b },
        ]);
        expect(forgotten.lower).toBeLessThanOrEqual(known.lower + 1e-12);
        expect(forgotten.upper).toBeGreaterThanOrEqual(known.upper - 1e-12);
      }),
    );
  });
});
