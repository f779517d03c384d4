import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import { findingEntry } from '../../clause/conflict/finding-entry.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { foreignMoney, unknownParties } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import type { StandbyClause } from './schema.fixture.ts';

/** Conflicts of standbys. */
export const STANDBY_FINDINGS = {
  STANDBY_OUTSIDE_TERM: findingEntry(
    'error',
    ['{clause} is paid on {date}, outside the term.', '{clause}的支付日{date}不在合同期限内。'],
    ['Move the day or the term.', '调整支付日或合同期限。'],
  ),
} as const;

type StandbyConflict = ConflictIn<typeof STANDBY_FINDINGS & SharedFindings>;

/** Conflicts of a standby with the contract. */
export function standbyConflicts(
  { payer, payee, amount, on }: StandbyClause,
  contract: ContractContext,
): StandbyConflict[] {
  const conflicts: StandbyConflict[] = [
    ...unknownParties(contract, [
      ['/payer', payer],
      ['/payee', payee],
    ]),
    ...foreignMoney(contract.currency, [['/amount', amount]]),
  ];
  if (on && (on < contract.term.start.slice(0, 10) || on > contract.term.end.slice(0, 10)))
    conflicts.push({ code: 'STANDBY_OUTSIDE_TERM', at: '/on', params: { date: on } });
  return conflicts;
}

/** The contradictions of a standby that settling refuses. */
export const standbyContradictions: Contradictions<StandbyClause> = {
  conflicts: standbyConflicts,
  refused: REFUSED,
};
