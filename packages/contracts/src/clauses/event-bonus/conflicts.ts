import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { measureConflicts } from '../../clause/conflict/measured.ts';
import { paidAmounts, partiesOfPayment } from '../../clause/conflict/paying.ts';
import {
  ASSESSMENT,
  DELIVERABLE,
  listed,
  repeatedIds,
  unknownClauses,
} from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import { toMinor } from '../../vocabulary/index.ts';
import type { EVENT_BONUS_FINDINGS } from './findings.ts';
import { type EventBonusClause, hasPlaces, hasSteps } from './schema.ts';

type EventBonusConflict = ConflictIn<typeof EVENT_BONUS_FINDINGS & SharedFindings>;

/** Conflicts of an event bonus with itself or with the contract. */
export function eventBonusConflicts(
  clause: EventBonusClause,
  contract: ContractContext,
): EventBonusConflict[] {
  const { assessmentIds, result, ranking } = clause;
  const steps = result?.steps ?? [];
  const places = ranking?.places ?? [];
  return [
    ...partiesOfPayment(clause, contract),
    ...unknownClauses(contract, ASSESSMENT, listed('/assessmentIds', assessmentIds)),
    ...repeatedIds(
      '/assessmentIds',
      assessmentIds?.map((id) => ({ id })),
    ),
    ...unknownClauses(contract, DELIVERABLE, [['/result/deliverableId', result?.deliverableId]]),
    ...paidAmounts(contract, [
      ...steps.map((it, index) => [`/result/steps/${index}/amount`, it.amount] as const),
      ...places.map((it, index) => [`/ranking/places/${index}/amount`, it.amount] as const),
    ]),
    ...measureConflicts(
      contract,
      steps.map(({ atLeast }, index) => ({
        at: `/result/steps/${index}/atLeast`,
        measure: result?.measure,
        atLeast,
        metricId: result?.metricId,
      })),
    ),
    ...unorderedSteps(clause),
    ...overlappingPlaces(clause),
    ...unusedParts(clause),
  ];
}

function unusedParts(clause: EventBonusClause): EventBonusConflict[] {
  if (!clause.pays) return [];
  const isUsed = { result: hasSteps, ranking: hasPlaces } as const;
  return (['result', 'ranking'] as const)
    .filter((part) => clause[part] && !isUsed[part](clause))
    .map((part) => ({ code: 'BONUS_PART_UNUSED', at: `/${part}`, params: { part } }));
}

function unorderedSteps({ result }: EventBonusClause): EventBonusConflict[] {
  const sizes = (result?.steps ?? []).map(({ atLeast }) =>
    typeof atLeast === 'number' ? BigInt(atLeast) : toMinor(atLeast),
  );
  return sizes.flatMap((size, index): EventBonusConflict[] => {
    const before = sizes[index - 1];
    return before !== undefined && size <= before
      ? [{ code: 'BONUS_STEPS_UNORDERED', at: `/result/steps/${index}` }]
      : [];
  });
}

function overlappingPlaces({ ranking }: EventBonusClause): EventBonusConflict[] {
  let last = 0;
  return (ranking?.places ?? []).flatMap(({ from, to = from }, index): EventBonusConflict[] => {
    const isTaken = from <= last || to < from;
    last = Math.max(last, to);
    return isTaken
      ? [{ code: 'PLACES_OVERLAP', at: `/ranking/places/${index}`, params: { rank: from } }]
      : [];
  });
}

/** The contradictions of an event bonus that settling refuses. */
export const eventBonusContradictions: Contradictions<
  EventBonusClause,
  EventBonusConflict['code']
> = {
  conflicts: eventBonusConflicts,
  refused: {
    ...REFUSED,
    BONUS_STEPS_UNORDERED: 'STEPS_UNORDERED',
    PLACES_OVERLAP: 'PLACES_ONCE',
  },
};
