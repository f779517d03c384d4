import { isContent } from '../../clauses/deliverable/form.ts';
import { endOfNode, startOfNode } from '../../clauses/deliverable/starts.ts';
import type { CompleteIntellectualPropertyClause } from '../../clauses/intellectual-property/schema.ts';
import { clausesOf } from '../../contract/complete.ts';
import { calendarOf } from '../../settlement/schedule/calendar.ts';
import { toEpochMs } from '../../vocabulary/index.ts';
import type { ObligationsOf } from './obligation.ts';

/** The last day on which each publication may be used, where a use is licensed; a licence of what was published outlasts an early end. */
export const licenceObligations: ObligationsOf<CompleteIntellectualPropertyClause> = (
  { id, termDays },
  { contract, end },
) => {
  if (typeof termDays !== 'number') return [];
  return clausesOf(contract, 'deliverable')
    .filter(isContent)
    .flatMap((deliverable) =>
      deliverable.publish.flatMap((node, index) => {
        if (end !== null && toEpochMs(startOfNode(node)) >= end.endsAt) return [];
        return [
          {
            id: `${id}.licence.${deliverable.id}.${index}`,
            by: null,
            what: {
              en: `last day of the licence to use ${deliverable.id}`,
              'zh-Hans': `${deliverable.id} 使用授权的最后一日`,
            },
            when: { on: calendarOf(node.zone).dateAfter(toEpochMs(endOfNode(node)), termDays) },
            zone: node.zone,
          },
        ];
      }),
    );
};
