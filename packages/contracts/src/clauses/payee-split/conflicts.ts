import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { unknownPaying } from '../../clause/conflict/paying.ts';
import { claimedBefore, unknownParties } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import { formatPercent, PPM } from '../../vocabulary/index.ts';
import type { PAYEE_SPLIT_FINDINGS } from './findings.ts';
import type { PayeeSplitClause } from './schema.ts';

type PayeeSplitConflict = ConflictIn<typeof PAYEE_SPLIT_FINDINGS & SharedFindings>;

/** Conflicts of a split between payees with itself or with the contract. */
export function payeeSplitConflicts(
  clause: PayeeSplitClause,
  contract: ContractContext,
): PayeeSplitConflict[] {
  const shares = clause.shares ?? [];
  const earlier = claimedBefore(contract, clause);
  const conflicts: PayeeSplitConflict[] = [
    ...unknownPaying(contract, [['/feeId', clause.feeId]], ['expenses', 'in-kind']),
    ...unknownParties(
      contract,
      shares.map(({ payee }, index) => [`/shares/${index}/payee`, payee]),
    ),
  ];
  const sum = shares.reduce((total, { share }) => total + share, 0);
  if (earlier !== null) conflicts.push({ code: 'SPLIT_REPEATED', at: '/feeId', params: earlier });
  if (shares.length > 0 && sum !== PPM)
    conflicts.push({ code: 'SPLIT_NOT_WHOLE', at: '/shares', params: { sum: formatPercent(sum) } });
  return conflicts;
}

/** The contradictions of a split between payees that settling refuses. */
export const payeeSplitContradictions: Contradictions<
  PayeeSplitClause,
  PayeeSplitConflict['code']
> = {
  conflicts: payeeSplitConflicts,
  refused: {
    ...REFUSED,
    SPLIT_NOT_WHOLE: 'SHARES_NOT_WHOLE',
    SPLIT_REPEATED: 'SPLIT_REPEATED',
  },
};
