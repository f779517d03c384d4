import { defineClause } from '../../clause/kind.ts';
import { unitFeeConflicts } from './conflicts.ts';

import { unitFeeSchemas } from './schema.ts';

/** An amount for every unit sold. */
export const unitFee = defineClause({
  schemas: unitFeeSchemas,
  items: {},
  findings: {},
  conflicts: unitFeeConflicts,
});
