import { AT_ONCE } from '../../clause/by-default.ts';
import { defineClause } from '../../clause/kind.ts';
import { overrideConflicts } from './conflicts.ts';
import { OVERRIDE_FINDINGS } from './findings.ts';
import { overrideSchemas } from './schema.ts';

/** A share of what one creator sells, paid to another party. */
export const override = defineClause({
  schemas: overrideSchemas,
  items: {},
  byDefault: {
    '/holdDays': AT_ONCE,
  },
  findings: OVERRIDE_FINDINGS,
  conflicts: overrideConflicts,
});
