export { isLivelaneError } from '@livelane/contracts/vocabulary';
export { type FitRobustness, fitRobustness } from './fit-robustness.ts';
export type { Method, RankedAlternatives } from './method.ts';
export type { PairwiseComparison, PairwiseWeights } from './methods/ahp.ts';
export type { DecisionCriterion, DecisionProblem, Preference } from './problem.ts';
export { METHODS, type MethodName, type RankingMethodName } from './registry.ts';
export { type Robustness, type RobustnessOptions, robustnessOf } from './robustness.ts';
