import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import type { FatiguePrior } from './fatigue.ts';

/** Points over which the logarithm of the factor is averaged, and how many standard deviations they reach. */
const POINTS = 121;
const REACH = 6;

/** A distribution of the logarithm of the factor per repeat, on a grid. */
export interface FatigueGrid {
  readonly logs: readonly number[];
  /** They sum to 1. */
  readonly weights: readonly number[];
}

/** The distribution before repeats are seen; one point where the factor is known. */
export function priorGrid({ perRepeat, logSd }: FatiguePrior): FatigueGrid {
  const middle = Math.log(perRepeat);
  if (logSd === 0) return { logs: [middle], weights: [1] };
  const logs = Array.from(
    { length: POINTS },
    (_, at) => middle + logSd * REACH * ((2 * at) / (POINTS - 1) - 1),
  );
  return reweighted(
    logs.map((log) => -0.5 * ((log - middle) / logSd) ** 2),
    logs,
  );
}

/** The distribution after repeats: weighed by the logarithm of their likelihood at each point. */
export function updatedGrid(
  { logs, weights }: FatigueGrid,
  logLikelihood: (log: number) => number,
): FatigueGrid {
  return reweighted(
    logs.map((log, at) => Math.log(weights[at] ?? 0) + logLikelihood(log)),
    logs,
  );
}

function reweighted(logWeights: readonly number[], logs: readonly number[]): FatigueGrid {
  const top = Math.max(...logWeights);
  const weights = logWeights.map((log) => Math.exp(log - top));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { logs, weights: weights.map((weight) => weight / total) };
}

/** The mean of a function of the logarithm. */
export function meanOver({ logs, weights }: FatigueGrid, of: (log: number) => number): number {
  return logs.reduce((sum, log, at) => sum + (weights[at] ?? 0) * of(log), 0);
}

/** The mean factor per repeat and its interval. */
export function perRepeatOf(grid: FatigueGrid) {
  const tail = (1 - INTERVAL_LEVEL) / 2;
  return {
    mean: meanOver(grid, Math.exp),
    interval: {
      lower: Math.exp(quantile(grid, tail)),
      upper: Math.exp(quantile(grid, 1 - tail)),
      level: INTERVAL_LEVEL,
    },
  };
}

/** A quantile of the logarithm, each point standing for the room half-way to its neighbours. */
function quantile({ logs, weights }: FatigueGrid, probability: number): number {
  const [first = 0, second = first] = logs;
  const step = second - first;
  let below = 0;
  for (const [at, weight] of weights.entries()) {
    if (below + weight >= probability && weight > 0)
      return (logs[at] ?? 0) + step * ((probability - below) / weight - 0.5);
    below += weight;
  }
  return logs.at(-1) ?? 0;
}
