import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import { findingEntry } from '../../clause/conflict/finding-entry.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { foreignMoney, unknownParties } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import type { RetainerClause } from './schema.fixture.ts';

/** Conflicts of retainers. */
export const RETAINER_FINDINGS = {
  RETAINER_OUTSIDE_TERM: findingEntry(
    'error',
    ['{clause} is paid on {date}, outside the term.', '{clause}的支付日{date}不在合同期限内。'],
    ['Move the day or the term.', '调整支付日或合同期限。'],
  ),
} as const;

type RetainerConflict = ConflictIn<typeof RETAINER_FINDINGS & SharedFindings>;

/** Conflicts of a retainer with the contract. */
export function retainerConflicts(
  { payer, payee, amount, on }: RetainerClause,
  contract: ContractContext,
): RetainerConflict[] {
  const conflicts: RetainerConflict[] = [
    ...unknownParties(contract, [
      ['/payer', payer],
      ['/payee', payee],
    ]),
    ...foreignMoney(contract.currency, [['/amount', amount]]),
  ];
  if (on && (on < contract.term.start.slice(0, 10) || on > contract.term.end.slice(0, 10)))
    conflicts.push({ code: 'RETAINER_OUTSIDE_TERM', at: '/on', params: { date: on } });
  return conflicts;
}

/** The contradictions of a retainer that settling refuses. */
export const retainerContradictions: Contradictions<RetainerClause> = {
  conflicts: retainerConflicts,
  refused: REFUSED,
};
