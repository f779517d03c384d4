import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import {
  DELIVERABLE,
  listed,
  unknownClauses,
  unknownParties,
} from '../../clause/conflict/reference.ts';
import { type ContractContext, clausesIn } from '../../clause/contract-context.ts';
import type { APPROVAL_FINDINGS } from './findings.ts';
import { type ApprovalClause, approvalSchemas } from './schema.ts';

type ApprovalConflict = ConflictIn<typeof APPROVAL_FINDINGS & SharedFindings>;

/** Conflicts of an approval with the contract. */
export function approvalConflicts(
  { id, approver, deliverableIds }: ApprovalClause,
  contract: ContractContext,
): ApprovalConflict[] {
  const first = clausesIn<ApprovalClause>(contract, approvalSchemas).find(
    ({ deliverableIds: others }) =>
      others === undefined ||
      deliverableIds === undefined ||
      others.some((other) => deliverableIds.includes(other)),
  );
  return [
    ...unknownParties(contract, [['/approver', approver]]),
    ...unknownClauses(contract, DELIVERABLE, listed('/deliverableIds', deliverableIds)),
    ...(first === undefined || first.id === id
      ? []
      : [{ code: 'APPROVAL_REPEATED', at: '', params: { id: first.id } } as const]),
  ];
}

/** The contradictions of an approval that settling refuses. */
export const approvalContradictions: Contradictions<ApprovalClause, ApprovalConflict['code']> = {
  conflicts: approvalConflicts,
  refused: { ...REFUSED, APPROVAL_REPEATED: 'APPROVAL_REPEATED' },
};
