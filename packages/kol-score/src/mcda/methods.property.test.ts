import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionProblem } from './problem.ts';
import { METHODS, RANKING_METHODS, type RankingMethodName } from './registry.ts';

const NAMES = Object.keys(RANKING_METHODS) as RankingMethodName[];

/** Problems that every method is defined for: positive values within bounds, two alternatives that differ in each criterion. */
const anyProblem: fc.Arbitrary<DecisionProblem> = fc
  .record({ rows: fc.integer({ min: 3, max: 7 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      values: fc.array(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: columns, maxLength: columns }),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
      weights: fc.array(fc.integer({ min: 1, max: 20 }), {
        minLength: columns,
        maxLength: columns,
      }),
      directions: fc.array(fc.constantFrom('benefit' as const, 'cost' as const), {
        minLength: columns,
        maxLength: columns,
      }),
    }),
  )
  .map(({ values, weights, directions }) => ({
    alternatives: values.map((_, index) => `a${index}`),
    criteria: weights.map((weight, index) => ({
      name: `c${index}`,
      weight,
      direction: directions[index] ?? 'benefit',
      bounds: [0, 100] as [number, number],
    })),
    values,
  }));

/** The scores; null for a problem that the method is not defined for. */
function scoresOf(method: RankingMethodName, problem: DecisionProblem): number[] | null {
  try {
    return METHODS[method].solve(problem).scores;
  } catch {
    return null;
  }
}

function mapValues(
  problem: DecisionProblem,
  map: (value: number, column: number) => number,
): DecisionProblem {
  return { ...problem, values: problem.values.map((row) => row.map(map)) };
}

function without(problem: DecisionProblem, gone: number): DecisionProblem {
  const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => index !== gone);
  return { ...problem, alternatives: kept(problem.alternatives), values: kept(problem.values) };
}

describe('every method', () => {
  it.each(NAMES)(
    '%s ranks by its score, and an alternative that dominates another is not below it',
    (method) => {
      fc.assert(
        fc.property(anyProblem, (problem) => {
          fc.pre(scoresOf(method, problem) !== null);
          const { scores, ranking } = METHODS[method].solve(problem);
          expect(ranking.toSorted()).toEqual(problem.alternatives.toSorted());
          const sign = method === 'vikor' || method === 'spotis' ? -1 : 1;
          const place = (name: string): number => ranking.indexOf(name);
          for (const [a, row] of problem.values.entries())
            for (const [b, other] of problem.values.entries()) {
              const better = sign * ((scores[a] ?? 0) - (scores[b] ?? 0));
              if (better > 1e-9) expect(place(`a${a}`)).toBeLessThan(place(`a${b}`));
              const dominates = row.every((value, index) =>
                problem.criteria[index]?.direction === 'cost'
                  ? value <= (other[index] ?? 0)
                  : value >= (other[index] ?? 0),
              );
              if (dominates) expect(better).toBeGreaterThanOrEqual(-1e-9);
            }
        }),
      );
    },
  );

  it.each(NAMES)(
    '%s divides weights by their sum, and does not depend on the order of the alternatives',
    (method) => {
      fc.assert(
        fc.property(anyProblem, fc.integer({ min: 2, max: 50 }), (problem, factor) => {
          const scores = scoresOf(method, problem);
          fc.pre(scores !== null);
          const criteria = problem.criteria.map((it) => ({ ...it, weight: it.weight * factor }));
          const turned = {
            ...problem,
            criteria,
            alternatives: problem.alternatives.toReversed(),
            values: problem.values.toReversed(),
          };
          const again = (scoresOf(method, turned) ?? []).toReversed();
          for (const [index, score] of (scores ?? []).entries())
            expect(again[index]).toBeCloseTo(score, 9);
        }),
      );
    },
  );

  it.each(NAMES)('%s keeps the order given of equal alternatives', (method) => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const twins = {
          ...problem,
          alternatives: [
            ...problem.alternatives,
            ...problem.alternatives.map((name) => `${name}'`),
          ],
          values: [...problem.values, ...problem.values],
        };
        fc.pre(scoresOf(method, twins) !== null);
        const { ranking } = METHODS[method].solve(twins);
        for (const name of problem.alternatives)
          expect(ranking.indexOf(name)).toBeLessThan(ranking.indexOf(`${name}'`));
      }),
    );
  });

  it.each(['wsm', 'wpm', 'spotis'] as const)(
    '%s keeps the order given where scores differ by rounding only',
    (method) => {
      const share = fc.double({ min: 0.01, max: 1, noNaN: true });
      fc.assert(
        fc.property(fc.array(share, { minLength: 3, maxLength: 6 }), (row) => {
          // With equal weights and bounds the order of the values does not matter, except to rounding.
          const problem: DecisionProblem = {
            alternatives: ['a', 'b', 'c'],
            criteria: row.map((_, index) => ({
              name: `c${index}`,
              weight: 1,
              direction: 'benefit',
              bounds: [0, 1],
            })),
            values: [row, row.toReversed(), row.toSorted((a, b) => a - b)],
          };
          expect(METHODS[method].solve(problem).ranking).toEqual(['a', 'b', 'c']);
        }),
      );
    },
  );
});

