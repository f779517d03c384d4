import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import type { PlainDate, Window } from '../../../vocabulary/index.ts';
import type { Calendar } from '../../schedule/calendar.ts';

/** The period that an assessment measures, and the day on which it is decided. */
export interface AssessmentPeriod {
  readonly period: Window;
  readonly assessedOn: PlainDate;
  /** The first moment after that day, in epoch milliseconds; facts recorded from then on do not count. */
  readonly decidedAt: number;
}

/** The assessment period of a clause. Without an assessment clause: the contract term, decided on its last day. */
export function assessmentPeriodOf(
  clause: CompleteClauseOf<'assessment'> | undefined,
  contract: CompleteContract,
  calendar: Calendar,
): AssessmentPeriod {
  const period = clause?.period ?? contract.term;
  const assessedOn = clause?.assessedOn ?? calendar.dateOf(Date.parse(contract.term.end));
  return { period, assessedOn, decidedAt: calendar.endOf(assessedOn) };
}
