import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import { hasNoOvertime, type SessionHoursClause } from './schema.ts';

const PER: Words<NonNullable<SessionHoursClause['per']>> = {
  session: 'for each live session',
  hour: 'for each hour of a live session',
};

/** Pay by time live in English. */
export const sessionHoursText: ClauseText<SessionHoursClause> = {
  summary: 'States what live sessions are paid by their time, and what overtime is paid.',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.payer)} pays ${format.party(clause.payee)} ${format.amount(clause.amount)} ${format.word(PER, clause.per)}${hasNoOvertime(clause, format.contract) ? '' : prose`, up to ${format.count(clause.sessionMinutes, 'minute', 'minutes')} a session`}. Each session is due ${format.days(clause.dueDays)} after it begins.`,
    },
    ...(hasNoOvertime(clause, format.contract)
      ? []
      : [
          {
            prose:
              clause.overtime?.minor === '0'
                ? prose`Time beyond that is not paid.`
                : prose`Time beyond that is overtime and is paid at ${format.amount(clause.overtime)} for each hour.`,
          },
        ]),
    {
      prose: prose`Time is counted in whole minutes by the log of the session, and parts of an hour are paid in proportion. No more sessions are paid than are agreed, and none that begins after the contract has ended.`,
    },
    ...(clause.dayMinutes === undefined
      ? []
      : [
          {
            prose: prose`At most ${format.count(clause.dayMinutes, 'minute', 'minutes')} of one day are counted; a session counts on the day on which it begins.`,
          },
        ]),
    ...(clause.deliverableIds === undefined
      ? []
      : [
          {
            prose: prose`It pays for these deliverables alone: ${format.clauses(clause.deliverableIds)}.`,
          },
        ]),
  ],
};
