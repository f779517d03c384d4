import { type DutyKind, NO_DATE } from '../../clause/duty/duty.ts';
import { say } from '../../clause/duty/phrase.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import type { ForceMajeureClause } from './schema.ts';

/** Whoever is hindered says so. */
export const forceMajeureDuties: DutyKind<ForceMajeureClause> = {
  duties: ({ noticeDays: days }) => [
    {
      name: 'notice',
      isShared: true,
      what: say('notify', { thing: say('hindrance') }),
      when: isSaid(days) ? { at: 'after', days, event: say('learning') } : NO_DATE,
    },
  ],
};
