import { defineClause } from '../../clause/kind.ts';
import { payeeSplitConflicts } from './conflicts.ts';
import { PAYEE_SPLIT_FINDINGS } from './findings.ts';
import { payeeSplitSchemas } from './schema.ts';

/** Split of a fee between payees. */
export const payeeSplit = defineClause({
  schemas: payeeSplitSchemas,
  items: {},
  findings: PAYEE_SPLIT_FINDINGS,
  conflicts: payeeSplitConflicts,
});
