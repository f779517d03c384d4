import type { CreatorGrade, LocalText } from '@livelane/contracts/vocabulary';
import { sumOfParts, type Value } from '../valuation/value.ts';
import { type Appraisal, inBoth } from './contributions.ts';

/** A part's weight with what was found. */
export interface WeightedAppraisal extends Appraisal {
  readonly weight: number;
}

/** A part speaks for or against by its distance from the middle. */
const MIDDLE = 0.5;
/** More reasons than this nobody reads. */
const MOST_REASONS = 4;
/** Differences below this many points are not worth a sentence. */
const LEAST_POINTS = 0.05;

/** The parts of a score as they stand in a grade: points = 100 × weight × value. */
export function contributionsOf(
  appraisals: readonly WeightedAppraisal[],
): CreatorGrade['contributions'] {
  return appraisals.map(({ criterion, weight, value, reason }) => ({
    id: criterion,
    points: 100 * weight * value.mean,
    weight,
    value: value.mean,
    reason,
  }));
}

/**
 * The score: the sum of the contributions' points, with its 90 % interval. What is not known widens it in full,
 * chance in quadrature.
 */
export function scoreOf(
  appraisals: readonly WeightedAppraisal[],
  level: number,
): CreatorGrade['score'] {
  const mean = contributionsOf(appraisals).reduce((sum, { points }) => sum + points, 0);
  const whole: Value = sumOfParts(appraisals);
  return {
    mean,
    interval: {
      lower: Math.min(mean, 100 * whole.lower),
      upper: Math.max(mean, 100 * whole.upper),
      level,
    },
  };
}

/**
 * At most four reasons for and four against, those first that move the score furthest from a creator who stands in
 * the middle everywhere; each with one thing that would change it.
 */
export function reasonsOf(appraisals: readonly WeightedAppraisal[]): CreatorGrade['reasons'] {
  const moves = appraisals
    .map((appraisal) => ({
      appraisal,
      points: 100 * appraisal.weight * (appraisal.value.mean - MIDDLE),
    }))
    .filter(({ points }) => Math.abs(points) >= LEAST_POINTS)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const chosen = (['for', 'against'] as const).flatMap((direction) =>
    moves
      .filter(({ points }) => points > 0 === (direction === 'for'))
      .slice(0, MOST_REASONS)
      .map(({ appraisal }) => ({ direction, appraisal })),
  );
  return chosen.map(({ direction, appraisal }) => ({
    direction,
    contribution: appraisal.criterion,
    text: appraisal.reason,
    ...counterfactualOf(appraisal),
  }));
}

function counterfactualOf({ weight, value, counterfactual }: WeightedAppraisal): {
  counterfactual?: LocalText;
} {
  const [now, then, most] = [value.mean, counterfactual.value, 1].map((part) =>
    (100 * weight * part).toFixed(1),
  );
  if (now === then) return {};
  const { condition } = counterfactual;
  return {
    counterfactual: inBoth(
      `${condition['en']}: ${then} instead of ${now} points here (of ${most})`,
      `${condition['zh-Hans']}：该项由 ${now} 分变为 ${then} 分（满分 ${most}）`,
    ),
  };
}
