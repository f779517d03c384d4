import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { unknownPaying } from '../../clause/conflict/paying.ts';
import { foreignMoney, listed } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import { formatPercent } from '../../vocabulary/index.ts';
import type { TAX_FINDINGS } from './findings.ts';
import type { TaxClause } from './schema.ts';

type TaxConflict = ConflictIn<typeof TAX_FINDINGS & SharedFindings>;

/** Conflicts of a tax with itself or with the contract; expenses that are paid back are not taxed. */
export function taxConflicts(
  { feeIds, withholdingRate, borneBy, treaty, threshold }: TaxClause,
  contract: ContractContext,
): TaxConflict[] {
  const conflicts: TaxConflict[] = [
    ...unknownPaying(contract, listed('/feeIds', feeIds), ['expenses']),
    ...foreignMoney(contract.currency, [['/threshold/amount', threshold?.amount]]),
  ];
  if (treaty !== undefined && typeof withholdingRate === 'number' && treaty.rate >= withholdingRate)
    conflicts.push({
      code: 'TREATY_NOT_LOWER',
      at: '/treaty/rate',
      params: { treaty: formatPercent(treaty.rate), full: formatPercent(withholdingRate) },
    });
  if (threshold !== undefined && borneBy === 'payer')
    conflicts.push({ code: 'THRESHOLD_GROSSED_UP', at: '/threshold' });
  return conflicts;
}

/** The contradictions of a tax that settling refuses. */
export const taxContradictions: Contradictions<TaxClause, TaxConflict['code']> = {
  conflicts: taxConflicts,
  refused: { ...REFUSED, THRESHOLD_GROSSED_UP: 'THRESHOLD_GROSSED_UP' },
};
