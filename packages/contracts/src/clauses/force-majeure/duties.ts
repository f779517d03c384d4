import type { DutyKind } from '../../clause/duty/duty.ts';
import { say } from '../../clause/duty/phrase.ts';
import type { ForceMajeureClause } from './schema.ts';

/** Whoever is hindered says so. */
export const forceMajeureDuties: DutyKind<ForceMajeureClause> = {
  duties: ({ noticeDays: days }) => [
    {
      name: 'notice',
      isShared: true,
      what: say('notify', { thing: say('hindrance') }),
      when: { at: 'after', days, event: say('learning') },
    },
  ],
};
