import { describe, expect, it } from 'vitest';
import type { DecisionProblem } from '../problem.ts';
import { GOOD, RANKING, refusal, withoutBounds } from './refusal.fixture.ts';

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
