import { type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import type * as z from 'zod/mini';
import { kolIssue } from '../text/issues.ts';
import {
  type DecisionProblem,
  DecisionProblemSchema,
  problemIssues,
  weightsOf,
} from './problem.ts';
import { type Comparison, ranked, rankKeys } from './ranking.ts';

/** A method of multi-criteria decision analysis: the form of its problems, what may be wrong with one, and its result. */
export interface Method<Problem, Result> {
  /** Form of a problem. */
  readonly schema: z.core.$ZodType;
  /** The issues of a problem that can be found before the formula is evaluated; empty if there are none. */
  readonly issuesOf: (problem: unknown) => InputIssue[];
  /** The result. @throws INPUT_INVALID for a problem that is not valid or for which the formula is not defined */
  readonly solve: (problem: Problem) => Result;
}

/** The result of a method that ranks alternatives. */
export interface RankedAlternatives {
  /** Raw scores of the textbook in the order of the alternatives; lower is better for `vikor` and `spotis`. */
  readonly scores: number[];
  /** Names of the alternatives, the best first; equal scores (to 1e-12) keep the order given. */
  readonly ranking: string[];
}

/** The formula of a method that ranks alternatives. */
export interface Formula extends Comparison {
  readonly name: string;
  /** What the formula cannot be applied to. */
  readonly issuesOf: (problem: DecisionProblem) => InputIssue[];
  /** Scores by normalised weights; what does not depend on the weights is computed once. */
  readonly scoresOf: (problem: DecisionProblem) => (weights: readonly number[]) => number[];
}

/** A method that ranks alternatives, with the formula that its robustness is examined by. */
export interface RankingMethod extends Method<DecisionProblem, RankedAlternatives> {
  readonly formula: Formula;
}

/** The method of a formula: validation before it, the ranking after it. */
export function rankingMethod(formula: Formula): RankingMethod {
  const issuesOf = (problem: unknown): InputIssue[] => {
    const issues = problemIssues(problem);
    return issues.length > 0 ? issues : formula.issuesOf(problem as DecisionProblem);
  };
  const solve = (problem: DecisionProblem): RankedAlternatives => {
    const issues = issuesOf(problem);
    if (issues.length > 0) throw inputInvalid('problem', issues);
    const scores = formula.scoresOf(problem)(weightsOf(problem));
    if (!scores.every(Number.isFinite)) {
      const params = { method: formula.name };
      const place = { path: '/values', received: problem.values, params };
      throw inputInvalid('problem', [kolIssue('FORMULA_UNDEFINED', place)]);
    }
    return { scores, ranking: ranked(problem.alternatives, rankKeys(scores, formula)) };
  };
  return { schema: DecisionProblemSchema, issuesOf, solve, formula };
}
