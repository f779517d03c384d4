import { inputIssue } from '@livelane/contracts/vocabulary';
import { rankingMethod } from '../method.ts';
import { columnOf, type DecisionProblem, type Preference } from '../problem.ts';
import { weightedSum } from '../range.ts';

const USUAL: Preference = { kind: 'usual' };

/**
 * PROMETHEE II (Brans and Vincke 1985): the net flow φ, the mean over the other alternatives of the weighted preference
 * for this one less that for the other; it is the weighted sum of the net flows of the criteria. Higher is better; the
 * flows sum to 0. Needs two alternatives; constant criteria are valid.
 */
export const promethee2 = /* @__PURE__ */ rankingMethod({
  name: 'promethee2',
  better: 'higher',
  issuesOf: ({ alternatives }) =>
    alternatives.length > 1
      ? []
      : [
          inputIssue('AT_LEAST_ITEMS', {
            path: '/alternatives',
            received: alternatives,
            params: { minimum: 2 },
          }),
        ],
  scoresOf: (problem) => {
    const columns = problem.criteria.map((_, index) => netFlows(problem, index));
    const rows = problem.values.map((_, at) => columns.map((flows) => flows[at] ?? Number.NaN));
    return (weights) => rows.map((row) => weightedSum(row, weights));
  },
});

/** The net flow of each alternative in one criterion. */
function netFlows(problem: DecisionProblem, index: number): number[] {
  const values = columnOf(problem, index);
  const { preference = USUAL, direction } = problem.criteria[index] ?? { direction: 'benefit' };
  const sign = direction === 'cost' ? -1 : 1;
  return values.map((own) => {
    const net = values.reduce((sum, other) => {
      const difference = sign * (own - other);
      return sum + preferenceOf(difference, preference) - preferenceOf(-difference, preference);
    }, 0);
    return net / (values.length - 1);
  });
}

/**
 * The preference for an alternative that is better than another by a difference.
 * @param difference - in the unit of the criterion; at or below 0 there is no preference
 * @returns from 0 to 1
 */
function preferenceOf(difference: number, preference: Preference): number {
  if (difference <= 0) return 0;
  switch (preference.kind) {
    case 'usual':
      return 1;
    case 'ushape':
      return difference > preference.q ? 1 : 0;
    case 'vshape':
      return Math.min(1, difference / preference.p);
    case 'level':
      return difference > preference.p ? 1 : difference > preference.q ? 0.5 : 0;
    case 'linear': {
      const { q, p } = preference;
      return Math.min(1, Math.max(0, (difference - q) / (p - q)));
    }
  }
}
