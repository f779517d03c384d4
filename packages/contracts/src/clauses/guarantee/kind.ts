import { defineClause } from '../../clause/kind.ts';
import { guaranteeConflicts } from './conflicts.ts';
import { GUARANTEE_FINDINGS } from './findings.ts';
import { guaranteeSchemas } from './schema.ts';

/** A minimum that fees come to in every period. */
export const guarantee = defineClause({
  schemas: guaranteeSchemas,
  items: {},
  findings: GUARANTEE_FINDINGS,
  conflicts: guaranteeConflicts,
});
