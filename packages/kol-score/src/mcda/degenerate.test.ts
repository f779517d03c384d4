import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { DecisionProblem } from './problem.ts';
import { METHODS, type MethodName } from './registry.ts';

const GOOD: DecisionProblem = {
  alternatives: ['a', 'b', 'c'],
  criteria: [
    { name: 'price', weight: 2, direction: 'cost', bounds: [0, 10] },
    { name: 'reach', weight: 1, direction: 'benefit', bounds: [0, 10] },
  ],
  values: [
    [1, 2],
    [3, 5],
    [4, 9],
  ],
};
const PAIRWISE = {
  criteria: ['price', 'reach', 'tone'],
  pairwise: [
    [1, 3, 5],
    [1 / 3, 1, 2],
    [1 / 5, 1 / 2, 1],
  ],
};

/** The codes and paths of what a method finds wrong; empty where it gives a result. */
function refusal(method: MethodName, problem: unknown): string[] {
  try {
    METHODS[method].solve(problem as never);
    return [];
  } catch (error) {
    if (isLivelaneError(error, 'INPUT_INVALID'))
      return error.details.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
}

const withCriterion = (change: object, index = 0): unknown => ({
  ...GOOD,
  criteria: GOOD.criteria.map((it, at) => (at === index ? { ...it, ...change } : it)),
});
const withoutBounds = (problem: DecisionProblem): DecisionProblem => ({
  ...problem,
  criteria: problem.criteria.map(({ bounds: _, ...rest }) => rest),
});
const RANKING = Object.keys(METHODS).filter((name) => name !== 'ahp') as Exclude<
  MethodName,
  'ahp'
>[];

describe('a problem that is not valid is refused by every method', () => {
  it.each<readonly [string, unknown, string]>([
    ['no object', null, 'OBJECT '],
    ['no alternatives', { ...GOOD, alternatives: [], values: [] }, 'AT_LEAST_ITEMS /alternatives'],
    ['no criteria', { ...GOOD, criteria: [], values: [[], [], []] }, 'AT_LEAST_ITEMS /criteria'],
    [
      'an empty name',
      { ...GOOD, alternatives: ['a', '', 'c'] },
      'AT_LEAST_CHARACTERS /alternatives/1',
    ],
    [
      'a repeated alternative',
      { ...GOOD, alternatives: ['a', 'b', 'a'] },
      'NAME_ONCE /alternatives/2',
    ],
    ['a repeated criterion', withCriterion({ name: 'price' }, 1), 'NAME_ONCE /criteria/1/name'],
    [
      'a missing row',
      {
        ...GOOD,
        values: [
          [1, 2],
          [3, 5],
        ],
      },
      'ROWS /values',
    ],
    ['a ragged row', { ...GOOD, values: [[1, 2], [3], [4, 9]] }, 'COLUMNS /values/1'],
    [
      'NaN',
      {
        ...GOOD,
        values: [
          [1, 2],
          [3, Number.NaN],
          [4, 9],
        ],
      },
      'NUMBER /values/1/1',
    ],
    [
      'infinity',
      {
        ...GOOD,
        values: [
          [1, 2],
          [3, Number.POSITIVE_INFINITY],
          [4, 9],
        ],
      },
      'NUMBER /values/1/1',
    ],
    [
      'text',
      {
        ...GOOD,
        values: [
          [1, '2'],
          [3, 5],
          [4, 9],
        ],
      },
      'NUMBER /values/0/1',
    ],
    [
      'null',
      {
        ...GOOD,
        values: [
          [1, 2],
          [3, null],
          [4, 9],
        ],
      },
      'NUMBER /values/1/1',
    ],
    ['a negative weight', withCriterion({ weight: -1 }), 'AT_LEAST /criteria/0/weight'],
    ['another direction', withCriterion({ direction: 'max' }), 'ONE_OF /criteria/0/direction'],
    ['bounds turned', withCriterion({ bounds: [10, 0] }), 'BOUNDS_ORDER /criteria/0/bounds'],
    ['bounds of length 0', withCriterion({ bounds: [5, 5] }), 'BOUNDS_ORDER /criteria/0/bounds'],
    [
      'another preference',
      withCriterion({ preference: { kind: 'gaussian' } }),
      'ONE_OF /criteria/0/preference/kind',
    ],
    [
      'ushape without q',
      withCriterion({ preference: { kind: 'ushape' } }),
      'NUMBER /criteria/0/preference/q',
    ],
    [
      'vshape with p 0',
      withCriterion({ preference: { kind: 'vshape', p: 0 } }),
      'MORE_THAN /criteria/0/preference/p',
    ],
    [
      'linear with q = p',
      withCriterion({ preference: { kind: 'linear', q: 2, p: 2 } }),
      'MORE_THAN /criteria/0/preference/p',
    ],
    [
      'level with q > p',
      withCriterion({ preference: { kind: 'level', q: 3, p: 2 } }),
      'AT_LEAST /criteria/0/preference/p',
    ],
  ])('%s', (_, problem, found) => {
    for (const method of RANKING)
      expect([method, refusal(method, problem)[0]]).toEqual([method, found]);
  });

  it('weights that sum to 0', () => {
    const problem = { ...GOOD, criteria: GOOD.criteria.map((it) => ({ ...it, weight: 0 })) };
    for (const method of RANKING)
      expect(refusal(method, problem)).toEqual(['WEIGHTS_POSITIVE /criteria']);
  });

  it('and a valid one by none', () => {
    for (const method of RANKING) expect([method, refusal(method, GOOD)]).toEqual([method, []]);
    const noWeight = withCriterion({ weight: 0 });
    for (const method of RANKING) expect([method, refusal(method, noWeight)]).toEqual([method, []]);
  });
});

describe('what is degenerate depends on the method', () => {
  const constant = { ...GOOD, values: GOOD.values.map(([price]) => [price, 5]) } as DecisionProblem;
  const found = (problem: DecisionProblem): Record<string, string> =>
    Object.fromEntries(RANKING.map((method) => [method, refusal(method, problem).join('; ')]));

  it('a constant criterion: for the methods that divide by the range of its values', () => {
    const divides = 'VALUES_DIFFER /criteria/1';
    const rest = { wpm: '', 'topsis-vector': '', promethee2: '' };
    expect(found(constant)).toEqual({
      ...rest,
      wsm: '',
      'topsis-minmax': divides,
      vikor: divides,
      spotis: '',
    });
    expect(refusal('wsm', withoutBounds(constant))).toEqual([divides]);
  });

  it('equal alternatives', () => {
    const equal = { ...GOOD, values: GOOD.values.map(() => [3, 5]) };
    const both = 'VALUES_DIFFER /criteria/0; VALUES_DIFFER /criteria/1';
    expect(found(equal)).toEqual({
      ...{ wsm: '', wpm: '', spotis: '', promethee2: '' },
      ...{ 'topsis-minmax': both, vikor: both, 'topsis-vector': 'FORMULA_UNDEFINED /values' },
    });
  });

  it('one alternative: for the methods that compare', () => {
    const one = { ...GOOD, alternatives: ['a'], values: [[3, 5]] };
    const both = 'VALUES_DIFFER /criteria/0; VALUES_DIFFER /criteria/1';
    expect(found(one)).toEqual({
      ...{ wsm: '', wpm: '', spotis: '', promethee2: 'AT_LEAST_ITEMS /alternatives' },
      ...{ 'topsis-minmax': both, vikor: both, 'topsis-vector': 'FORMULA_UNDEFINED /values' },
    });
  });

  it('zero and negative values: for wpm; a criterion of zeros for topsis-vector', () => {
    const change = (value: number): DecisionProblem =>
      withoutBounds({
        ...GOOD,
        values: [
          [value, 2],
          [3, 5],
          [4, 9],
        ],
      });
    for (const value of [0, -1]) {
      expect(refusal('wpm', change(value))).toEqual(['MORE_THAN /values/0/0']);
      for (const method of RANKING.filter((it) => it !== 'wpm' && it !== 'spotis'))
        expect([method, refusal(method, change(value))]).toEqual([method, []]);
    }
    const zeros = {
      ...GOOD,
      values: [
        [0, 2],
        [0, 5],
        [0, 9],
      ],
    };
    expect(refusal('topsis-vector', zeros)).toEqual(['VALUES_NOT_ZERO /criteria/0']);
  });

  it('bounds: spotis needs them; wsm and spotis refuse values outside', () => {
    const one = { ...GOOD, criteria: [GOOD.criteria[0]!, withoutBounds(GOOD).criteria[1]!] };
    expect(refusal('spotis', one)).toEqual(['BOUNDS_NEEDED /criteria/1/bounds']);
    expect(refusal('wsm', one)).toEqual([]);
    const outside = {
      ...GOOD,
      values: [
        [1, 2],
        [3, 11],
        [-4, 9],
      ],
    };
    for (const method of ['wsm', 'spotis'] as const)
      expect(refusal(method, outside)).toEqual([
        'WITHIN_BOUNDS /values/1/1',
        'WITHIN_BOUNDS /values/2/0',
      ]);
  });

  it('alternatives between which VIKOR finds no difference in S or R', () => {
    const criteria = GOOD.criteria.map((it) => ({ ...it, weight: 1 }));
    const mirrored = {
      ...GOOD,
      criteria,
      alternatives: ['a', 'b'],
      values: [
        [1, 2],
        [3, 5],
      ],
    };
    expect(refusal('vikor', mirrored)).toEqual(['FORMULA_UNDEFINED /values']);
    const sameRegret = {
      ...GOOD,
      criteria,
      values: [
        [1, 2],
        [3, 5],
        [3, 2],
      ],
    };
    expect(refusal('vikor', sameRegret)).toEqual(['FORMULA_UNDEFINED /values']);
  });

  it('values whose squares or products overflow', () => {
    const huge = withoutBounds({
      ...GOOD,
      values: [
        [1e308, 2],
        [-1e308, 5],
        [4, 9],
      ],
    });
    expect(refusal('wsm', huge)).toEqual(['FORMULA_UNDEFINED /values']);
    const large = withoutBounds({
      ...GOOD,
      values: [
        [1e308, 2],
        [1e307, 5],
        [4, 9],
      ],
    });
    for (const method of RANKING.filter((it) => it !== 'spotis'))
      expect([method, refusal(method, large)]).toEqual([method, []]);
  });
});

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
