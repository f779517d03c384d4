import type { Contract } from '../../contract/document.ts';
import { type Prose, prose } from '../../render/prose.ts';
import type { Scribe } from '../../render/scribe.ts';
import { toEpochMs } from '../../vocabulary/index.ts';
import { spanOf } from '../deliverable/conflicts.ts';
import type { ClauseKind, Conflict } from '../kind.ts';
import { draftClauses, repeatedIds, unknownClauses, unknownParties } from '../reference.ts';
import type { Data } from './schema.ts';

const DAY = 86_400_000;

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
  text: {
    en: {
      provisions: (clause, say) => [
        {
          prose: prose`${say.party(clause.reporter)} reports these figures truthfully, for every deliverable that they concern:`,
          table: metricsTable(clause, say, ['Figure', 'Counted as', 'Definition']),
        },
        { prose: prose`They cover ${englishRange(clause, say)}.` },
        {
          prose: prose`The report comes as ${say.word('dataFormat', clause.format)} within ${say.days(clause.deadlineDays)} after the end of that time.`,
        },
        {
          prose: prose`Where a reported figure differs from the parties' own logs of the live room or of orders, both are stated and the difference is explained; figures that decide a payment are those of the orders and logs.`,
        },
      ],
      duties: (clause, say) => [
        {
          who: say.party(clause.reporter),
          what: prose`report the agreed figures as ${say.word('dataFormat', clause.format)}`,
          by: prose`within ${say.days(clause.deadlineDays)} after ${englishRange(clause, say)}`,
        },
      ],
    },
    'zh-Hans': {
      provisions: (clause, say) => [
        {
          prose: prose`${say.party(clause.reporter)}应就相关的每项交付内容如实提供下列数据：`,
          table: metricsTable(clause, say, ['数据', '统计口径', '口径编号']),
        },
        { prose: prose`数据的时间范围：${chineseRange(clause, say)}。` },
        {
          prose: prose`应在该时间范围结束后${say.days(clause.deadlineDays)}内以${say.word('dataFormat', clause.format)}的形式提供。`,
        },
        {
          prose: prose`所提供的数据与双方的直播间日志或订单记录不一致的，应一并列明并说明差异；用于计算付款的数据以订单与日志为准。`,
        },
      ],
      duties: (clause, say) => [
        {
          who: say.party(clause.reporter),
          what: prose`以${say.word('dataFormat', clause.format)}的形式提供约定的数据`,
          by: prose`${chineseRange(clause, say)}结束后${say.days(clause.deadlineDays)}内`,
        },
      ],
    },
  },
};

function metricsTable(clause: Data, say: Scribe, head: readonly string[]) {
  return {
    head,
    rows: (clause.metrics ?? []).map((metric) => [
      [say.text(metric.id)],
      [say.text(metric.definition?.text)],
      [say.text(metric.definition?.id)],
    ]),
  };
}

function englishRange(clause: Data, say: Scribe): Prose {
  const range = clause.timeRange;
  if (range === undefined || range === null) return [say.text(null)];
  return range.range === 'window'
    ? prose`the time ${say.window(range.window)}`
    : prose`the first ${say.days(range.days)} after each publication`;
}

function chineseRange(clause: Data, say: Scribe): Prose {
  const range = clause.timeRange;
  if (range === undefined || range === null) return [say.text(null)];
  return range.range === 'window'
    ? [say.window(range.window)]
    : prose`每次发布后${say.days(range.days)}`;
}

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
