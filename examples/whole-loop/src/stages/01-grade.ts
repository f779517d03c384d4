import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { rankCreators } from '@livelane/kol-score';
import type { Campaign } from '../campaign/campaign.ts';
import type { Stage } from '../progress.ts';
import { text } from '../texts/text.ts';

/** Every creator of the campaign graded for its brief, as of the first day of the deal: best first. */
export function gradeStage({
  creators,
  brief,
  terms,
  fx,
}: Campaign): Stage<readonly CreatorGrade[]> {
  return {
    name: text('GRADE'),
    work: () => rankCreators(creators, brief, { asOf: terms.term.start, fx }).grades,
    outcome: (grades) =>
      text('GRADED', {
        count: grades.length,
        eligible: grades.filter((grade) => grade.eligible).length,
      }),
  };
}
