import type { InputIssue } from '@livelane/contracts/vocabulary';
import { kolIssue } from '../text/issues.ts';
import { columnOf, type DecisionProblem } from './problem.ts';

/** The lowest and the highest value that a criterion is scaled by. */
export type Range = readonly [low: number, high: number];

/** The range of each criterion's values among the alternatives. */
export function valueRanges(problem: DecisionProblem): Range[] {
  return problem.criteria.map((_, index) => rangeOf(columnOf(problem, index)));
}

function rangeOf(values: readonly number[]): Range {
  return [
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  ];
}

/**
 * The values on a scale from 0 (worst end of the range) to 1 (best end), costs turned.
 * @param ranges - one for each criterion; of length above 0
 * @returns one row for each alternative
 */
export function unitValues(
  { values, criteria }: DecisionProblem,
  ranges: readonly Range[],
): number[][] {
  return values.map((row) =>
    row.map((value, index) => {
      const [low, high] = ranges[index] ?? [Number.NaN, Number.NaN];
      const distance = criteria[index]?.direction === 'cost' ? high - value : value - low;
      return distance / (high - low);
    }),
  );
}

/** An issue for each criterion in which all alternatives have the same value, so that its range is 0. */
export function constantCriteria(
  problem: DecisionProblem,
  { method, except = () => false }: { method: string; except?: (index: number) => boolean },
): InputIssue[] {
  return valueRanges(problem).flatMap(([low, high], index) => {
    if (low !== high || except(index)) return [];
    const path = `/criteria/${index}`;
    return [kolIssue('VALUES_DIFFER', { path, received: low, params: { method } })];
  });
}

/** An issue for each value outside the bounds of its criterion; criteria without bounds have none. */
export function outsideBounds({ values, criteria }: DecisionProblem): InputIssue[] {
  return values.flatMap((row, at) =>
    row.flatMap((value, index) => {
      const [low, high] = criteria[index]?.bounds ?? [value, value];
      if (value >= low && value <= high) return [];
      const path = `/values/${at}/${index}`;
      return [kolIssue('WITHIN_BOUNDS', { path, received: value, params: { low, high } })];
    }),
  );
}

/** The sum of weight × value over the criteria. */
export function weightedSum(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + (weights[index] ?? Number.NaN) * value, 0);
}
