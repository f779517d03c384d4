import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { rankCreators } from '@livelane/kol-score';
import type { Campaign } from '../campaign/open.ts';
import type { Stage } from '../progress.ts';

/** Every creator of the campaign graded for its brief, as of the first day of the deal: best first. */
export function gradeStage({
  creators,
  brief,
  terms,
  fx,
}: Campaign): Stage<readonly CreatorGrade[]> {
  return {
    name: 'Grade the creators',
    work: () => rankCreators(creators, brief, { asOf: terms.term.start, fx }).grades,
    outcome: (grades) =>
      `${grades.length} graded, ${grades.filter((grade) => grade.eligible).length} pass every gate`,
  };
}
