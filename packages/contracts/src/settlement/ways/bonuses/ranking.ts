import {
  type CompleteEventBonusClause,
  paysEachPlace,
} from '../../../clauses/event-bonus/schema.ts';
import { clausesOf } from '../../../contract/complete.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import { creditedCreators } from '../../agreement/agreement.ts';
import { type DealEnd, endBefore } from '../../agreement/deal-end.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import type { KnownFacts } from '../../facts/known-facts.ts';
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

/**
 * The places that a bonus without an assessment pays for: those of its event and creators within the term, of each day that
 * which was recorded first, so that a later record changes nothing that was earned.
 */
export function placesReached(
  clause: CompleteEventBonusClause,
  { contract, facts }: RankingContext,
): RankingFact[] {
  const creators = creditedCreators(clause, contract);
  const seen = new Set<string>();
  return facts.ranking.filter(({ eventId, creatorId, occurredAt }) => {
    const at = Date.parse(occurredAt);
    const key = placeId({ creatorId, occurredAt }, contract);
    const isCounted =
      eventId === clause.ranking?.eventId &&
      creators.includes(creatorId) &&
      at >= Date.parse(contract.term.start) &&
      at < Date.parse(contract.term.end) &&
      !seen.has(key);
    if (isCounted) seen.add(key);
    return isCounted;
  });
}

/** Whose place it is, and of which day: two records with this in common are of one place. */
export function placeId(
  { creatorId, occurredAt }: Pick<RankingFact, 'creatorId' | 'occurredAt'>,
  { zone }: Pick<CompleteContract, 'zone'>,
): string {
  return `${creatorId} ${calendarOf(zone).dateOf(Date.parse(occurredAt))}`;
}

/** The contract and the facts by which rankings count. */
interface RankingContext {
  readonly contract: CompleteContract;
  readonly facts: KnownFacts;
}

/** Whether a ranking counts for any bonus of the contract. @param ends - the early ends of the deal */
export function isCountedRanking(
  fact: RankingFact,
  { contract, facts, ends }: RankingContext & { readonly ends: readonly DealEnd[] },
): boolean {
  const calendar = calendarOf(contract.zone);
  const assessments = clausesOf(contract, 'assessment');
  return clausesOf(contract, 'event-bonus').some((clause) => {
    if (paysEachPlace(clause, contract))
      return (
        endBefore(Date.parse(fact.occurredAt), ends) === undefined &&
        placesReached(clause, { contract, facts }).includes(fact)
      );
    return assessments
      .filter(({ id }) => clause.assessmentIds?.includes(id))
      .some((it) => countsIn(fact, clause, assessmentPeriodOf(it, contract, calendar)));
  });
}
