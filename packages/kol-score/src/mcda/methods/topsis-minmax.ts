import { rankingMethod } from '../method.ts';
import { constantCriteria, unitValues, valueRanges } from '../range.ts';
import { closenessOf } from './closeness.ts';

/**
 * TOPSIS with linear (min-max) normalisation, as in Opricovic and Tzeng (2004). Not defined for a constant criterion,
 * as the normalisation divides by the range.
 */
export const topsisMinmax = /* @__PURE__ */ rankingMethod({
  name: 'topsis-minmax',
  better: 'higher',
  issuesOf: (problem) => constantCriteria(problem, { method: 'topsis-minmax' }),
  scoresOf: (problem) => {
    const rows = unitValues(problem, valueRanges(problem));
    return (weights) => closenessOf(rows, weights);
  },
});
