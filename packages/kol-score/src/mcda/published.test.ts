import { describe, expect, it } from 'vitest';
import { PUBLISHED, problemOf } from './published.fixture.ts';
import { METHODS } from './registry.ts';

const rounded = (numbers: readonly number[], digits: number): number[] =>
  numbers.map((it) => Number(it.toFixed(digits)));

describe('published results', () => {
  for (const { source, method, problem, scores, digits, ranking } of PUBLISHED)
    it(`${method} of ${source}`, () => {
      const result = METHODS[method].solve(problem);
      expect(rounded(result.scores, digits)).toEqual(scores);
      expect(result.ranking).toEqual(ranking);
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

  it('SPOTIS of Dezert et al. (2020), second example', () => {
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
