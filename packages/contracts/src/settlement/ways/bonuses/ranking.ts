import type { CompleteEventBonusClause } from '../../../clauses/event-bonus/schema.ts';
import { clausesOf } from '../../../contract/complete.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import { calendarOf } from '../../schedule/calendar.ts';
import { type AssessmentPeriod, assessmentPeriodOf } from '../fees/assessment-period.ts';

type RankingFact = FactOf<'ranking'>;

/** Whether a ranking counts for a bonus in an assessment: its event, its creator, and both its days. */
export function countsIn(
  { eventId, creatorId, occurredAt, recordedAt }: RankingFact,
  { ranking, payee }: CompleteEventBonusClause,
  { period, decidedAt }: AssessmentPeriod,
): boolean {
  const happened = Date.parse(occurredAt);
  return (
    eventId === ranking?.eventId &&
    creatorId === payee &&
    Date.parse(recordedAt) < decidedAt &&
    happened >= Date.parse(period.start) &&
    happened < Date.parse(period.end)
  );
}

/** Whether a ranking counts for any bonus of the contract. */
export function isCountedRanking(fact: RankingFact, contract: CompleteContract): boolean {
  const calendar = calendarOf(contract.zone);
  const assessments = clausesOf(contract, 'assessment');
  return clausesOf(contract, 'event-bonus').some((clause) =>
    assessments
      .filter(({ id }) => clause.assessmentIds.includes(id))
      .some((it) => countsIn(fact, clause, assessmentPeriodOf(it, contract, calendar))),
  );
}
