import { describe, expect, it } from 'vitest';
import { GOOD, RANKING, refusal, withCriterion } from './methods/refusal.fixture.ts';

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
