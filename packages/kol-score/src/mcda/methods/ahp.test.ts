import { describe, expect, it } from 'vitest';
import { GOOD, refusal } from './refusal.fixture.ts';

const PAIRWISE = {
  criteria: ['price', 'reach', 'tone'],
  pairwise: [
    [1, 3, 5],
    [1 / 3, 1, 2],
    [1 / 5, 1 / 2, 1],
  ],
};

describe('AHP refuses', () => {
  it.each<readonly [string, unknown, string[]]>([
    [
      'a matrix that is not reciprocal',
      {
        ...PAIRWISE,
        pairwise: [
          [1, 3, 5],
          [3, 1, 2],
          [1 / 5, 1 / 2, 1],
        ],
      },
      ['RECIPROCAL /pairwise/1/0'],
    ],
    [
      'a diagonal other than 1',
      {
        ...PAIRWISE,
        pairwise: [
          [2, 3, 5],
          [1 / 3, 1, 2],
          [1 / 5, 1 / 2, 1],
        ],
      },
      ['EXACTLY /pairwise/0/0'],
    ],
    [
      'zero',
      {
        ...PAIRWISE,
        pairwise: [
          [1, 0, 5],
          [1 / 3, 1, 2],
          [1 / 5, 1 / 2, 1],
        ],
      },
      ['MORE_THAN /pairwise/0/1'],
    ],
    [
      'a matrix that is not square',
      {
        ...PAIRWISE,
        pairwise: [
          [1, 3],
          [1 / 3, 1],
          [1 / 5, 1 / 2],
        ],
      },
      ['COLUMNS /pairwise/0', 'COLUMNS /pairwise/1', 'COLUMNS /pairwise/2'],
    ],
    [
      'a missing row',
      {
        ...PAIRWISE,
        pairwise: [
          [1, 3, 5],
          [1 / 3, 1, 2],
        ],
      },
      ['ROWS /pairwise'],
    ],
    ['a repeated name', { ...PAIRWISE, criteria: ['a', 'a', 'b'] }, ['NAME_ONCE /criteria/1']],
    [
      'more criteria than there is a random index for',
      { criteria: Array.from({ length: 16 }, (_, i) => `c${i}`), pairwise: [] },
      ['AT_MOST_ITEMS /criteria'],
    ],
    ['a problem of alternatives', GOOD, ['ARRAY /pairwise']],
  ])('%s', (_, problem, found) => {
    expect(refusal('ahp', problem)).toEqual(found);
  });

  it('no judgements that are rounded to three digits, and takes criteria with names', () => {
    const pairwise = [
      [1, 3, 5],
      [0.333, 1, 2],
      [0.2, 0.5, 1],
    ];
    expect(
      refusal('ahp', { criteria: PAIRWISE.criteria.map((name) => ({ name })), pairwise }),
    ).toEqual([]);
  });
});
