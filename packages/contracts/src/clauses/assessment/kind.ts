import type { Contract } from '../../contract/document.ts';
import { dateOfInstant } from '../../vocabulary/zones/index.ts';
import type { ClauseKind, Conflict } from '../kind.ts';
import { measureConflicts, outsideTerm, repeatedIds, unknownClauses } from '../reference.ts';
import type { Assessment } from './schema.ts';

/** By what, and when, the result is judged. */
export const assessment: ClauseKind<'assessment'> = {
  kind: 'assessment',
  name: { en: 'Assessment', 'zh-Hans': '效果考核' },
  summary: {
    en: 'Says what must be reached, in which time, and on which day that is stated.',
    'zh-Hans': '写明须达成什么、在什么期间内达成，以及何日认定。',
  },
  conflicts: assessmentConflicts,
};

function assessmentConflicts(clause: Assessment, contract: Contract): Conflict[] {
  const criteria = clause.criteria ?? [];
  const { period, assessedOn } = clause;
  const conflicts: Conflict[] = [
    ...repeatedIds(
      '/criteria',
      criteria.map(({ id }) => id),
    ),
    ...unknownClauses(
      contract,
      { kind: 'deliverable', name: { en: 'deliverable', 'zh-Hans': '交付内容' } },
      criteria.map((it, index) => [`/criteria/${index}/deliverableId`, it.deliverableId] as const),
    ),
    ...measureConflicts(
      contract,
      criteria.map((it, index) => ({
        at: `/criteria/${index}/atLeast`,
        measure: it.measure,
        atLeast: it.atLeast,
        metricId: it.metricId,
      })),
    ),
  ];
  if (period && outsideTerm(contract, period.start, period.end))
    conflicts.push({ code: 'ASSESSMENT_OUTSIDE_TERM', at: '/period' });
  if (period && assessedOn && assessedOn < dateOfInstant(period.end, contract.zone)) {
    conflicts.push({ code: 'ASSESSED_TOO_EARLY', at: '/assessedOn', values: { date: assessedOn } });
  }
  return conflicts;
}
