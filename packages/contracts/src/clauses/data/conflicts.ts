import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import {
  DELIVERABLE,
  listed,
  repeatedIds,
  unknownClauses,
  unknownParties,
} from '../../clause/conflict/reference.ts';
import { type ContractContext, clausesIn } from '../../clause/contract-context.ts';
import { toEpochMs } from '../../vocabulary/index.ts';
import { type AssessmentClause, assessmentSchemas } from '../assessment/schema.ts';
import { isPublished } from '../deliverable/form.ts';
import { spanOf } from '../deliverable/node-span.ts';
import { type DeliverableClause, deliverableSchemas } from '../deliverable/schema.ts';
import type { DATA_FINDINGS } from './findings.ts';
import type { DataClause } from './schema.ts';

type DataConflict = ConflictIn<typeof DATA_FINDINGS & SharedFindings>;

const DAY = 86_400_000;

/** Conflicts of figures to report with themselves or with the contract. */
export function dataConflicts(clause: DataClause, contract: ContractContext): DataConflict[] {
  return [
    ...unknownParties(contract, [['/reporter', clause.reporter]]),
    ...unknownClauses(contract, DELIVERABLE, listed('/deliverableIds', clause.deliverableIds)),
    ...repeatedIds('/metrics', clause.metrics),
    ...lateReport(clause, contract),
  ];
}

/** A report that may come after the day on which its metrics are assessed. */
function lateReport(clause: DataClause, contract: ContractContext): DataConflict[] {
  const metrics = new Set((clause.metrics ?? []).map(({ id }) => id));
  const latest = latestReport(clause, contract);
  if (latest === null) return [];
  return clausesIn<AssessmentClause>(contract, assessmentSchemas).flatMap(
    ({ id, criteria, assessedOn }): DataConflict[] => {
      const needed = (criteria ?? []).some(
        ({ metricId }) => metricId !== undefined && metrics.has(metricId),
      );
      if (!needed || !assessedOn || latest <= Date.parse(`${assessedOn}T23:59:59Z`)) return [];
      const params = { assessment: id, date: assessedOn };
      return [{ code: 'REPORT_AFTER_ASSESSMENT', at: '/deadlineDays', params }];
    },
  );
}

function latestReport(
  { timeRange, deadlineDays }: DataClause,
  contract: ContractContext,
): number | null {
  if (!timeRange || deadlineDays === undefined || deadlineDays === null) return null;
  if (timeRange.range === 'window') return toEpochMs(timeRange.window.end) + deadlineDays * DAY;
  const ends = clausesIn<DeliverableClause>(contract, deliverableSchemas)
    .filter(isPublished)
    .flatMap(({ publish }) => publish ?? [])
    .map(spanOf)
    .filter((span) => span !== null)
    .map((span) => toEpochMs(span.end));
  return ends.length === 0 ? null : Math.max(...ends) + (timeRange.days + deadlineDays) * DAY;
}
