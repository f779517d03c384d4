import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, modelOf } from '../../../../packages/contracts/src/review/prose/learned/model.ts';
import { shippedOf } from './ship.ts';

const anyWeights = fc.uniqueArray(
  fc.record({
    feature: fc.integer({ min: 0, max: 2 ** 24 - 1 }),
    label: fc.integer({ min: 0, max: LABELS - 1 }),
    weight: fc.double({ min: -6, max: 6, noNaN: true }),
  }),
  { selector: ({ feature }) => feature, maxLength: 50 },
);

describe('shipped weights', () => {
  it('are read back as they were, in 32nds, within bounds, without those that are small', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const ofFeatures = new Float64Array(weights.length * LABELS);
        weights.forEach(({ label, weight }, number) => {
          ofFeatures[number * LABELS + label] = weight;
        });
        const numbering = new Map(
          weights.map(({ feature }, number) => [feature, { number, times: 2 }]),
        );
        const pairs = new Float64Array(LABELS * LABELS).fill(0.5);
        const model = modelOf(shippedOf({ ofFeatures, ofPairs: pairs }, numbering, 1000));
        const read = new Map(
          [...model.slots].flatMap((feature, slot) => {
            const at = model.starts[slot] ?? 0;
            return feature < 0 ? [] : [[feature, [model.labels[at], model.weights[at]]] as const];
          }),
        );
        const expected = weights.flatMap(({ feature, label, weight }) => {
          const whole = Math.max(-42, Math.min(42, Math.round(weight * 32)));
          return Math.abs(whole) < 2 ? [] : [[feature, [label, whole]] as const];
        });
        expect(read).toEqual(new Map(expected));
        expect(new Set(model.pairs)).toEqual(new Set([16]));
      }),
    );
  });
});
