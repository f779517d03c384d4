import type { Contract } from '../../contract/document.ts';
import { dateOfInstant } from '../../vocabulary/zones/index.ts';
import type { ClauseKind, Conflict } from '../kind.ts';
import {
  draftClauses,
  measureConflicts,
  outsideTerm,
  repeatedIds,
  unknownClauses,
} from '../reference.ts';
import type { Assessment, Criterion } from './schema.ts';

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
        metricAt: `/criteria/${index}/metricId`,
      })),
    ),
  ];
  conflicts.push(...criteria.flatMap((it, index) => unreachable(it, { index, contract })));
  if (period && outsideTerm(contract, period.start, period.end))
    conflicts.push({ code: 'ASSESSMENT_OUTSIDE_TERM', at: '/period' });
  if (period && assessedOn && assessedOn < dateOfInstant(period.end, contract.zone)) {
    conflicts.push({ code: 'ASSESSED_TOO_EARLY', at: '/assessedOn', values: { date: assessedOn } });
  }
  return conflicts;
}

/** More minutes or pieces than the deal is made of can only be missed. */
function unreachable(
  { measure, atLeast, deliverableId }: Criterion,
  { index, contract }: { readonly index: number; readonly contract: Contract },
): Conflict[] {
  if (typeof atLeast !== 'number' || (measure !== 'live-minutes' && measure !== 'deliveries'))
    return [];
  const agreed = draftClauses(contract, 'deliverable')
    .filter(({ id }) => deliverableId === undefined || deliverableId === id)
    .map(({ live, quantity }) => {
      const pieces = live ? live.sessions : quantity;
      const each = measure === 'deliveries' ? 1 : live ? live.minutes : 0;
      return each === 0 ? 0 : (pieces ?? Number.NaN) * (each ?? Number.NaN);
    });
  const most = agreed.reduce((sum, it) => sum + it, 0);
  // An open slot makes the sum NaN, of which nothing can be said yet.
  if (agreed.length === 0 || !(atLeast > most)) return [];
  const values = { wanted: String(atLeast), measure, most: String(most) };
  return [{ code: 'CRITERION_UNREACHABLE', at: `/criteria/${index}/atLeast`, values }];
}
