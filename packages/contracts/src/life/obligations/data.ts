import type { CompleteDataClause } from '../../clauses/data/schema.ts';
import { isPublished } from '../../clauses/deliverable/form/form.ts';
import { endOfNode, startOfNode } from '../../clauses/deliverable/starts.ts';
import { clausesOf } from '../../contract/complete.ts';
import { calendarOf } from '../../settlement/schedule/calendar.ts';
import { toEpochMs } from '../../vocabulary/index.ts';
import type { ClauseObligation, ObligationContext, ObligationsOf } from './obligation.ts';

/** The last days of reports: once for a window, else once for every publication. */
export const dataObligations: ObligationsOf<CompleteDataClause> = (clause, context) => {
  const { id, reporter: by, timeRange, deadlineDays } = clause;
  const { zone } = context.contract;
  if (!timeRange || typeof deadlineDays !== 'number') return [];
  const what = { en: 'report the figures', 'zh-Hans': '提供数据' };
  const due = (name: string, from: number, days: number): ClauseObligation => ({
    ...{ id: `${id}.report.${name}`, by, what, zone },
    when: { on: calendarOf(zone).dateAfter(from, days) },
  });
  if (timeRange.range === 'window')
    return [due('window', toEpochMs(timeRange.window.end) - 1, deadlineDays)];
  return publications(clause, context).map(({ name, last }) =>
    due(name, last, timeRange.days + deadlineDays),
  );
};

/** The publications that are reported on; none after an early end. */
function publications(
  { deliverableIds }: CompleteDataClause,
  { contract, end }: ObligationContext,
): { readonly name: string; readonly last: number }[] {
  return clausesOf(contract, 'deliverable')
    .filter((it) => isPublished(it) && (deliverableIds?.includes(it.id) ?? true))
    .flatMap(({ id, publish }) =>
      publish.flatMap((node, index) =>
        end !== null && toEpochMs(startOfNode(node)) >= end.endsAt
          ? []
          : [{ name: `${id}.${index}`, last: toEpochMs(endOfNode(node)) }],
      ),
    );
}
