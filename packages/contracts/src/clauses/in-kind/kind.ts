import { NO_LIMIT } from '../../clause/by-default.ts';
import { defineClause } from '../../clause/kind.ts';
import { inKindConflicts } from './conflicts.ts';
import { inKindSchemas } from './schema.ts';

/** Goods, services or securities in place of money. */
export const inKind = defineClause({
  schemas: inKindSchemas,
  items: {},
  byDefault: {
    '/cap': NO_LIMIT,
    '/taxable': { en: 'all of it', 'zh-Hans': '全部应税' },
  },
  findings: {},
  conflicts: inKindConflicts,
  freeText: ({ what }) => (what ? [{ at: '/what', text: what, weight: 'obligation' }] : []),
});
