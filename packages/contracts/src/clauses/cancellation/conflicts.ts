import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { claimedBefore, FEE, unknownClauses } from '../../clause/conflict/reference.ts';
import { type ContractContext, clauseWith } from '../../clause/contract-context.ts';
import { type FeeClause, feeSchemas, hasFixed } from '../fee/schema.ts';
import type { CANCELLATION_FINDINGS } from './findings.ts';
import type { CancellationClause } from './schema.ts';

type CancellationConflict = ConflictIn<typeof CANCELLATION_FINDINGS & SharedFindings>;

/** Conflicts of cancellation with itself or with the contract. */
export function cancellationConflicts(
  clause: CancellationClause,
  contract: ContractContext,
): CancellationConflict[] {
  const { feeId, steps } = clause;
  const fee = clauseWith<FeeClause>(contract, feeSchemas, feeId);
  const earlier = claimedBefore(contract, clause);
  const conflicts: CancellationConflict[] = unknownClauses(contract, FEE, [['/feeId', feeId]]);
  if (earlier !== null)
    conflicts.push({ code: 'CANCELLATION_REPEATED', at: '/feeId', params: earlier });
  if (fee?.model && !hasFixed(fee))
    conflicts.push({ code: 'CANCELLATION_WITHOUT_FIXED', at: '/feeId' });
  (steps ?? []).forEach(({ underHours }, index, all) => {
    if (underHours <= (all[index - 1]?.underHours ?? 0))
      conflicts.push({ code: 'NOTICES_UNORDERED', at: `/steps/${index}` });
  });
  return conflicts;
}

/** The contradictions of cancellation that settling refuses. */
export const cancellationContradictions: Contradictions<
  CancellationClause,
  CancellationConflict['code']
> = {
  conflicts: cancellationConflicts,
  refused: {
    ...REFUSED,
    NOTICES_UNORDERED: 'STEPS_UNORDERED',
    CANCELLATION_REPEATED: 'CANCELLATION_REPEATED',
    CANCELLATION_WITHOUT_FIXED: 'FEE_WITH_FIXED',
  },
};
