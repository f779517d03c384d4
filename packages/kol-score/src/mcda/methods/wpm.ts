import { inputIssue } from '@livelane/contracts/vocabulary';
import { rankingMethod } from '../method.ts';

/**
 * Weighted product model on raw values: Π value^weight, with a negative exponent for costs, so that the ratio of two
 * scores is free of units (Bridgman 1922; Miller and Starr 1969). Not defined for values that are not above 0.
 */
export const wpm = /* @__PURE__ */ rankingMethod({
  name: 'wpm',
  better: 'higher',
  scale: 'ratio',
  issuesOf: ({ values }) =>
    values.flatMap((row, at) =>
      row.flatMap((value, index) => {
        if (value > 0) return [];
        const path = `/values/${at}/${index}`;
        return [inputIssue('MORE_THAN', { path, received: value, params: { minimum: 0 } })];
      }),
    ),
  scoresOf:
    ({ values, criteria }) =>
    (weights) =>
      values.map((row) =>
        row.reduce((product, value, index) => {
          const weight = weights[index] ?? Number.NaN;
          return product * value ** (criteria[index]?.direction === 'cost' ? -weight : weight);
        }, 1),
      ),
});
