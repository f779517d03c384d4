import { defineClause } from '../../clause/kind.ts';
import { conditionConflicts } from './conflicts.ts';
import { conditionSchemas } from './schema.ts';

/** Something that must happen before anything is earned. */
export const condition = defineClause({
  schemas: conditionSchemas,
  items: {},
  findings: {},
  conflicts: conditionConflicts,
  freeText: ({ what }) => (what ? [{ at: '/what', text: what, weight: 'obligation' }] : []),
});
