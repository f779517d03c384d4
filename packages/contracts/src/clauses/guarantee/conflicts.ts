import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { paidAmounts, partiesOfPayment, unknownPaying } from '../../clause/conflict/paying.ts';
import { listed } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import { payingClausesById } from '../../clause/paying.ts';
import type { GUARANTEE_FINDINGS } from './findings.ts';
import type { GuaranteeClause } from './schema.ts';

type GuaranteeConflict = ConflictIn<typeof GUARANTEE_FINDINGS & SharedFindings>;

/** Kinds whose amounts depend on those of other clauses. */
const DERIVED: ReadonlySet<string> = new Set(['guarantee', 'agent-share']);

/** Conflicts of a minimum guarantee with the contract. */
export function guaranteeConflicts(
  clause: GuaranteeClause,
  contract: ContractContext,
): GuaranteeConflict[] {
  const { payer, payee, feeIds } = clause;
  const paying = payingClausesById(contract);
  return [
    ...partiesOfPayment(clause, contract),
    ...paidAmounts(contract, [['/amount', clause.amount]]),
    ...unknownPaying(contract, listed('/feeIds', feeIds), ['expenses', 'in-kind']),
    ...(feeIds ?? []).flatMap((id, index): GuaranteeConflict[] => {
      const fee = paying.get(id);
      if (fee === undefined) return [];
      const isOwn = fee.payer === payer && fee.payee === payee && !DERIVED.has(fee.clause);
      return isOwn
        ? []
        : [{ code: 'GUARANTEE_OTHER_PARTIES', at: `/feeIds/${index}`, params: { id } }];
    }),
  ];
}

/** The contradictions of a minimum guarantee that settling refuses. */
export const guaranteeContradictions: Contradictions<GuaranteeClause, GuaranteeConflict['code']> = {
  conflicts: guaranteeConflicts,
  refused: { ...REFUSED, GUARANTEE_OTHER_PARTIES: 'FEE_OF_PAIR' },
};
