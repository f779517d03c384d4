import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { lowPrices, upperBound } from './lagrangian.ts';
import { selectBest } from './select-best.ts';
import type { SelectionProblem } from './selection-problem.ts';

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** Problems of up to 11 items with groups, two limits that are used up, a cap on a class and a least number. */
const anyProblem: fc.Arbitrary<SelectionProblem> = whole(1, 11).chain((count) => {
  const each = (of: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
    fc.array(of, { minLength: count, maxLength: count });
  return fc
    .record({
      values: each(fc.oneof(whole(-20, 100), whole(1, 4))),
      groups: each(whole(0, count + 3)),
      fees: each(whole(0, 60)),
      classes: each(whole(0, 1)),
      budget: whole(0, 200),
      maximum: whole(0, 8),
      cap: whole(0, 4),
      minimum: whole(0, 3),
    })
    .map(({ values, groups, fees, classes, budget, maximum, cap, minimum }) => ({
      values,
      groups,
      limits: [
        { coefficients: fees, limit: budget },
        { coefficients: values.map(() => 1), limit: maximum },
        { coefficients: classes, limit: cap },
        { coefficients: values.map(() => -1), limit: -minimum },
      ],
    }));
});

/** The sum of the numbers of each subset of items, by the subset's bits. */
function sumsOfSubsets(numbers: readonly number[]): Float64Array {
  const sums = new Float64Array(2 ** numbers.length);
  for (const [item, number] of numbers.entries())
    for (let subset = 0; subset < 2 ** item; subset++)
      sums[subset + 2 ** item] = (sums[subset] ?? 0) + number;
  return sums;
}

/** The highest value over all subsets; null if none is feasible. */
function bruteForce({ values, groups, limits }: SelectionProblem): number | null {
  const value = sumsOfSubsets(values);
  const used = limits.map(({ coefficients, limit }) => ({
    sums: sumsOfSubsets(coefficients),
    limit,
  }));
  // One item of each group at most is a limit of 1 on the number of its items.
  for (const group of new Set(groups))
    used.push({ sums: sumsOfSubsets(groups.map((of) => Number(of === group))), limit: 1 });
  let best: number | null = null;
  for (const [subset, worth] of value.entries())
    if (
      (best === null || worth > best) &&
      used.every(({ sums, limit }) => (sums[subset] ?? 0) <= limit)
    )
      best = worth;
  return best;
}

describe('the best selection', () => {
  it('is that of brute force over all subsets, and proven', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const found = selectBest(problem);
        expect(found?.value ?? null).toBe(bruteForce(problem));
        expect(found?.mostPossible ?? null).toBe(found?.value ?? null);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps every limit, and its value is the sum of what it chooses', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const found = selectBest(problem);
        fc.pre(found !== null);
        const chosen = found?.chosen ?? [];
        const sum = (of: readonly number[]): number =>
          chosen.reduce((total, item) => total + (of[item] ?? 0), 0);
        expect(found?.value).toBe(sum(problem.values));
        for (const { coefficients, limit } of problem.limits)
          expect(sum(coefficients)).toBeLessThanOrEqual(limit);
        expect(new Set(chosen.map((item) => problem.groups[item])).size).toBe(chosen.length);
      }),
    );
  });

  it('is never above the bound of any prices', () => {
    fc.assert(
      fc.property(
        anyProblem,
        fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (problem, prices) => {
          const best = bruteForce(problem);
          fc.pre(best !== null);
          for (const tried of [prices, lowPrices(problem, 0)])
            expect(upperBound(problem, tried)).toBeGreaterThanOrEqual((best ?? 0) - 1e-6);
        },
      ),
    );
  });

  it('equals dynamic programming over money for 400 items, whose fees are whole', () => {
    const { uniform } = drawsFrom(11);
    for (const correlation of [0, 0.9]) {
      const fees = Array.from({ length: 400 }, () => 1 + Math.floor(uniform() * 100));
      const values = fees.map(
        (fee) => 1 + Math.floor(10 * (correlation * fee + (1 - correlation) * 100 * uniform())),
      );
      const budget = 700;
      const best = new Float64Array(budget + 1);
      for (const [item, fee] of fees.entries())
        for (let money = budget; money >= fee; money--)
          best[money] = Math.max(best[money] ?? 0, (best[money - fee] ?? 0) + (values[item] ?? 0));
      const groups = fees.map((_, item) => item);
      const found = selectBest({ values, groups, limits: [{ coefficients: fees, limit: budget }] });
      expect([found?.value, found?.mostPossible]).toEqual([best[budget], best[budget]]);
    }
  });

  it('equals dynamic programming over money and number where values nearly follow fees, which no greedy choice solves', () => {
    const { uniform } = drawsFrom(12);
    const [budget, maximum] = [400, 7];
    for (let seed = 0; seed < 150; seed++) {
      const fees = Array.from({ length: 40 }, () => 20 + Math.floor(uniform() * 100));
      const values = fees.map((fee) => fee + Math.floor(6 * uniform()));
      const best = Array.from({ length: maximum + 1 }, () => new Float64Array(budget + 1));
      for (const [item, fee] of fees.entries())
        for (let count = maximum; count >= 1; count--)
          for (let money = budget; money >= fee; money--)
            best[count]![money] = Math.max(
              best[count]![money] ?? 0,
              (best[count - 1]![money - fee] ?? 0) + (values[item] ?? 0),
            );
      const found = selectBest({
        values,
        groups: fees.map((_, item) => item),
        limits: [
          { coefficients: fees, limit: budget },
          { coefficients: fees.map(() => 1), limit: maximum },
        ],
      });
      const most = best[maximum]![budget];
      expect([found?.value, found?.mostPossible]).toEqual([most, most]);
    }
  });
});
