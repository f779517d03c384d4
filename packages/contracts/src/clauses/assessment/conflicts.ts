import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { measureConflicts } from '../../clause/conflict/measured.ts';
import {
  DELIVERABLE,
  outsideTerm,
  repeatedIds,
  unknownClauses,
} from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import { dateOfInstant } from '../../vocabulary/zones/index.ts';
import { workIn } from '../deliverable/listed.ts';
import { agreedPieces } from '../deliverable/pieces.ts';
import type { ASSESSMENT_FINDINGS } from './findings.ts';
import type { AssessmentClause, Criterion } from './schema.ts';

type AssessmentConflict = ConflictIn<typeof ASSESSMENT_FINDINGS & SharedFindings>;

/** Conflicts of an assessment with itself or with the contract. */
export function assessmentConflicts(
  clause: AssessmentClause,
  contract: ContractContext,
): AssessmentConflict[] {
  const criteria = clause.criteria ?? [];
  const { period, assessedOn } = clause;
  const conflicts: AssessmentConflict[] = [
    ...repeatedIds('/criteria', criteria),
    ...unknownClauses(
      contract,
      DELIVERABLE,
      criteria.map((it, index) => [`/criteria/${index}/deliverableId`, it.deliverableId]),
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
    ...criteria.flatMap((it, index) => unreachable(it, { index, contract })),
  ];
  if (period && outsideTerm(contract, period.start, period.end))
    conflicts.push({ code: 'ASSESSMENT_OUTSIDE_TERM', at: '/period' });
  if (period && assessedOn && assessedOn < dateOfInstant(period.end, contract.zone))
    conflicts.push({ code: 'ASSESSED_TOO_EARLY', at: '/assessedOn', params: { date: assessedOn } });
  return conflicts;
}

/** More minutes or pieces than the deal is made of can only be missed. */
function unreachable(
  { measure, atLeast, deliverableId }: Criterion,
  { index, contract }: { readonly index: number; readonly contract: ContractContext },
): AssessmentConflict[] {
  if (typeof atLeast !== 'number' || (measure !== 'live-minutes' && measure !== 'deliveries'))
    return [];
  const counted = workIn(contract, deliverableId === undefined ? undefined : [deliverableId]);
  const most = counted.reduce((sum, piece) => {
    const each = measure === 'deliveries' ? 1 : piece.live ? piece.live.minutes : 0;
    return sum + (each === 0 ? 0 : (agreedPieces(piece) ?? Number.NaN) * (each ?? Number.NaN));
  }, 0);
  // An open slot makes the sum NaN: it cannot be compared yet.
  if (counted.length === 0 || !(atLeast > most)) return [];
  const params = { wanted: atLeast, measure, most };
  return [{ code: 'CRITERION_UNREACHABLE', at: `/criteria/${index}/atLeast`, params }];
}

/** The contradictions of an assessment that settling refuses. */
export const assessmentContradictions: Contradictions<
  AssessmentClause,
  AssessmentConflict['code']
> = {
  conflicts: assessmentConflicts,
  refused: REFUSED,
};
