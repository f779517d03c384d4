import type { ClauseDuty, DutyKind } from '../../clause/duty/duty.ts';
import { counted, type Phrase, say } from '../../clause/duty/phrase.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import type { TerminationClause } from './schema.ts';

/** Notice before the end, and the time to cure a breach, after which another party may end the contract. */
export const terminationDuties: DutyKind<TerminationClause> = {
  duties: ({ noticeDays, cureDays, causes }) => [
    ...(isSaid(noticeDays) || !isSaid(causes) ? [noticeOf(noticeDays)] : []),
    ...(isSaid(cureDays) ? [cureOf(cureDays)] : []),
  ],
  follows: ({ causes, cureDays }, { breach }) =>
    breach !== undefined && causes?.includes(breach) ? [mayEnd(cureDays)] : [],
};

const noticeOf = (days: number | null | undefined): ClauseDuty => ({
  name: 'notice',
  isShared: true,
  what: say('notify', { thing: say('ending') }),
  when: { at: 'said', as: counted('with-notice', days) },
});

const cureOf = (days: number): ClauseDuty => ({
  name: 'cure',
  isShared: true,
  what: say('cure'),
  when: { at: 'after', days, event: say('notice') },
  follows: [mayEnd(days)],
});

const mayEnd = (days: number | null | undefined): Phrase =>
  isSaid(days) ? counted('may-end', days) : say('may-end-at-once');
