import type { CreatorGrade, LocalText } from '@livelane/contracts/vocabulary';
import { bilingual } from '../text/bilingual.ts';
import { oneDecimal } from '../text/percent.ts';
import type { ExplainedAssessment } from './score.ts';

/** A criterion counts for or against by the distance of its value from this one. */
const MIDDLE = 0.5;
/** Most reasons in each direction. */
const MOST_REASONS = 4;
/** Reasons that move the score by fewer points are omitted. */
const LEAST_POINTS = 0.05;

/** What {@link reasonsOf} does not praise. */
export interface UnderReview {
  /** Ids of the criteria whose figures people should review. */
  readonly underReview: readonly string[];
}

/**
 * At most four reasons for and four against: those that move the score furthest from that of a creator with the value
 * 0.5 in every criterion. Each has one counterfactual. A reason that is true in one direction only, and a figure under
 * review, is not given in the other, or as one for.
 */
export function reasonsOf(
  assessments: readonly ExplainedAssessment[],
  { underReview }: UnderReview = { underReview: [] },
): CreatorGrade['reasons'] {
  const moves = assessments
    .map((assessment) => ({
      assessment,
      points: 100 * assessment.weight * (assessment.value.mean - MIDDLE),
    }))
    .filter(({ points }) => Math.abs(points) >= LEAST_POINTS)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const reasons: CreatorGrade['reasons'] = [];
  for (const direction of ['for', 'against'] as const) {
    let count = 0;
    for (const { assessment, points } of moves) {
      const { id, only = direction, reason } = assessment;
      if (points > 0 !== (direction === 'for') || only !== direction) continue;
      if (direction === 'for' && underReview.includes(id)) continue;
      if (++count > MOST_REASONS) break;
      const counterfactual = counterfactualOf(assessment);
      const why = { direction, contribution: id, text: reason };
      reasons.push(counterfactual === null ? why : { ...why, counterfactual });
    }
  }
  return reasons;
}

/** The counterfactual with the points it would bring; none if those are the same to one decimal. */
function counterfactualOf({
  weight,
  value,
  counterfactual,
}: ExplainedAssessment): LocalText | null {
  const now = oneDecimal(100 * weight * value.mean);
  const then = oneDecimal(100 * weight * counterfactual.value);
  if (now === then) return null;
  const most = oneDecimal(100 * weight);
  const { condition } = counterfactual;
  return bilingual(
    `${condition['en']}: ${then} instead of ${now} points here (of ${most})`,
    `${condition['zh-Hans']}：该项由 ${now} 分变为 ${then} 分（满分 ${most}）`,
  );
}
