import { defineClause } from '../../clause/kind.ts';
import { salesTaxConflicts } from './conflicts.ts';
import { SALES_TAX_FINDINGS } from './findings.ts';
import { salesTaxSchemas } from './schema.ts';

/** A tax that the payee charges with what it earns. */
export const salesTax = defineClause({
  schemas: salesTaxSchemas,
  items: {},
  findings: SALES_TAX_FINDINGS,
  conflicts: salesTaxConflicts,
});
