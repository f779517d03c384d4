import { BY_EACH_ORDER } from '../../clause/by-default.ts';
import { defineClause } from '../../clause/kind.ts';
import { approvalConflicts } from './conflicts.ts';
import { APPROVAL_FINDINGS } from './findings.ts';
import { approvalSchemas } from './schema.ts';

/** The approval without which a piece does not count as delivered. */
export const approval = defineClause({
  schemas: approvalSchemas,
  items: {},
  byDefault: {
    '/answerDays': BY_EACH_ORDER,
    '/silence': BY_EACH_ORDER,
  },
  findings: APPROVAL_FINDINGS,
  conflicts: approvalConflicts,
});
