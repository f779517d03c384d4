import { isLivelaneError } from '@livelane/contracts/vocabulary';
import type { DecisionProblem } from '../problem.ts';
import { METHODS, type MethodName, RANKING_METHODS, type RankingMethodName } from '../registry.ts';

/** For tests: a problem that every method is defined for. */
export const GOOD: DecisionProblem = {
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

/** For tests: the problem with one criterion changed. */
export function withCriterion(change: object, index = 0): unknown {
  const criteria = GOOD.criteria.map((it, at) => (at === index ? { ...it, ...change } : it));
  return { ...GOOD, criteria };
}

/** For tests: a problem without the bounds of its criteria. */
export function withoutBounds(problem: DecisionProblem): DecisionProblem {
  return { ...problem, criteria: problem.criteria.map(({ bounds: _, ...rest }) => rest) };
}

/** For tests: the names of the methods that rank alternatives. */
export const RANKING = Object.keys(RANKING_METHODS) as RankingMethodName[];

/** For tests: the codes and paths of what a method finds wrong; empty where it gives a result. */
export function refusal(method: MethodName, problem: unknown): string[] {
  try {
    METHODS[method].solve(problem as never);
    return [];
  } catch (error) {
    if (isLivelaneError(error, 'INPUT_INVALID'))
      return error.details.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
}
