import { kolIssue } from '../../text/issues.ts';
import { rankingMethod } from '../method.ts';
import { columnOf } from '../problem.ts';
import { closenessOf, lengthOf } from './closeness.ts';

/**
 * TOPSIS with vector normalisation: each column is divided by its Euclidean length (Hwang and Yoon 1981). Not defined
 * for a column of zeros, nor for alternatives that are all equal; one constant column is valid.
 */
export const topsisVector = /* @__PURE__ */ rankingMethod({
  name: 'topsis-vector',
  better: 'higher',
  issuesOf: (problem) =>
    problem.criteria.flatMap((_, index) => {
      if (columnOf(problem, index).some((value) => value !== 0)) return [];
      return [kolIssue('VALUES_NOT_ZERO', { path: `/criteria/${index}`, received: 0 })];
    }),
  scoresOf: (problem) => {
    const { criteria, values } = problem;
    const lengths = criteria.map((_, index) => lengthOf(columnOf(problem, index)));
    const rows = values.map((row) =>
      row.map((value, index) => {
        const share = value / (lengths[index] ?? Number.NaN);
        return criteria[index]?.direction === 'cost' ? -share : share;
      }),
    );
    return (weights) => closenessOf(rows, weights);
  },
});
