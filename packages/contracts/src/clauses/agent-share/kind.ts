import { defineClause } from '../../clause/kind.ts';
import { agentShareConflicts } from './conflicts.ts';
import { AGENT_SHARE_FINDINGS } from './findings.ts';
import { agentShareSchemas } from './schema.ts';

/** What an agent earns of fees. */
export const agentShare = defineClause({
  schemas: agentShareSchemas,
  items: {},
  findings: AGENT_SHARE_FINDINGS,
  conflicts: agentShareConflicts,
});
