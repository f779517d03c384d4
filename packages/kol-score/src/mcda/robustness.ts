import { type InputIssue, inputInvalid, inputIssues, record } from '@livelane/contracts/vocabulary';
import { drawNormal, type Random } from '@livelane/contracts/vocabulary/probability';
import * as z from 'zod/mini';
import { smallestFlip, type WeightFlip } from './flip.ts';
import { type DecisionProblem, normalised, weightsOf } from './problem.ts';
import { firstOf, rankKeys } from './ranking.ts';
import { RANKING_METHODS, type RankingMethodName } from './registry.ts';

/** How far weights are off in the draws: standard deviation of the logarithm of each, 0.25 ≈ 28 %. */
const WEIGHT_LOG_SD = 0.25;

/** Options of {@link robustnessOf}. */
export interface RobustnessOptions {
  /** The method whose first place is examined. */
  readonly method: RankingMethodName;
  /** Uniform random numbers from 0 to 1, 1 excluded; a seeded generator makes the result reproducible. */
  readonly random: Random;
  /** Number of draws of the weights, 1 to 100,000. Default: 1000. */
  readonly draws?: number;
}

/** How robust a first place is. */
export interface Robustness {
  /** Name of the alternative that the method puts first. */
  readonly first: string;
  /** What every method says of the first place. */
  readonly methods: readonly {
    readonly method: RankingMethodName;
    /** The alternative that it puts first; null where it is not defined for the problem. */
    readonly first: string | null;
    /** Whether no alternative is better than `first` of the method examined; null where not defined. */
    readonly holds: boolean | null;
  }[];
  /** Under how many of the methods that are defined the first place holds. */
  readonly underMethods: { readonly holds: number; readonly of: number };
  /** Under how many draws of the weights it holds. */
  readonly underDraws: { readonly holds: number; readonly of: number };
  /** The smallest change of one weight, the others scaled to fill the rest, that puts another first; null if none does. */
  readonly flip: WeightFlip | null;
}

const OptionsSchema = record({
  method: z.enum(Object.keys(RANKING_METHODS) as [RankingMethodName]),
  draws: z.exactOptional(z.int().check(z.gte(1), z.lte(100_000))),
});

/**
 * How robust the first place of a method is: against the other methods, against inexact weights (each multiplied by a
 * log-normal factor with standard deviation 0.25 of the logarithm, then divided by their sum), and against the change
 * of a single weight.
 * @throws INPUT_INVALID for a problem that is not valid for the method, or an option that is not
 * @remarks the change of a weight is found on a grid of 1/500 and refined to 1e-9; two changes of the order within one
 *   step of the grid are not seen
 * @example
 * ```ts
 * import { seededUniform } from '@livelane/contracts/vocabulary/probability';
 * import { type DecisionProblem, robustnessOf } from '@livelane/kol-score/mcda';
 * const problem: DecisionProblem = {
 *   alternatives: ['linh', 'mai'],
 *   criteria: [{ name: 'fit', weight: 0.6, direction: 'benefit' }, { name: 'fee', weight: 0.4, direction: 'cost' }],
 *   values: [[80, 300], [60, 100]],
 * };
 * const { first, underMethods, underDraws, flip } = robustnessOf(problem, { method: 'wsm', random: seededUniform(1) });
 * [first, underMethods, underDraws]; // => ["linh", { holds: 4, of: 6 }, { holds: 870, of: 1000 }]
 * [flip?.criterion, flip?.to.toFixed(2), flip?.first]; // => ["fee", "0.50", "mai"]
 * ```
 */
export function robustnessOf(problem: DecisionProblem, options: RobustnessOptions): Robustness {
  const issues = inputIssues(OptionsSchema, options);
  if (issues.length > 0) throw inputInvalid('options', issues);
  const { method, random, draws = 1000 } = options;
  RANKING_METHODS[method].solve(problem);
  const keys = keysOf(problem, method);
  const weights = weightsOf(problem);
  const first = firstOf(keys(weights));
  const isFirst = (at: readonly number[]): boolean => at[first] === at[firstOf(at)];
  const methods = verdicts(problem, { isFirst });
  const applicable = methods.filter(({ holds }) => holds !== null);
  const holding = Array.from({ length: draws }, () => isFirst(keys(drawn(weights, random))));
  return {
    first: problem.alternatives[first] ?? '',
    methods,
    underMethods: {
      holds: applicable.filter(({ holds }) => holds).length,
      of: applicable.length,
    },
    underDraws: { holds: holding.filter(Boolean).length, of: draws },
    flip: smallestFlip({ problem, weights, keys, isFirst }),
  };
}

function keysOf(
  problem: DecisionProblem,
  method: RankingMethodName,
): (weights: readonly number[]) => number[] {
  const { formula } = RANKING_METHODS[method];
  const scoresOf = formula.scoresOf(problem);
  return (weights) => rankKeys(scoresOf(weights), formula);
}

function verdicts(
  problem: DecisionProblem,
  { isFirst }: { readonly isFirst: (keys: readonly number[]) => boolean },
): Robustness['methods'] {
  return (Object.keys(RANKING_METHODS) as RankingMethodName[]).map((method) => {
    const issues: readonly InputIssue[] = RANKING_METHODS[method].issuesOf(problem);
    const keys = issues.length > 0 ? [] : keysOf(problem, method)(weightsOf(problem));
    if (keys.length === 0 || keys.some(Number.isNaN)) return { method, first: null, holds: null };
    return { method, first: problem.alternatives[firstOf(keys)] ?? null, holds: isFirst(keys) };
  });
}

function drawn(weights: readonly number[], random: Random): number[] {
  return normalised(weights.map((weight) => weight * Math.exp(WEIGHT_LOG_SD * drawNormal(random))));
}
