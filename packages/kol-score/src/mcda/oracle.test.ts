import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DecisionProblem } from './problem.ts';
import { METHODS, RANKING_METHODS, type RankingMethodName } from './registry.ts';

interface Case {
  readonly library?: string;
  readonly method?: RankingMethodName | 'ahp';
  readonly problem: DecisionProblem;
  readonly scores: readonly number[];
  readonly criteria: string[];
  readonly pairwise: number[][];
  readonly weights: readonly number[];
  readonly consistencyRatio: number;
}

// Written by bench/src/mcda-oracle/generate.py.
const file = readFileSync(new URL('./oracle.fixture.ndjson', import.meta.url), 'utf8');
const [head, ...cases] = file
  .split('\n')
  .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Case]));

describe(`scores equal those of ${head?.library} to 1e-9`, () => {
  it('for every method, with both directions, bounds and every kind of preference', () => {
    const kinds = cases.flatMap(
      ({ problem }) => problem?.criteria.map((it) => it.preference?.kind) ?? [],
    );
    expect(new Set(kinds)).toEqual(new Set(['usual', 'ushape', 'vshape', 'level', 'linear']));
    expect(new Set(cases.map(({ method }) => method))).toEqual(new Set(Object.keys(METHODS)));
  });

  it.each(Object.keys(RANKING_METHODS) as RankingMethodName[])('%s', (method) => {
    for (const { problem, scores } of cases.filter((it) => it.method === method)) {
      const result = METHODS[method].solve(problem);
      for (const [index, score] of scores.entries())
        expect(Math.abs((result.scores[index] ?? Number.NaN) - score)).toBeLessThanOrEqual(1e-9);
      const sign = method === 'vikor' || method === 'spotis' ? 1 : -1;
      const order = problem.alternatives.toSorted(
        (a, b) =>
          sign *
          ((scores[problem.alternatives.indexOf(a)] ?? 0) -
            (scores[problem.alternatives.indexOf(b)] ?? 0)),
      );
      expect(result.ranking).toEqual(order);
    }
  });

  it('ahp', () => {
    for (const { criteria, pairwise, weights, consistencyRatio } of cases.filter(
      (it) => it.method === 'ahp',
    )) {
      const result = METHODS.ahp.solve({ criteria, pairwise });
      expect(Math.abs(result.consistencyRatio - consistencyRatio)).toBeLessThanOrEqual(1e-9);
      for (const [index, weight] of weights.entries())
        expect(Math.abs((result.weights[index] ?? Number.NaN) - weight)).toBeLessThanOrEqual(1e-9);
    }
  });
});
