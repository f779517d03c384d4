import { type DutyKind, NO_DATE } from '../../clause/duty/duty.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import type { OtherClause } from './schema.ts';

/** What is agreed in words; who owes it, and when, is in these words. */
export const otherDuties: DutyKind<OtherClause> = {
  duties: ({ text }) => [
    {
      name: 'agreed',
      isShared: true,
      what: say('as-agreed', { text: the('wording', text) }),
      when: NO_DATE,
    },
  ],
};
