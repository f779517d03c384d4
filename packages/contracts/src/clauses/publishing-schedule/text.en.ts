import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import type { Weekday } from '../payment-terms/schema.ts';
import type { PublishingScheduleClause } from './schema.ts';

const WEEKDAYS: Words<Weekday> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Publishing schedule in English. */
export const publishingScheduleText: ClauseText<PublishingScheduleClause> = {
  summary: 'Says in which hours pieces are published, and when nothing is.',
  provisions: (clause, format) => {
    const { hours, blackouts = [], outside } = clause;
    const pieces = piecesOf(clause, format);
    return [
      ...(hours === undefined
        ? []
        : [
            {
              prose: prose`Publication of ${pieces}, and the start of sessions, is from ${format.text(hours.from)} until ${format.text(hours.until)} (${format.text(hours.zone)}) on ${format.words(WEEKDAYS, hours.days)}.`,
            },
          ]),
      ...blackouts.map(({ window, reason }) => ({
        prose: prose`There is no publication of ${pieces} ${format.window(window)}${reason === undefined ? '' : prose` (${format.wording(reason)})`}.`,
      })),
      {
        prose:
          outside === 'does-not-count'
            ? prose`A piece that is published, or a session that starts, at another time does not count as delivered.`
            : outside === 'reported'
              ? prose`A piece that is published, or a session that starts, at another time counts as delivered; the statement names it.`
              : prose`A piece that is published at another time: ${format.text(null)}.`,
      },
    ];
  },
};

function piecesOf({ deliverableIds }: PublishingScheduleClause, format: ValueFormatter): Prose {
  if (deliverableIds === undefined) return ['the pieces of this contract'];
  return [
    'the pieces of ',
    format.clauses(deliverableIds),
  ];
}
