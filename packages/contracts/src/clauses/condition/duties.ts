import { type DutyKind, NO_DATE } from '../../clause/duty/duty.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import type { ConditionClause } from './schema.ts';

/** What must happen first. */
export const conditionDuties: DutyKind<ConditionClause> = {
  duties: ({ what, until }) => [
    {
      name: 'until',
      isShared: true,
      what: say('meet', { text: the('wording', what) }),
      when: until === undefined ? NO_DATE : { at: 'date', on: until, isLast: true },
      follows: [say('nothing-owed')],
    },
  ],
};
