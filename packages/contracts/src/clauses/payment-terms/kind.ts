import { defineClause } from '../../clause/kind.ts';
import { paymentTermsConflicts } from './conflicts.ts';
import { PAYMENT_TERMS_FINDINGS } from './findings.ts';
import { paymentTermsSchemas } from './schema.ts';

/** The terms on which a payer pays. */
export const paymentTerms = defineClause({
  schemas: paymentTermsSchemas,
  items: {},
  findings: PAYMENT_TERMS_FINDINGS,
  conflicts: paymentTermsConflicts,
});
