import { rankingMethod } from '../method.ts';
import { constantCriteria, unitValues, valueRanges } from '../range.ts';

/** Weight of the group's utility against the individual regret: the consensus of Opricovic and Tzeng (2004). */
const V = 0.5;

/**
 * VIKOR with v = ½ (Opricovic and Tzeng 2004): Q = v (S − S*) / (S⁻ − S*) + (1 − v) (R − R*) / (R⁻ − R*), with S the
 * weighted sum and R the largest of the weighted distances from the best value. Lower is better. Not defined for a
 * constant criterion, nor where S or R is the same for all alternatives.
 */
export const vikor = /* @__PURE__ */ rankingMethod({
  name: 'vikor',
  better: 'lower',
  issuesOf: (problem) => constantCriteria(problem, { method: 'vikor' }),
  scoresOf: (problem) => {
    const distances = unitValues(problem, valueRanges(problem)).map((row) =>
      row.map((value) => 1 - value),
    );
    return (weights) => {
      const weighted = distances.map((row) =>
        row.map((distance, index) => distance * (weights[index] ?? Number.NaN)),
      );
      const utility = scaled(weighted.map((row) => row.reduce((sum, part) => sum + part, 0)));
      const regret = scaled(
        weighted.map((row) => row.reduce((most, part) => Math.max(most, part))),
      );
      return utility.map((share, index) => V * share + (1 - V) * (regret[index] ?? Number.NaN));
    };
  },
});

/** Values from 0 (least) to 1 (most); NaN where they differ by rounding only. */
function scaled(values: readonly number[]): number[] {
  const least = values.reduce((a, b) => Math.min(a, b));
  const range = values.reduce((a, b) => Math.max(a, b)) - least;
  return values.map((value) => (range < 1e-14 ? Number.NaN : (value - least) / range));
}
