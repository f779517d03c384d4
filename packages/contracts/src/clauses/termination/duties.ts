import type { DutyKind } from '../../clause/duty/duty.ts';
import { counted, say } from '../../clause/duty/phrase.ts';
import type { TerminationClause } from './schema.ts';

/** Notice before the end, and the time to cure a breach, after which another party may end the contract. */
export const terminationDuties: DutyKind<TerminationClause> = {
  duties: ({ noticeDays, cureDays }) => [
    {
      name: 'notice',
      isShared: true,
      what: say('notify', { thing: say('ending') }),
      when: { at: 'said', as: counted('with-notice', noticeDays) },
    },
    {
      name: 'cure',
      isShared: true,
      what: say('cure'),
      when: { at: 'after', days: cureDays, event: say('notice') },
      follows: [counted('may-end', cureDays)],
    },
  ],
  follows: ({ causes, cureDays }, { breach }) =>
    breach !== undefined && causes?.includes(breach) ? [counted('may-end', cureDays)] : [],
};