describe('removing or adding an alternative', () => {
  it.each(['wsm', 'spotis'] as const)(
    'never changes the scores or the order of the others: %s with bounds',
    (method) => {
      fc.assert(
        fc.property(anyProblem, fc.nat(), (problem, at) => {
          const gone = at % problem.alternatives.length;
          const all = METHODS[method].solve(problem);
          const less = METHODS[method].solve(without(problem, gone));
          expect(less.scores).toEqual(all.scores.filter((_, index) => index !== gone));
          expect(less.ranking).toEqual(all.ranking.filter((name) => name !== `a${gone}`));
        }),
      );
    },
  );

  it('reorders the others in some problems for TOPSIS and PROMETHEE II, which is why they are not the default', () => {
    for (const method of ['topsis-vector', 'topsis-minmax', 'vikor', 'promethee2'] as const) {
      const reorders = fc.sample(anyProblem, { numRuns: 500, seed: 1 }).some((problem) => {
        const less = without(problem, 0);
        if (scoresOf(method, problem) === null || scoresOf(method, less) === null) return false;
        const kept = METHODS[method].solve(problem).ranking.filter((name) => name !== 'a0');
        return METHODS[method].solve(less).ranking.join() !== kept.join();
      });
      expect([method, reorders]).toEqual([method, true]);
    }
  });
});

describe('changing the unit of a criterion', () => {
  const factors = [0.001, 7, 1000, 0.3, 25];
  const scaleOf = (column: number): number => factors[column % factors.length] ?? 1;

  it.each(['wsm', 'topsis-vector', 'topsis-minmax', 'vikor', 'spotis', 'promethee2'] as const)(
    'leaves the scores of %s as they are',
    (method) => {
      fc.assert(
        fc.property(anyProblem, (problem) => {
          const scores = scoresOf(method, problem);
          fc.pre(scores !== null);
          const scaled = mapValues(problem, (value, column) => value * scaleOf(column));
          const criteria = problem.criteria.map((it, column) => ({
            ...it,
            bounds: [0, 100 * scaleOf(column) * (1 + 1e-12)] as [number, number],
          }));
          const again = scoresOf(method, { ...scaled, criteria });
          for (const [index, score] of (scores ?? []).entries())
            expect(again?.[index]).toBeCloseTo(score, 9);
        }),
      );
    },
  );

  it('leaves the ratios of the scores of wpm as they are', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const scores = METHODS.wpm.solve(problem).scores;
        const again = METHODS.wpm.solve(
          mapValues(problem, (value, column) => value * scaleOf(column)),
        ).scores;
        for (const [index, score] of scores.entries())
          expect((again[index] ?? 0) / (again[0] ?? 0)).toBeCloseTo(score / (scores[0] ?? 0), 6);
      }),
    );
  });

  it.each(['topsis-minmax', 'vikor', 'promethee2'] as const)(
    'moving its zero leaves the scores of %s as they are',
    (method) => {
      fc.assert(
        fc.property(anyProblem, (problem) => {
          const scores = scoresOf(method, problem);
          fc.pre(scores !== null);
          const again = scoresOf(
            method,
            mapValues(problem, (value) => value - 50),
          );
          for (const [index, score] of (scores ?? []).entries())
            expect(again?.[index]).toBeCloseTo(score, 9);
        }),
      );
    },
  );
});

describe('AHP', () => {
  const anyWeights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 15 });

  it('finds the weights that a matrix without contradiction was made of, ratio 0', () => {
    fc.assert(
      fc.property(anyWeights, (given) => {
        const pairwise = given.map((own) => given.map((other) => own / other));
        const { weights, consistencyRatio } = METHODS.ahp.solve({
          criteria: given.map((_, i) => `c${i}`),
          pairwise,
        });
        const sum = given.reduce((a, b) => a + b, 0);
        for (const [index, weight] of given.entries())
          expect(weights[index]).toBeCloseTo(weight / sum, 12);
        expect(consistencyRatio).toBeCloseTo(0, 12);
      }),
    );
  });
});
