import { agreedPieces } from '../../clauses/deliverable/pieces.ts';
import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type Instant, toEpochMs } from '../../vocabulary/index.ts';
import { type DealEnd, endBy } from '../agreement/deal-end.ts';
import { meeting } from '../conditions/conditions.ts';
import { earningClauses } from '../earnings/earnings.ts';
import { abridged, formatUnits } from '../entry/explanation.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { deliveredPieces } from '../facts/piece.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import { calendarOf } from '../schedule/calendar.ts';
import { earnedDays } from '../ways/advance/advance.ts';
import { isUnder } from '../ways/cancellation/cancellation.ts';
import { datedSum } from './amended-findings.ts';

interface Known {
  readonly facts: KnownFacts;
  readonly knownAsOf: Instant;
  readonly lines: readonly BookedLine[];
  /** The early ends of the deal. */
  readonly ends: readonly DealEnd[];
}

/** Conditions that are not met, advances that are not earned, and cancellations that cost nothing or are too many. */
export function preconditionFindings(
  contract: CompleteContract,
  known: Known,
): SettlementFinding[] {
  return [
    ...conditionFindings(contract, known),
    ...advanceFindings(contract, known),
    ...cancellationFindings(contract, known.facts),
  ];
}

function conditionFindings(
  contract: CompleteContract,
  { facts, knownAsOf }: Known,
): SettlementFinding[] {
  const calendar = calendarOf(contract.zone);
  const conditions = clausesOf(contract, 'condition');
  const own = new Set(conditions.map(({ id }) => id));
  const strange = facts['condition-met'].filter(({ about }) => !own.has(about));
  const all = earningClauses(contract).map(({ id }) => id);
  const findings = conditions.flatMap((clause): SettlementFinding[] => {
    const { id, until, clauseIds = all } = clause;
    if (meeting(clause, { facts: facts['condition-met'], calendar }) !== undefined) return [];
    const about = { path: clausePath(contract, id), params: { clause: id, clauses: clauseIds } };
    return until === undefined || calendar.endOf(until) > toEpochMs(knownAsOf)
      ? [settlementFinding('CONDITION_OPEN', about)]
      : [
          settlementFinding('CONDITION_LAPSED', {
            ...about,
            params: { ...about.params, date: until },
          }),
        ];
  });
  if (strange.length === 0) return findings;
  const params = { count: strange.length, facts: abridged(strange.map(({ id }) => id)) };
  return [...findings, settlementFinding('CONDITION_UNKNOWN', { path: '/clauses', params })];
}

function advanceFindings(
  contract: CompleteContract,
  { ends, knownAsOf, lines }: Known,
): SettlementFinding[] {
  const calendar = calendarOf(contract.zone);
  if (endBy(toEpochMs(knownAsOf), ends) !== null) return [];
  const date = calendar.dateOf(toEpochMs(knownAsOf));
  return clausesOf(contract, 'advance').flatMap((clause): SettlementFinding[] => {
    const { earned, all } = earnedDays(clause, date);
    const paid = datedSum(lines, clause);
    if (paid === 0n || earned === all) return [];
    const left = (paid * BigInt(all - earned)) / BigInt(all);
    const params = { clause: clause.id, date, amount: formatUnits(contract.currency, left) };
    return [
      settlementFinding('ADVANCE_UNEARNED', { path: clausePath(contract, clause.id), params }),
    ];
  });
}

function cancellationFindings(contract: CompleteContract, facts: KnownFacts): SettlementFinding[] {
  const clauses = clausesOf(contract, 'cancellation');
  const without = facts.cancellation.filter(
    (fact) => !clauses.some((clause) => isUnder(clause, fact, contract)),
  );
  const tooMany = clausesOf(contract, 'deliverable').flatMap((clause): SettlementFinding[] => {
    const deliverable = clause.id;
    const cancelled = facts.cancellation
      .filter(({ deliverableId }) => deliverableId === deliverable)
      .reduce((sum, { pieces = 1 }) => sum + pieces, 0);
    const delivered = deliveredPieces(clause, facts).length;
    const agreed = agreedPieces(clause);
    if (agreed === null || cancelled === 0 || cancelled + delivered <= agreed) return [];
    const params = { deliverable, cancelled, delivered, agreed };
    return [
      settlementFinding('CANCELLED_TOO_MANY', { path: clausePath(contract, deliverable), params }),
    ];
  });
  if (without.length === 0) return tooMany;
  const params = { count: without.length, facts: abridged(without.map(({ id }) => id)) };
  return [
    settlementFinding('CANCELLATION_WITHOUT_EFFECT', { path: '/clauses', params }),
    ...tooMany,
  ];
}
