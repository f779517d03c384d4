import type { ClauseKindName, CompleteClause, CompleteClauseOf } from '../../clauses/schemas.ts';
import { dataObligations } from './data.ts';
import { deliverableObligations } from './deliverable.ts';
import { exclusivityObligations } from './exclusivity.ts';
import { licenceObligations } from './licence.ts';
import type { ClauseObligation, ObligationContext, ObligationsOf } from './obligation.ts';
import { renewalObligations } from './renewal.ts';
import { assessmentObligations, blackoutObligations, conditionObligations } from './schedules.ts';

/**
 * The kinds of clause that fix a time, each with what it fixes. The times of other kinds depend on what happens; days of
 * payment are those of a settlement.
 */
const OBLIGATIONS: { readonly [Kind in ClauseKindName]?: ObligationsOf<CompleteClauseOf<Kind>> } = {
  deliverable: deliverableObligations,
  'intellectual-property': licenceObligations,
  data: dataObligations,
  assessment: assessmentObligations,
  exclusivity: exclusivityObligations,
  'publishing-schedule': blackoutObligations,
  condition: conditionObligations,
  renewal: renewalObligations,
};

/** The obligations of a clause, whatever its kind is. */
export function clauseObligations(
  clause: CompleteClause,
  context: ObligationContext,
): readonly ClauseObligation[] {
  const of = OBLIGATIONS[clause.clause] as ObligationsOf<CompleteClause> | undefined;
  return of === undefined ? [] : of(clause, context);
}
