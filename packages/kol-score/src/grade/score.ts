import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import type { Assessment, Criterion } from '../criteria/criterion/criterion.ts';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import { weightedSum } from '../estimate/unit-estimate.ts';
import type { GradeInput, Read } from '../signals/signal.ts';

/** A criterion's assessment with its weight in the market. */
export interface WeightedAssessment extends Assessment {
  readonly id: string;
  /** Above 0; the weights of a score sum to 1. */
  readonly weight: number;
}

/** Criteria and their weights, by id. */
export interface WeightedCriteria<Id extends string> {
  readonly criteria: readonly Criterion<Id>[];
  readonly weights: Readonly<Record<Id, { readonly weight: number }>>;
}

/** Assesses every criterion whose weight is above 0, in the order of the list. */
export function assess<Id extends string>(
  { criteria, weights }: WeightedCriteria<Id>,
  input: GradeInput,
  read: Read,
): WeightedAssessment[] {
  return criteria.flatMap((criterion) => {
    const { weight } = weights[criterion.id];
    return weight > 0 ? [{ id: criterion.id, weight, ...criterion.assess(input, read) }] : [];
  });
}

/** The parts of a score: points = 100 × weight × value. */
export function contributionsOf(
  assessments: readonly WeightedAssessment[],
): CreatorGrade['contributions'] {
  return assessments.map(({ id, weight, value, reason }) => ({
    id,
    points: 100 * weight * value.mean,
    weight,
    value: value.mean,
    reason,
  }));
}

/** The sum of the contributions' points with its 90 % interval, see {@link weightedSum}. */
export function scoreOf(assessments: readonly WeightedAssessment[]): CreatorGrade['score'] {
  const mean = contributionsOf(assessments).reduce((sum, { points }) => sum + points, 0);
  const { lower, upper } = weightedSum(assessments);
  return {
    mean,
    interval: {
      lower: Math.min(mean, 100 * lower),
      upper: Math.max(mean, 100 * upper),
      level: INTERVAL_LEVEL,
    },
  };
}
