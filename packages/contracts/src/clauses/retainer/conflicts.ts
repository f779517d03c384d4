import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import {
  daysOutsideTerm,
  daysUnordered,
  paidAmounts,
  partiesOfPayment,
} from '../../clause/conflict/paying.ts';
import { foreignMoney, repeatedIds } from '../../clause/conflict/reference.ts';
import type { ContractContext } from '../../clause/contract-context.ts';
import { PPM } from '../../vocabulary/index.ts';
import type { RETAINER_FINDINGS } from './findings.ts';
import { hasInstalments, isPeriodic, type RetainerClause } from './schema.ts';

type RetainerConflict = ConflictIn<typeof RETAINER_FINDINGS & SharedFindings>;

/** Conflicts of a retainer with itself or with the contract. */
export function retainerConflicts(
  clause: RetainerClause,
  contract: ContractContext,
): RetainerConflict[] {
  const { instalments, periodic } = clause;
  const parts = instalments?.parts ?? [];
  const escalation = periodic?.escalation;
  return [
    ...partiesOfPayment(clause, contract),
    ...unusedParts(clause),
    ...repeatedIds('/instalments/parts', parts),
    ...paidAmounts(contract, [
      ['/instalments/total', instalments?.total],
      ...parts.map((it, index) => [`/instalments/parts/${index}/amount`, it.amount] as const),
      ['/periodic/amount', periodic?.amount],
    ]),
    ...foreignMoney(contract.currency, [
      ['/periodic/escalation/amount', escalation?.of === 'amount' ? escalation.amount : undefined],
    ]),
    ...daysOutsideTerm(contract, [
      ...parts.map((it, index) => [`/instalments/parts/${index}/on`, it.on] as const),
      ['/periodic/from', periodic?.from],
      ['/periodic/until', periodic?.until],
    ]),
    ...daysUnordered(['/periodic/from', periodic?.from], ['/periodic/until', periodic?.until]),
    ...unclearInstalments(clause),
  ];
}

const IS_PAID = { instalments: hasInstalments, periodic: isPeriodic } as const;

function unusedParts(clause: RetainerClause): RetainerConflict[] {
  const { model } = clause;
  if (model === undefined || model === null) return [];
  return (['instalments', 'periodic'] as const)
    .filter((part) => clause[part] && !IS_PAID[part](clause))
    .map((part) => ({ code: 'RETAINER_PART_UNUSED', at: `/${part}`, params: { part, model } }));
}

/** Instalments that are not amounts alone, nor shares of a total alone. */
function unclearInstalments({ instalments }: RetainerClause): RetainerConflict[] {
  const parts = instalments?.parts ?? [];
  if (parts.length === 0) return [];
  const { total } = instalments ?? {};
  const amounts = parts.filter(({ amount }) => amount !== undefined).length;
  const shares = parts.filter(({ share }) => share !== undefined).length;
  const sum = parts.reduce((whole, { share }) => whole + (share ?? 0), 0);
  const isClear =
    total === undefined
      ? amounts === parts.length && shares === 0
      : amounts === 0 && shares === parts.length && sum === PPM;
  return isClear ? [] : [{ code: 'INSTALMENTS_UNCLEAR', at: '/instalments/parts' }];
}

/** The contradictions of a retainer that settling refuses. */
export const retainerContradictions: Contradictions<RetainerClause, RetainerConflict['code']> = {
  conflicts: retainerConflicts,
  refused: { ...REFUSED, INSTALMENTS_UNCLEAR: 'INSTALMENTS_UNCLEAR' },
};
