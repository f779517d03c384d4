import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import type { Weekday } from '../payment-terms/schema.ts';
import type { PublishingScheduleClause } from './schema.ts';

const WEEKDAYS: Words<Weekday> = {
  mon: '星期一',
  tue: '星期二',
  wed: '星期三',
  thu: '星期四',
  fri: '星期五',
  sat: '星期六',
  sun: '星期日',
};

/** Publishing schedule in Simplified Chinese. */
export const publishingScheduleText: ClauseText<PublishingScheduleClause> = {
  summary: '写明内容可在哪些时段发布，哪些时段不得发布。',
  provisions: (clause, format) => {
    const { hours, blackouts = [], outside } = clause;
    const pieces = piecesOf(clause, format);
    return [
      ...(hours === undefined
        ? []
        : [
            {
              prose: prose`${pieces}应于${format.words(WEEKDAYS, hours.days)}的${format.text(hours.from)}至${format.text(hours.until)}（${format.text(hours.zone)}）发布或开播。`,
            },
          ]),
      ...blackouts.map(({ window, reason }) => ({
        prose: prose`${format.window(window)}不得发布${pieces}${reason === undefined ? '' : prose`（${format.wording(reason)}）`}。`,
      })),
      {
        prose:
          outside === 'does-not-count'
            ? prose`在其他时间发布的内容或开播的场次，不计为已交付。`
            : outside === 'reported'
              ? prose`在其他时间发布的内容或开播的场次，仍计为已交付，并在结算单中注明。`
              : prose`在其他时间发布的内容：${format.text(null)}。`,
      },
    ];
  },
};

function piecesOf({ deliverableIds }: PublishingScheduleClause, format: ValueFormatter): Prose {
  if (deliverableIds === undefined) return ['本合同的内容'];
  return [
    format.clauses(deliverableIds),
    '的内容',
  ];
}
