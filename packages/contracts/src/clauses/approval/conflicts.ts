import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import {
  DELIVERABLE,
  listed,
  unknownClauses,
  unknownParties,
} from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import type { APPROVAL_FINDINGS } from './findings.ts';
import { type ApprovalClause, approvalSchemas } from './schema.ts';

type ApprovalConflict = ConflictIn<typeof APPROVAL_FINDINGS & SharedFindings>;

/** Conflicts of an approval with the contract. */
export function approvalConflicts(
  { id, approver, deliverableIds }: ApprovalClause,
  contract: ContractContext,
): ApprovalConflict[] {
  const first = firstApproval(contract, deliverableIds);
  return [
    ...unknownParties(contract, [['/approver', approver]]),
    ...unknownClauses(contract, DELIVERABLE, listed('/deliverableIds', deliverableIds)),
    ...(first === undefined || first.id === id
      ? []
      : [{ code: 'APPROVAL_REPEATED', at: '', params: { id: first.id } } as const]),
  ];
}

/** The first approval of anything that these deliverables are; of all where there is no list. */
function firstApproval(
  contract: WithClauses,
  ids: readonly string[] | undefined,
): ApprovalClause | undefined {
  const all = clausesIn<ApprovalClause>(contract, approvalSchemas);
  if (ids === undefined) return all[0];
  const firsts = firstPlaces(contract);
  const none = all.length;
  const ofAll = firsts.get(null) ?? none;
  return all[ids.reduce((first, id) => Math.min(first, firsts.get(id) ?? none), ofAll)];
}

/** Where the first approval of each deliverable stands among approvals, by its id; by null that of all. */
const firstPlaces = onceFor(
  (contract: WithClauses) =>
    new Map(
      clausesIn<ApprovalClause>(contract, approvalSchemas)
        .flatMap(({ deliverableIds = [null] }, place) =>
          deliverableIds.map((id) => [id, place] as const),
        )
        .toReversed(),
    ),
);

/** The contradictions of an approval that settling refuses. */
export const approvalContradictions: Contradictions<ApprovalClause, ApprovalConflict['code']> = {
  conflicts: approvalConflicts,
  refused: { ...REFUSED, APPROVAL_REPEATED: 'APPROVAL_REPEATED' },
};
