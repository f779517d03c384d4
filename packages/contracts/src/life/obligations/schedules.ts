import type { CompleteAssessmentClause } from '../../clauses/assessment/schema.ts';
import type { CompleteConditionClause } from '../../clauses/condition/schema.ts';
import type { CompletePublishingScheduleClause } from '../../clauses/publishing-schedule/schema.ts';
import { toEpochMs } from '../../vocabulary/index.ts';
import type { ObligationsOf } from './obligation.ts';

/** The day on which a result is decided; an early end does not move it. */
export const assessmentObligations: ObligationsOf<CompleteAssessmentClause> = (
  { id, assessedOn },
  { contract: { zone } },
) => [
  {
    id: `${id}.assessed`,
    by: null,
    what: { en: 'the result is assessed', 'zh-Hans': '考核认定' },
    when: { on: assessedOn },
    zone,
  },
];

/** The last day on which a condition can be met. */
export const conditionObligations: ObligationsOf<CompleteConditionClause> = (
  { id, what, until },
  { contract: { zone } },
) =>
  until === undefined
    ? []
    : [
        {
          id: `${id}.until`,
          by: null,
          what: {
            en: `last day for the condition: ${what}`,
            'zh-Hans': `条件满足的最后一日：${what}`,
          },
          when: { on: until },
          zone,
        },
      ];

/** The times in which nothing is published. */
export const blackoutObligations: ObligationsOf<CompletePublishingScheduleClause> = (
  { id, blackouts = [] },
  { end },
) =>
  blackouts.flatMap(({ window, zone }, index) =>
    end !== null && toEpochMs(window.start) >= end.endsAt
      ? []
      : [
          {
            id: `${id}.blackout.${index}`,
            by: null,
            what: { en: 'publish nothing', 'zh-Hans': '不得发布' },
            when: { at: window.start, until: window.end },
            zone,
          },
        ],
  );
