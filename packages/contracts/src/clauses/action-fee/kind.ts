import { AT_ONCE } from '../../clause/by-default.ts';
import { defineClause } from '../../clause/kind.ts';
import { actionFeeConflicts } from './conflicts.ts';

import { actionFeeSchemas } from './schema.ts';

/** An amount for every lead, install or sign-up. */
export const actionFee = defineClause({
  schemas: actionFeeSchemas,
  items: {},
  byDefault: {
    '/holdDays': AT_ONCE,
  },
  findings: {},
  conflicts: actionFeeConflicts,
});
