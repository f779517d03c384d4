import { isLivelaneError } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { withWeight } from './flip.ts';
import type { DecisionProblem } from './problem.ts';
import { METHODS, RANKING_METHODS } from './registry.ts';
import { robustnessOf } from './robustness.ts';

const problemOf = (values: number[][], weights: readonly number[]): DecisionProblem => ({
  alternatives: values.map((_, index) => `a${index}`),
  criteria: weights.map((weight, index) => ({
    name: `c${index}`,
    weight,
    direction: 'benefit',
    bounds: [0, 100],
  })),
  values,
});
const random = (): (() => number) => drawsFrom(7).uniform;
const CLOSE = problemOf(
  [
    [80, 20, 50],
    [50, 45, 52],
    [10, 90, 40],
  ],
  [0.4, 0.35, 0.25],
);

/** The smallest change for a weighted sum in closed form: two sums are level where w + t (1 − w), t = lead / (lead − d). */
function flipOfSum({ values }: DecisionProblem, weights: readonly number[]): number {
  const scoreOf = (row: readonly number[]): number =>
    row.reduce((sum, value, index) => sum + ((weights[index] ?? 0) * value) / 100, 0);
  const scores = values.map(scoreOf);
  const first = scores.indexOf(Math.max(...scores));
  const changes = values.flatMap((row, other) =>
    other === first
      ? []
      : weights.flatMap((weight, index) => {
          const lead = (scores[first] ?? 0) - (scores[other] ?? 0);
          const difference = ((values[first]?.[index] ?? 0) - (row[index] ?? 0)) / 100;
          const to = weight + (lead / (lead - difference)) * (1 - weight);
          return to >= 0 && to < 1 - 1e-6 ? [Math.abs(to - weight)] : [];
        }),
  );
  return Math.min(...changes);
}

describe('the robustness of a first place', () => {
  it('finds the smallest change of one weight: that of the closed form for a weighted sum', () => {
    const cell = fc.integer({ min: 0, max: 100 });
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
        (values, given) => {
          const sum = given.reduce((a, b) => a + b, 0);
          const weights = given.map((weight) => weight / sum);
          const problem = problemOf(values, given);
          const { scores } = METHODS.wsm.solve(problem);
          const sorted = scores.toSorted((a, b) => b - a);
          fc.pre((sorted[0] ?? 0) - (sorted[1] ?? 0) > 1e-3);
          const { flip } = robustnessOf(problem, { method: 'wsm', random: random(), draws: 1 });
          const least = flipOfSum(problem, weights);
          if (flip === null) expect(least).toBeGreaterThan(0.2);
          else expect(Math.abs(flip.to - flip.from)).toBeCloseTo(least, 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(Object.keys(RANKING_METHODS) as (keyof typeof RANKING_METHODS)[])(
    'after the flip of %s the other alternative is first, and just before it is not',
    (method) => {
      const { first, flip } = robustnessOf(CLOSE, { method, random: random(), draws: 1 });
      expect(METHODS[method].solve(CLOSE).ranking[0]).toBe(first);
      const index = Number(flip?.criterion.slice(1));
      const firstAt = (to: number): string | undefined => {
        const weights = withWeight([0.4, 0.35, 0.25], index, to);
        const criteria = CLOSE.criteria.map((it, at) => ({ ...it, weight: weights[at] ?? 0 }));
        return METHODS[method].solve({ ...CLOSE, criteria }).ranking[0];
      };
      const { from = 0, to = 0 } = flip ?? {};
      expect(firstAt(to)).toBe(flip?.first);
      expect(firstAt(to + 1e-6 * Math.sign(from - to))).toBe(first);
    },
  );

  it('counts methods and draws: all where one alternative is best in everything, and no weight flips it', () => {
    const clear = problemOf(
      [
        [90, 80, 95],
        [20, 30, 40],
        [10, 60, 70],
      ],
      [1, 2, 3],
    );
    expect(robustnessOf(clear, { method: 'wsm', random: random() })).toMatchObject({
      first: 'a0',
      underMethods: { holds: 7, of: 7 },
      underDraws: { holds: 1000, of: 1000 },
      flip: null,
    });
  });

  it('counts only methods that are defined for the problem', () => {
    const negative = {
      ...CLOSE,
      criteria: CLOSE.criteria.map(({ bounds: _, ...rest }) => rest),
      values: [
        [-80, 20, 50],
        [50, 45, 52],
        [10, 90, 40],
      ],
    };
    const { methods, underMethods } = robustnessOf(negative, {
      method: 'promethee2',
      random: random(),
    });
    expect(methods.filter(({ first }) => first === null).map(({ method }) => method)).toEqual([
      'wpm',
      'spotis',
    ]);
    expect(underMethods.of).toBe(5);
  });

  it('finds a close lead less robust than a clear one, the same from the same seed', () => {
    const first = robustnessOf(CLOSE, { method: 'wsm', random: random() });
    expect(first.underDraws.holds).toBeGreaterThan(300);
    expect(first.underDraws.holds).toBeLessThan(900);
    expect(robustnessOf(CLOSE, { method: 'wsm', random: random() })).toEqual(first);
  });

  it.each([
    [{ method: 'electre' }, '/method'],
    [{ method: 'wsm', draws: 0 }, '/draws'],
    [{ method: 'wsm', draws: 1e9 }, '/draws'],
  ])('refuses %j', (options, path) => {
    try {
      robustnessOf(CLOSE, { random: random(), ...options } as never);
      expect.unreachable();
    } catch (error) {
      expect(isLivelaneError(error, 'INPUT_INVALID') && error.details.issues[0]?.path).toBe(path);
    }
  });
});
