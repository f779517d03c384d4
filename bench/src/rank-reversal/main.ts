import { parseArgs } from 'node:util';
import { type DecisionProblem, METHODS, type RankingMethodName } from '@livelane/kol-score/mcda';
import { drawsFrom } from '../portfolio/draws.ts';

/*
 * How often the removal of one alternative reorders the others, by method, over made problems: 8 alternatives, 6
 * criteria, log-normal values (log-sd 1), random weights and directions. Bounds are those of the whole population.
 */

const [ALTERNATIVES, CRITERIA, WIDEST] = [8, 6, 4] as const;

function problemOf(seed: number): DecisionProblem {
  const { uniform, normal } = drawsFrom(seed);
  const value = () => Math.exp(Math.max(-WIDEST, Math.min(WIDEST, normal())));
  return {
    alternatives: Array.from({ length: ALTERNATIVES }, (_, index) => `a${index}`),
    criteria: Array.from({ length: CRITERIA }, (_, index) => ({
      name: `c${index}`,
      weight: 0.1 + uniform(),
      direction: uniform() < 0.7 ? 'benefit' : 'cost',
      bounds: [0, Math.exp(WIDEST)],
    })),
    values: Array.from({ length: ALTERNATIVES }, () => Array.from({ length: CRITERIA }, value)),
  };
}

function isReordered(problem: DecisionProblem, method: RankingMethodName): boolean {
  const { ranking } = METHODS[method].solve(problem);
  return problem.alternatives.some((gone, index) => {
    const less = {
      ...problem,
      alternatives: problem.alternatives.toSpliced(index, 1),
      values: problem.values.toSpliced(index, 1),
    };
    const kept = ranking.filter((name) => name !== gone);
    return METHODS[method].solve(less).ranking.some((name, place) => name !== kept[place]);
  });
}

const { values } = parseArgs({ options: { problems: { type: 'string', default: '400' } } });
const problems = Array.from({ length: Number(values.problems) }, (_, seed) => problemOf(seed));
const withoutBounds = problems.map((problem) => ({
  ...problem,
  criteria: problem.criteria.map(({ bounds: _, ...criterion }) => criterion),
}));
console.log('made problems in which removing some alternative reorders the others:');
for (const [label, method, tried] of [
  ['wsm with bounds', 'wsm', problems],
  ['spotis', 'spotis', problems],
  ['wpm', 'wpm', problems],
  ['wsm, min-max', 'wsm', withoutBounds],
  ['topsis-vector', 'topsis-vector', problems],
  ['topsis-minmax', 'topsis-minmax', problems],
  ['vikor', 'vikor', problems],
  ['promethee2, usual', 'promethee2', problems],
] as const) {
  const start = performance.now();
  const reordered = tried.filter((problem) => isReordered(problem, method)).length;
  const solved = tried.length * (ALTERNATIVES + 1);
  const micros = (1000 * (performance.now() - start)) / solved;
  console.log(`${label}: ${reordered} of ${tried.length}, ${micros.toFixed(0)} µs a problem`);
}
