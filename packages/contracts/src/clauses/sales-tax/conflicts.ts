import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { unknownPaying } from '../../clause/conflict/paying.ts';
import { listed } from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { type TaxClause, taxSchemas } from '../tax/schema.ts';
import type { SALES_TAX_FINDINGS } from './findings.ts';
import type { SalesTaxClause } from './schema.ts';

type SalesTaxConflict = ConflictIn<typeof SALES_TAX_FINDINGS & SharedFindings>;

/** Conflicts of a sales tax with the contract. */
export function salesTaxConflicts(
  { feeIds, treatment }: SalesTaxClause,
  contract: ContractContext,
): SalesTaxConflict[] {
  const meets = (ids: readonly string[] | undefined): boolean =>
    feeIds === undefined || ids === undefined || ids.some((id) => feeIds.includes(id));
  const borne = taxesOfPayers(contract).find((tax) => meets(tax.feeIds));
  const unknown = unknownPaying(contract, listed('/feeIds', feeIds), ['expenses']);
  if (treatment !== 'included' || borne === undefined) return unknown;
  return [
    ...unknown,
    { code: 'SALES_TAX_INCLUDED_BORNE', at: '/treatment', params: { id: borne.id } },
  ];
}

const taxesOfPayers = onceFor((contract: WithClauses) =>
  clausesIn<TaxClause>(contract, taxSchemas).filter((tax) => tax.borneBy === 'payer'),
);

/** The contradictions of a sales tax that settling refuses. */
export const salesTaxContradictions: Contradictions<SalesTaxClause, SalesTaxConflict['code']> = {
  conflicts: salesTaxConflicts,
  refused: { ...REFUSED, SALES_TAX_INCLUDED_BORNE: 'SALES_TAX_INCLUDED_BORNE' },
};
