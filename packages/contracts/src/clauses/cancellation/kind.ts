import { defineClause } from '../../clause/kind.ts';
import { cancellationConflicts } from './conflicts.ts';
import { CANCELLATION_FINDINGS } from './findings.ts';
import { cancellationSchemas } from './schema.ts';

/** What the payer owes for a piece or session that it cancels. */
export const cancellation = defineClause({
  schemas: cancellationSchemas,
  items: {},
  findings: CANCELLATION_FINDINGS,
  conflicts: cancellationConflicts,
});
