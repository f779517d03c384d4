import { defineClause } from '../../clause/kind.ts';
import { quotaConflicts } from './conflicts.ts';
import { QUOTA_FINDINGS } from './findings.ts';
import { quotaSchemas } from './schema.ts';

/** How many pieces a platform gets in each period. */
export const quota = defineClause({
  schemas: quotaSchemas,
  items: {},
  byDefault: {
    '/makeGoodDays': { en: 'nothing is made good later', 'zh-Hans': '之后不再补发' },
  },
  findings: QUOTA_FINDINGS,
  conflicts: quotaConflicts,
});
