import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { MOST_NAMED } from '../../clause/conflict/conflict.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import {
  DELIVERABLE,
  listed,
  repeatedIds,
  unknownClauses,
  unknownParties,
} from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  grouped,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { toEpochMs } from '../../vocabulary/index.ts';
import { type AssessmentClause, assessmentSchemas } from '../assessment/schema.ts';
import { isPublished } from '../deliverable/form/form.ts';
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
  const latest = latestReport(clause, contract);
  if (latest === null) return [];
  const byMetric = assessmentsByMetric(contract);
  const needing = new Set((clause.metrics ?? []).flatMap(({ id }) => byMetric.get(id) ?? []));
  const conflicts: DataConflict[] = [];
  for (const { id, assessedOn } of needing) {
    if (conflicts.length > MOST_NAMED) break;
    if (!assessedOn || latest <= Date.parse(`${assessedOn}T23:59:59Z`)) continue;
    const params = { assessment: id, date: assessedOn };
    conflicts.push({ code: 'REPORT_AFTER_ASSESSMENT', at: '/deadlineDays', params });
  }
  return conflicts;
}

const assessmentsByMetric = onceFor((contract: WithClauses) =>
  grouped(clausesIn<AssessmentClause>(contract, assessmentSchemas), ({ criteria }) =>
    (criteria ?? []).map(({ metricId }) => metricId),
  ),
);

/** When the last piece can be published at the latest; null where no piece says. */
const lastPublication = onceFor((contract: WithClauses): number | null =>
  clausesIn<DeliverableClause>(contract, deliverableSchemas)
    .filter(isPublished)
    .flatMap(({ publish }) => publish ?? [])
    .map(spanOf)
    .reduce<number | null>(
      (last, span) => (span === null ? last : Math.max(last ?? 0, toEpochMs(span.end))),
      null,
    ),
);

function latestReport(
  { timeRange, deadlineDays }: DataClause,
  contract: ContractContext,
): number | null {
  if (!timeRange || deadlineDays === undefined || deadlineDays === null) return null;
  if (timeRange.range === 'window') return toEpochMs(timeRange.window.end) + deadlineDays * DAY;
  const last = lastPublication(contract);
  return last === null ? null : last + (timeRange.days + deadlineDays) * DAY;
}
