import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from '../../probability/seeded-draws.fixture.ts';
import { changePoints, poissonDeviance, type SegmentCost, squaredError } from './pelt.ts';

/** Costs worked out anew for each segment. */
const PLAIN = {
  squaredError: (values: readonly number[]) => (from: number, to: number) => {
    const part = values.slice(from, to);
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  },
  poissonDeviance: (counts: readonly number[]) => (from: number, to: number) => {
    const part = counts.slice(from, to);
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    return part.reduce((sum, x) => sum + 2 * (mean - (x === 0 ? 0 : x * Math.log(mean))), 0);
  },
};

/** The least cost of any segmentation, without pruning. */
function leastCost(length: number, cost: SegmentCost, penalty: number): number {
  const best = [-penalty];
  for (let to = 1; to <= length; to++) {
    const totals = Array.from({ length: to }, (_, from) => best[from]! + cost(from, to) + penalty);
    best.push(Math.min(...totals));
  }
  return best.at(-1) ?? 0;
}

describe.each([
  { name: 'squaredError', fast: squaredError, slow: PLAIN.squaredError },
  { name: 'poissonDeviance', fast: poissonDeviance, slow: PLAIN.poissonDeviance },
])('change points by $name', ({ fast, slow }) => {
  it('cost no more than those of any other segmentation', () => {
    const counts = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(counts, fc.double({ min: 0.1, max: 40, noNaN: true }), (values, penalty) => {
        const starts = changePoints(values.length, fast(values), penalty);
        const cost = slow(values);
        const total = starts.reduce(
          (sum, start, at) => sum + cost(start, starts[at + 1] ?? values.length) + penalty,
          -penalty,
        );
        expect(total).toBeCloseTo(leastCost(values.length, cost, penalty), 6);
      }),
    );
  });
});

it('counts change where their rate does, and rarely elsewhere', () => {
  const draws = drawsFrom(5);
  let [found, more] = [0, 0];
  for (let trial = 0; trial < 100; trial++) {
    const counts = Array.from({ length: 60 }, (_, at) => draws.poisson(at < 30 ? 4 : 12));
    const starts = changePoints(60, poissonDeviance(counts), 3 * Math.log(60));
    if (starts.some((start) => Math.abs(start - 30) <= 2)) found++;
    more += starts.filter((start) => start > 0 && Math.abs(start - 30) > 2).length;
  }
  expect(found).toBeGreaterThan(95);
  expect(more).toBeLessThan(10);
});
