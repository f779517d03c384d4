import type { DecisionProblem } from './problem.ts';
import type { RankingMethodName } from './registry.ts';

/** A problem by its columns: weight, direction, bounds, and a row of values for each alternative. */
export function problemOf(
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

/** The example of the mountain climber: risk and altitude. */
const CLIMB = problemOf(
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

/** Published scores of a method, to the digits that are printed. */
export interface Published {
  readonly source: string;
  readonly method: RankingMethodName;
  readonly problem: DecisionProblem;
  readonly scores: readonly number[];
  readonly digits: number;
  readonly ranking: readonly string[];
}

/** Published results that a method meets to the last printed digit. */
export const PUBLISHED: readonly Published[] = [
  {
    ...{ source: 'Opricovic and Tzeng (2004)', method: 'topsis-minmax', problem: CLIMB },
    ...{ scores: [0.5, 0.617, 0.5], digits: 3, ranking: ['A2', 'A1', 'A3'] },
  },
  {
    ...{ source: 'Opricovic and Tzeng (2004)', method: 'vikor', problem: CLIMB },
    ...{ scores: [1, 0, 1], digits: 9, ranking: ['A2', 'A1', 'A3'] },
  },
  {
    ...{ source: 'Dezert et al. (2020), first example', method: 'spotis' },
    problem: problemOf(
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
    ),
    ...{ scores: [0.1989, 0.3705, 0.3063, 0.7491], digits: 4, ranking: ['A1', 'A3', 'A2', 'A4'] },
  },
  {
    ...{ source: 'Zhao, Peng and Li (2013)', method: 'promethee2' },
    problem: problemOf(
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
    ...{ scores: [0.1, -0.3, 0.2], digits: 9, ranking: ['A3', 'A1', 'A2'] },
  },
];
