import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { DELIVERABLE, listed, unknownClauses } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import type { PublishNode } from '../../clause/publish-node.ts';
import { isLivelaneError, type Window } from '../../vocabulary/index.ts';
import { isPublished } from '../deliverable/form/form.ts';
import { deliverablesIn } from '../deliverable/listed.ts';
import { endOfNode, startOfNode } from '../deliverable/starts.ts';
import type { PUBLISHING_SCHEDULE_FINDINGS } from './findings.ts';
import type { PublishingScheduleClause } from './schema.ts';

type ScheduleConflict = ConflictIn<typeof PUBLISHING_SCHEDULE_FINDINGS & SharedFindings>;

/** Conflicts of a publishing schedule with the contract. */
export function publishingScheduleConflicts(
  { deliverableIds, blackouts = [] }: PublishingScheduleClause,
  contract: ContractContext,
): ScheduleConflict[] {
  const blacked = deliverablesIn(contract, deliverableIds)
    .filter(isPublished)
    .flatMap(({ id, publish }) =>
      blackouts.flatMap(({ window }, index): ScheduleConflict[] =>
        (publish ?? []).some((node) => isWithin(node, window))
          ? [
              {
                code: 'PUBLISH_IN_BLACKOUT',
                at: `/blackouts/${index}`,
                params: { deliverable: id },
              },
            ]
          : [],
      ),
    );
  return [
    ...unknownClauses(contract, DELIVERABLE, listed('/deliverableIds', deliverableIds)),
    ...blacked,
  ];
}

/** Whether all of a publish node lies within a window, so that it cannot be kept. */
function isWithin(node: PublishNode, { start, end }: Window): boolean {
  try {
    const [from, to] = [Date.parse(startOfNode(node)), Date.parse(endOfNode(node))];
    const last = node.node === 'window' ? to - 1 : to;
    return from >= Date.parse(start) && last < Date.parse(end);
  } catch (error) {
    // A local time that does not exist is a finding of its own.
    if (isLivelaneError(error)) return false;
    throw error;
  }
}

/** The contradictions of a publishing schedule that settling refuses. */
export const publishingScheduleContradictions: Contradictions<
  PublishingScheduleClause,
  ScheduleConflict['code']
> = {
  conflicts: publishingScheduleConflicts,
  refused: { ...REFUSED, PUBLISH_IN_BLACKOUT: 'PUBLISH_IN_BLACKOUT' },
};
