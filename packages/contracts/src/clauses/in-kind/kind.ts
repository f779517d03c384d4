import { defineClause } from '../../clause/kind.ts';
import { inKindConflicts } from './conflicts.ts';
import { inKindSchemas } from './schema.ts';

/** Goods, services or securities in place of money. */
export const inKind = defineClause({
  schemas: inKindSchemas,
  items: {},
  findings: {},
  conflicts: inKindConflicts,
  freeText: ({ what }) => (what ? [{ at: '/what', text: what, weight: 'obligation' }] : []),
});
