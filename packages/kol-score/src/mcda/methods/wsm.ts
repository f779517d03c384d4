import { rankingMethod } from '../method.ts';
import type { DecisionProblem } from '../problem.ts';
import {
  constantCriteria,
  outsideBounds,
  type Range,
  unitValues,
  valueRanges,
  weightedSum,
} from '../range.ts';

/**
 * Weighted sum model: Σ weight × value, each value scaled to 0–1 by the bounds of its criterion, or by the range of the
 * values where none are given (min-max; then removing an alternative may reorder the others). Not defined for a
 * constant criterion without bounds, as min-max divides by the range; with bounds a constant is valid.
 */
export const wsm = /* @__PURE__ */ rankingMethod({
  name: 'wsm',
  better: 'higher',
  issuesOf: (problem) => [
    ...outsideBounds(problem),
    ...constantCriteria(problem, {
      method: 'wsm',
      except: (index) => problem.criteria[index]?.bounds !== undefined,
    }),
  ],
  scoresOf: (problem) => {
    const rows = unitValues(problem, rangesOf(problem));
    return (weights) => rows.map((row) => weightedSum(row, weights));
  },
});

function rangesOf(problem: DecisionProblem): Range[] {
  return valueRanges(problem).map((range, index) => problem.criteria[index]?.bounds ?? range);
}
