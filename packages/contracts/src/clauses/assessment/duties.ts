import type { DutyKind } from '../../clause/duty/duty.ts';
import { say } from '../../clause/duty/phrase.ts';
import type { AssessmentClause } from './schema.ts';

/** The day on which the result is established. */
export const assessmentDuties: DutyKind<AssessmentClause> = {
  duties: ({ assessedOn: on }) => [
    { name: 'assessed', isShared: true, what: say('assess'), when: { at: 'date', on } },
  ],
};
