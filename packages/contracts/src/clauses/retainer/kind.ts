import { defineClause } from '../../clause/kind.ts';
import { retainerConflicts } from './conflicts.ts';
import { RETAINER_FINDINGS } from './findings.ts';
import { retainerSchemas } from './schema.ts';

/** Amounts owed by the calendar: instalments, or a retainer by the month or week. */
export const retainer = defineClause({
  schemas: retainerSchemas,
  items: {},
  findings: RETAINER_FINDINGS,
  conflicts: retainerConflicts,
});
