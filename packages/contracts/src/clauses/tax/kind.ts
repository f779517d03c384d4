import { defineClause } from '../../clause/kind.ts';
import { taxConflicts } from './conflicts.ts';
import { TAX_FINDINGS } from './findings.ts';
import { taxSchemas } from './schema.ts';

/** Tax withheld from payments. */
export const tax = defineClause({
  schemas: taxSchemas,
  items: {},
  findings: TAX_FINDINGS,
  conflicts: taxConflicts,
  freeText: ({ papers }) =>
    papers === undefined ? [] : [{ at: '/papers', text: papers, weight: 'note' }],
});
