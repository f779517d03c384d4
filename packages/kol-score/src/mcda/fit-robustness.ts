import type { CreatorGrade, RankingPlace } from '@livelane/contracts/vocabulary';
import type { Random } from '@livelane/contracts/vocabulary/probability';
import type { DecisionProblem } from './problem.ts';
import { robustnessOf } from './robustness.ts';

/** How sure a first place by fit score is, as a ranking holds it. */
export type FitRobustness = NonNullable<NonNullable<RankingPlace['robustness']>['fit']>;

/** Most creators that are compared, those with the highest scores. */
const MOST_CREATORS = 20;

/**
 * How sure the first place by fit score is: under how many methods of decision analysis nobody is better, and under how
 * many draws of the weights, see `robustnessOf`. The criteria are those of the score, with their fixed scales from 0 to 1.
 * @param grades - of one brief; the 20 with the highest scores are compared
 * @returns null with fewer than two grades
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { seededUniform } from '@livelane/contracts/vocabulary/probability';
 * import { gradeCreators } from '@livelane/kol-score';
 * import { fitRobustness } from '@livelane/kol-score/mcda';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const linh = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const { creators } = creatorsFromRows([linh, { ...linh, id: 'mai', priceTier: 'premium' }]);
 * const grades = [...gradeCreators(creators, brief, { asOf: '2026-11-09T17:00:00Z' })];
 * fitRobustness(grades, { random: seededUniform(1) });
 * // => { first: "linh", creators: 2, methods: { holds: 3, of: 3 }, draws: { holds: 1000, of: 1000 } }
 * ```
 */
export function fitRobustness(
  grades: readonly CreatorGrade[],
  { random, draws = 1000 }: { readonly random: Random; readonly draws?: number },
): FitRobustness | null {
  const compared = grades
    .toSorted((a, b) => b.score.mean - a.score.mean || (a.creator.id < b.creator.id ? -1 : 1))
    .slice(0, MOST_CREATORS);
  const [first] = compared;
  if (first === undefined || compared.length < 2) return null;
  const { underMethods, underDraws } = robustnessOf(problemOf(compared, first), {
    ...{ method: 'wsm', random, draws },
  });
  return {
    first: first.creator.id,
    creators: compared.length,
    methods: underMethods,
    draws: underDraws,
  };
}

function problemOf(grades: readonly CreatorGrade[], first: CreatorGrade): DecisionProblem {
  return {
    // Two accounts may have one id on different platforms.
    alternatives: grades.map(({ creator }, at) => `${at + 1} ${creator.id}`),
    criteria: first.contributions.map(({ id, weight }) => ({
      name: id,
      weight,
      direction: 'benefit',
      bounds: [0, 1],
    })),
    values: grades.map(({ contributions }) => {
      const values = new Map(contributions.map(({ id, value }) => [id, value]));
      return first.contributions.map(({ id }) => values.get(id) ?? 0);
    }),
  };
}
