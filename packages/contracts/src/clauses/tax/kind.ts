import { defineClause } from '../../clause/kind.ts';
import { taxConflicts } from './conflicts.ts';
import { taxSchemas } from './schema.ts';

/** Tax withheld from payments. */
export const tax = defineClause({
  schemas: taxSchemas,
  items: {},
  findings: {},
  conflicts: taxConflicts,
  freeText: ({ papers }) =>
    papers === undefined ? [] : [{ at: '/papers', text: papers, weight: 'note' }],
});
