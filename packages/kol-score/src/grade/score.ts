import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import type { Assessment, Criterion, Explanation } from '../criteria/criterion/criterion.ts';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import { weightedSum } from '../estimate/unit-estimate.ts';
import type { GradeInput, Read } from '../signals/signal.ts';

/** A criterion's assessment with its weight in the market. */
export interface WeightedAssessment extends Assessment {
  readonly id: string;
  /** Above 0; the weights of a score sum to 1. */
  readonly weight: number;
}

/** The same with why the value is what it is. */
export interface ExplainedAssessment extends Omit<WeightedAssessment, 'explain'>, Explanation {}

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
  const assessments: WeightedAssessment[] = [];
  for (const criterion of criteria) {
    const { weight } = weights[criterion.id];
    if (weight <= 0) continue;
    const { value, explain } = criterion.assess(input, read);
    assessments.push({ id: criterion.id, weight, value, explain });
  }
  return assessments;
}

/** The assessments with their texts. */
export function explained(assessments: readonly WeightedAssessment[]): ExplainedAssessment[] {
  return assessments.map(({ id, weight, value, explain }) => ({ id, weight, value, ...explain() }));
}

function pointsOf({ weight, value }: Pick<WeightedAssessment, 'weight' | 'value'>): number {
  return 100 * weight * value.mean;
}

/** The parts of a score: points = 100 × weight × value. */
export function contributionsOf(
  assessments: readonly ExplainedAssessment[],
): CreatorGrade['contributions'] {
  return assessments.map(({ id, weight, value, reason }) => ({
    id,
    points: pointsOf({ weight, value }),
    weight,
    value: value.mean,
    reason,
  }));
}

/** The sum of the contributions' points with its 90 % interval, see {@link weightedSum}. */
export function scoreOf(assessments: readonly WeightedAssessment[]): CreatorGrade['score'] {
  let mean = 0;
  for (const assessment of assessments) mean += pointsOf(assessment);
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
