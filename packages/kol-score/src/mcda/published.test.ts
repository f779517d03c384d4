import { describe, expect, it } from 'vitest';
import type { DecisionProblem } from './problem.ts';
import { METHODS } from './registry.ts';

/** A problem by its columns: weight, direction, bounds, and a row of values for each alternative. */
function problemOf(
  criteria: readonly (readonly [
    weight: number,
    direction: 'benefit' | 'cost',
    bounds?: [number, number],
  ])[],
  values: number[][],
): DecisionProblem {
  return {
    alternatives: values.map((_, index) => `A${index + 1}`),
    criteria: criteria.map(([weight, direction, bounds], index) => ({
      name: `C${index + 1}`,
      weight,
      direction,
      ...(bounds === undefined ? {} : { bounds }),
    })),
    values,
  };
}

const rounded = (numbers: readonly number[], digits: number): number[] =>
  numbers.map((it) => Number(it.toFixed(digits)));

describe('published results', () => {
  // Opricovic and Tzeng (2004), the example of the mountain climber: risk and altitude.
  const climb = problemOf(
    [
      [0.5, 'cost'],
      [0.5, 'benefit'],
    ],
    [
      [1, 3000],
      [2, 3750],
      [5, 4500],
    ],
  );

  it('TOPSIS with linear normalisation: .500, .617, .500', () => {
    const { scores, ranking } = METHODS['topsis-minmax'].solve(climb);
    expect(rounded(scores, 3)).toEqual([0.5, 0.617, 0.5]);
    expect(ranking).toEqual(['A2', 'A1', 'A3']);
  });

  it('VIKOR: 1, 0, 1', () => {
    const { scores, ranking } = METHODS.vikor.solve(climb);
    expect(rounded(scores, 9)).toEqual([1, 0, 1]);
    expect(ranking).toEqual(['A2', 'A1', 'A3']);
  });

  it('VIKOR of Opricovic and Tzeng (2007), four sets of weights', () => {
    const values = [
      [4184.3, 2914.0, 407.2, 251.0, 195, 244, 15, 2.41],
      [5211.9, 3630.0, 501.7, 308.3, 282, 346, 21, 1.41],
      [5021.3, 3920.5, 504.0, 278.6, 12, 56, 3, 4.42],
      [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
      [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
      [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
    ];
    const directions = [
      'benefit',
      'cost',
      'benefit',
      'benefit',
      'cost',
      'cost',
      'cost',
      'benefit',
    ] as const;
    const published: readonly (readonly [weights: number[], q: number[]])[] = [
      [
        [1, 1, 1, 1, 1, 1, 1, 1],
        [0.991, 1, 0.473, 0.67, 0, 0.578],
      ],
      [
        [2, 2, 2, 2, 1, 1, 1, 1],
        [1, 0.533, 0.552, 0.563, 0, 0.686],
      ],
      [
        [1, 1, 1, 1, 2, 2, 2, 2],
        [0.684, 1, 0.147, 0.554, 0.041, 0.191],
      ],
      [
        [1, 1, 1, 1, 3.2, 3.2, 3.2, 3.2],
        [0.668, 1, 0.051, 0.588, 0.058, 0.078],
      ],
    ];
    for (const [weights, q] of published) {
      const criteria = weights.map(
        (weight, index) => [weight, directions[index] ?? 'benefit'] as const,
      );
      const { scores } = METHODS.vikor.solve(problemOf(criteria, values));
      for (const [index, score] of q.entries())
        expect(Math.abs((scores[index] ?? Number.NaN) - score)).toBeLessThan(1.6e-3);
    }
  });

  it('SPOTIS of Dezert et al. (2020), both examples', () => {
    const first = problemOf(
      [
        [0.2, 'benefit', [-5, 12]],
        [0.3, 'cost', [-6, 10]],
        [0.5, 'benefit', [-8, 5]],
      ],
      [
        [10.5, -3.1, 1.7],
        [-4.7, 0, 3.4],
        [8.1, 0.3, 1.3],
        [3.2, 7.3, -5.3],
      ],
    );
    const { scores, ranking } = METHODS.spotis.solve(first);
    expect(rounded(scores, 4)).toEqual([0.1989, 0.3705, 0.3063, 0.7491]);
    expect(ranking).toEqual(['A1', 'A3', 'A2', 'A4']);
    const cars = problemOf(
      [
        [0.2941, 'cost', [14000, 16000]],
        [0.2353, 'cost', [3, 8]],
        [0.2353, 'cost', [80, 140]],
        [0.0588, 'benefit', [35, 60]],
        [0.1765, 'benefit', [650, 1300]],
      ],
      [
        [15000, 4.3, 99, 42, 737],
        [15290, 5, 116, 42, 892],
        [15350, 5, 114, 45, 952],
        [15490, 5.3, 123, 45, 1120],
      ],
    );
    // The paper rounds its intermediate results to four digits.
    for (const [index, score] of [0.4779, 0.5781, 0.5558, 0.5801].entries())
      expect(Math.abs((METHODS.spotis.solve(cars).scores[index] ?? 0) - score)).toBeLessThan(
        1.1e-4,
      );
  });

  it('PROMETHEE II of Zhao, Peng and Li (2013): .1, -.3, .2', () => {
    const { scores, ranking } = METHODS.promethee2.solve(
      problemOf(
        [
          [0.5, 'benefit'],
          [0.3, 'benefit'],
          [0.2, 'benefit'],
        ],
        [
          [4, 3, 2],
          [3, 2, 4],
          [5, 1, 3],
        ],
      ),
    );
    expect(rounded(scores, 9)).toEqual([0.1, -0.3, 0.2]);
    expect(ranking).toEqual(['A3', 'A1', 'A2']);
  });

  it('AHP of Saaty (2008), the consumption of drinks: consistency ratio .022', () => {
    const pairwise = [
      [1, 9, 5, 2, 1, 1, 1 / 2],
      [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
      [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
      [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [1, 9, 4, 2, 1, 2, 1 / 2],
      [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [2, 9, 9, 3, 2, 3, 1],
    ];
    const criteria = ['coffee', 'wine', 'tea', 'beer', 'sodas', 'milk', 'water'];
    const { weights, consistencyRatio } = METHODS.ahp.solve({ criteria, pairwise });
    expect(rounded(weights, 3)).toEqual([0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327]);
    expect(rounded([consistencyRatio], 3)).toEqual([0.022]);
  });
});
