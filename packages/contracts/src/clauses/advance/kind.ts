import { defineClause } from '../../clause/kind.ts';
import { advanceConflicts } from './conflicts.ts';
import { advanceSchemas } from './schema.ts';

/** An amount that is paid before it is earned. */
export const advance = defineClause({
  schemas: advanceSchemas,
  items: {},
  findings: {},
  conflicts: advanceConflicts,
});
