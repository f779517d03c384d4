import type { CompleteClauseOf } from '../clauses/schemas.ts';
import { canonicalJson } from '../vocabulary/hash/index.ts';
import { type DeliveryReport, findingOf, jsonPointer, toEpochMs } from '../vocabulary/index.ts';
import type { EvidenceFinding, PlacedReport } from './against-clause.ts';
import { EVIDENCE_FINDINGS } from './findings.ts';
import type { Pieces } from './pieces.ts';

/** Each report once; of one id with two contents the last, as a corrected one comes later. */
export function onceEach(reports: readonly DeliveryReport[]): {
  readonly placed: readonly PlacedReport[];
  readonly findings: readonly EvidenceFinding[];
} {
  const byId = new Map<string, PlacedReport>();
  const findings: EvidenceFinding[] = [];
  reports.forEach((report, index) => {
    const before = byId.get(report.id);
    if (before !== undefined && canonicalJson(before.report) !== canonicalJson(report))
      findings.push(
        findingOf(EVIDENCE_FINDINGS, 'REPORT_TWO_CONTENTS', {
          path: jsonPointer([index]),
          params: { report: report.id },
        }),
      );
    byId.set(report.id, { report, index });
  });
  return { placed: [...byId.values()], findings };
}

/** A report about nothing that is published. */
export function unknownDeliverable(
  { report, index }: PlacedReport,
  { published }: Pieces,
): EvidenceFinding[] {
  if (published.has(report.deliverableId)) return [];
  const params = { report: report.id, deliverable: report.deliverableId };
  const path = jsonPointer([index, 'deliverableId']);
  return [findingOf(EVIDENCE_FINDINGS, 'REPORT_DELIVERABLE_UNKNOWN', { path, params })];
}

/** What cannot be right, whatever was agreed: the time of the report, its figures. */
export function malformed(placed: PlacedReport): EvidenceFinding[] {
  return [...beforePublication(placed), ...malformedFigures(placed)];
}

function beforePublication({ report, index }: PlacedReport): EvidenceFinding[] {
  const { id, reportedAt, publishedAt } = report;
  if (reportedAt === undefined || toEpochMs(reportedAt) >= toEpochMs(publishedAt)) return [];
  return [
    findingOf(EVIDENCE_FINDINGS, 'REPORT_BEFORE_PUBLICATION', {
      path: jsonPointer([index, 'reportedAt']),
      params: { report: id, reported: reportedAt, published: publishedAt },
    }),
  ];
}

function malformedFigures({ report, index }: PlacedReport): EvidenceFinding[] {
  return report.metrics.flatMap(({ id: metric, value }, place) => {
    const path = jsonPointer([index, 'metrics', place]);
    const isSecond = report.metrics.findIndex(({ id }) => id === metric) < place;
    return [
      ...(isSecond
        ? [
            findingOf(EVIDENCE_FINDINGS, 'METRIC_TWICE', {
              path,
              params: { report: report.id, metric },
            }),
          ]
        : []),
      ...(value < 0
        ? [findingOf(EVIDENCE_FINDINGS, 'METRIC_NEGATIVE', { path, params: { metric, value } })]
        : []),
    ];
  });
}

/** Figures that no clause asks for. */
export function notAgreed(
  { report, index }: PlacedReport,
  asked: readonly CompleteClauseOf<'data'>[],
): EvidenceFinding[] {
  if (asked.length === 0) {
    const params = { deliverable: report.deliverableId };
    return [
      findingOf(EVIDENCE_FINDINGS, 'REPORT_NOT_AGREED', { path: jsonPointer([index]), params }),
    ];
  }
  const agreed = new Set(asked.flatMap(({ metrics }) => (metrics ?? []).map(({ id }) => id)));
  return report.metrics.flatMap(({ id: metric }, place) =>
    agreed.has(metric)
      ? []
      : [
          findingOf(EVIDENCE_FINDINGS, 'METRIC_NOT_AGREED', {
            path: jsonPointer([index, 'metrics', place]),
            params: { report: report.id, metric },
          }),
        ],
  );
}
