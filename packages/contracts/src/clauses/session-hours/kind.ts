import { defineClause } from '../../clause/kind.ts';
import { sessionHoursConflicts } from './conflicts.ts';
import { SESSION_HOURS_FINDINGS } from './findings.ts';
import { sessionHoursSchemas } from './schema.ts';

/** Pay for the time of live sessions, with overtime and a cap by day. */
export const sessionHours = defineClause({
  schemas: sessionHoursSchemas,
  items: {},
  findings: SESSION_HOURS_FINDINGS,
  conflicts: sessionHoursConflicts,
});
