import type { CompleteDataClause } from '../clauses/data/schema.ts';
import type { CompleteContract } from '../contract/document.ts';
import { calendarOf } from '../settlement/schedule/calendar.ts';
import {
  type DeliveryReport,
  type Finding,
  findingOf,
  jsonPointer,
  type PlainDate,
  type SessionPlan,
  toEpochMs,
  toInstant,
} from '../vocabulary/index.ts';
import { EVIDENCE_FINDINGS, type EvidenceCode } from './findings.ts';

/** A disagreement of reports with a contract or with our own figures; `path` points into the list of reports. */
export type EvidenceFinding = Finding<EvidenceCode>;

const DAY_MS = 86_400_000;

/** A report with its place in the list that was given. */
export interface PlacedReport {
  readonly report: DeliveryReport;
  readonly index: number;
}

interface Asked extends PlacedReport {
  readonly clause: CompleteDataClause;
  readonly contract: CompleteContract;
}

/** How a report fits one data clause: who, by when, in which form, each figure with its definition and time. */
export function againstClause(asked: Asked): EvidenceFinding[] {
  const { clause, report, index } = asked;
  const metrics = clause.metrics ?? [];
  const missing = metrics.filter(({ id }) => !report.metrics.some((it) => it.id === id));
  return [
    ...inTime(asked),
    ...byWhom(asked),
    ...inForm(asked),
    ...missing.map(({ id }) =>
      findingOf(EVIDENCE_FINDINGS, 'METRIC_MISSING', {
        path: jsonPointer([index, 'metrics']),
        params: { report: report.id, metric: id },
      }),
    ),
    ...report.metrics.flatMap((metric, place) => againstMetric(metric, place, asked)),
  ];
}

/** The last day on which a report about a piece is in time, in the zone of the contract; null where none is agreed. */
export function dueDate(
  { timeRange, deadlineDays }: CompleteDataClause,
  { zone }: Pick<CompleteContract, 'zone'>,
  publishedMs: number,
): PlainDate | null {
  if (!timeRange || typeof deadlineDays !== 'number') return null;
  const calendar = calendarOf(zone);
  return timeRange.range === 'window'
    ? calendar.dateAfter(toEpochMs(timeRange.window.end) - 1, deadlineDays)
    : calendar.dateAfter(publishedMs, timeRange.days + deadlineDays);
}

/** The time that figures about a piece must cover; null where none is agreed. */
export function agreedRange(
  { timeRange }: CompleteDataClause,
  { publishedAt }: Pick<DeliveryReport, 'publishedAt'>,
): SessionPlan['window'] | null {
  if (!timeRange) return null;
  if (timeRange.range === 'window') return timeRange.window;
  const start = toEpochMs(publishedAt);
  return { start: toInstant(start), end: toInstant(start + timeRange.days * DAY_MS) };
}

function inTime({ clause, contract, report, index }: Asked): EvidenceFinding[] {
  const due = dueDate(clause, contract, toEpochMs(report.publishedAt));
  if (due === null) return [];
  const { reportedAt, id } = report;
  if (reportedAt === undefined)
    return [
      findingOf(EVIDENCE_FINDINGS, 'REPORT_TIME_UNKNOWN', {
        path: jsonPointer([index]),
        params: { report: id, due },
      }),
    ];
  const on = calendarOf(contract.zone).dateOf(toEpochMs(reportedAt));
  if (on <= due) return [];
  return [
    findingOf(EVIDENCE_FINDINGS, 'REPORT_LATE', {
      path: jsonPointer([index, 'reportedAt']),
      params: { report: id, on, due },
    }),
  ];
}

function byWhom({ clause: { reporter }, report, index }: Asked): EvidenceFinding[] {
  if (report.by === undefined || !reporter || report.by === reporter) return [];
  return [
    findingOf(EVIDENCE_FINDINGS, 'REPORT_BY_OTHER', {
      path: jsonPointer([index, 'by']),
      params: { report: report.id, by: report.by, agreed: reporter },
    }),
  ];
}

function inForm({ clause, report, index }: Asked): EvidenceFinding[] {
  if (report.format === undefined || !clause.format || report.format === clause.format) return [];
  return [
    findingOf(EVIDENCE_FINDINGS, 'REPORT_FORMAT_DIFFERS', {
      path: jsonPointer([index, 'format']),
      params: { report: report.id, format: report.format, agreed: clause.format },
    }),
  ];
}

type Metric = DeliveryReport['metrics'][number];

function againstMetric(metric: Metric, place: number, asked: Asked): EvidenceFinding[] {
  const { clause, report, index } = asked;
  const agreed = (clause.metrics ?? []).find(({ id }) => id === metric.id);
  if (agreed === undefined) return [];
  const at = (field: string): string => jsonPointer([index, 'metrics', place, field]);
  const params = { metric: metric.id, definition: metric.definitionId };
  const { definition } = agreed;
  const counted =
    definition === undefined || definition === null
      ? [findingOf(EVIDENCE_FINDINGS, 'DEFINITION_OPEN', { path: at('definitionId'), params })]
      : definition.id === metric.definitionId
        ? []
        : [
            findingOf(EVIDENCE_FINDINGS, 'DEFINITION_DIFFERS', {
              path: at('definitionId'),
              params: { ...params, agreed: definition.id },
            }),
          ];
  const range = agreedRange(clause, report);
  return range === null || isSameTime(range, metric.window)
    ? counted
    : [
        ...counted,
        findingOf(EVIDENCE_FINDINGS, 'RANGE_DIFFERS', {
          path: at('window'),
          params: {
            metric: metric.id,
            from: metric.window.start,
            to: metric.window.end,
            agreedFrom: range.start,
            agreedTo: range.end,
          },
        }),
      ];
}

/** Whether two times agree within a day at either end: platforms count by days of their own. */
function isSameTime(a: SessionPlan['window'], b: SessionPlan['window']): boolean {
  return (
    Math.abs(toEpochMs(a.start) - toEpochMs(b.start)) <= DAY_MS &&
    Math.abs(toEpochMs(a.end) - toEpochMs(b.end)) <= DAY_MS
  );
}
