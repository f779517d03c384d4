import type { Contract } from '../../contract/document.ts';
import { toEpochMs } from '../../vocabulary/index.ts';
import { spanOf } from '../deliverable/node-span.ts';
import type { ClauseKind, Conflict } from '../kind.ts';
import { draftClauses, repeatedIds, unknownClauses, unknownParties } from '../reference.ts';
import type { Data } from './schema.ts';

/** Which figures are reported, how counted, and by when. */
export const data: ClauseKind<'data'> = {
  kind: 'data',
  name: { en: 'Data to report', 'zh-Hans': '数据披露' },
  summary: {
    en: 'Says which figures are reported, how each is counted, over what time, in which format and by when.',
    'zh-Hans': '写明提供哪些数据、统计口径、时间范围、格式与时限。',
  },
  conflicts: dataConflicts,
  freeText: (clause) =>
    (clause.metrics ?? []).flatMap((metric, index) =>
      metric.definition
        ? [
            {
              at: `/metrics/${index}/definition/text`,
              text: metric.definition.text,
              weight: 'term' as const,
            },
          ]
        : [],
    ),
};

const DAY = 86_400_000;

function dataConflicts(clause: Data, contract: Contract): Conflict[] {
  return [
    ...unknownParties(contract, [['/reporter', clause.reporter]]),
    ...unknownClauses(
      contract,
      { kind: 'deliverable', name: { en: 'deliverable', 'zh-Hans': '交付内容' } },
      (clause.deliverableIds ?? []).map((id, index) => [`/deliverableIds/${index}`, id] as const),
    ),
    ...repeatedIds(
      '/metrics',
      (clause.metrics ?? []).map(({ id }) => id),
    ),
    ...lateReport(clause, contract),
  ];
}

/** A report that may come after the day on which its metrics are assessed. */
function lateReport(clause: Data, contract: Contract): Conflict[] {
  const metrics = new Set((clause.metrics ?? []).map(({ id }) => id));
  const latest = latestReport(clause, contract);
  if (latest === null) return [];
  return draftClauses(contract, 'assessment').flatMap((assessment): Conflict[] => {
    const needed = (assessment.criteria ?? []).some(
      ({ metricId }) => metricId !== undefined && metrics.has(metricId),
    );
    const on = assessment.assessedOn;
    if (!needed || on === undefined || on === null || latest <= Date.parse(`${on}T23:59:59Z`))
      return [];
    return [
      {
        code: 'REPORT_AFTER_ASSESSMENT',
        at: '/deadlineDays',
        values: { assessment: assessment.id, date: on },
      },
    ];
  });
}

function latestReport(clause: Data, contract: Contract): number | null {
  const { timeRange, deadlineDays } = clause;
  if (!timeRange || deadlineDays === undefined || deadlineDays === null) return null;
  if (timeRange.range === 'window') return toEpochMs(timeRange.window.end) + deadlineDays * DAY;
  const nodes = draftClauses(contract, 'deliverable').flatMap((piece) => piece.publish ?? []);
  const ends = nodes
    .map(spanOf)
    .filter((span) => span !== null)
    .map((span) => toEpochMs(span.end));
  return ends.length === 0 ? null : Math.max(...ends) + (timeRange.days + deadlineDays) * DAY;
}
