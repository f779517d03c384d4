import { kolIssue } from '../../text/issues.ts';
import { rankingMethod } from '../method.ts';
import type { DecisionProblem } from '../problem.ts';
import { outsideBounds, type Range, unitValues, weightedSum } from '../range.ts';

/**
 * SPOTIS (Dezert, Tchamova, Han and Tacnet 2020): Σ weight × distance from the ideal end of the bounds as a share of
 * their length. Lower is better. A score depends on no other alternative, so none can reorder the others. Needs bounds
 * for every criterion, and values within them.
 */
export const spotis = /* @__PURE__ */ rankingMethod({
  name: 'spotis',
  better: 'lower',
  issuesOf: (problem) => [
    ...problem.criteria.flatMap(({ bounds }, index) => {
      if (bounds !== undefined) return [];
      const path = `/criteria/${index}/bounds`;
      return [kolIssue('BOUNDS_NEEDED', { path, received: undefined })];
    }),
    ...outsideBounds(problem),
  ],
  scoresOf: (problem) => {
    const distances = unitValues(problem, boundsOf(problem)).map((row) =>
      row.map((value) => 1 - value),
    );
    return (weights) => distances.map((row) => weightedSum(row, weights));
  },
});

function boundsOf({ criteria }: DecisionProblem): Range[] {
  return criteria.map(({ bounds }) => bounds ?? [Number.NaN, Number.NaN]);
}
