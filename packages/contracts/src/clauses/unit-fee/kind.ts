import { AT_ONCE } from '../../clause/by-default.ts';
import { defineClause } from '../../clause/kind.ts';
import { unitFeeConflicts } from './conflicts.ts';

import { unitFeeSchemas } from './schema.ts';

/** An amount for every unit sold. */
export const unitFee = defineClause({
  schemas: unitFeeSchemas,
  items: {},
  byDefault: {
    '/conversions': { en: 'every piece is one unit', 'zh-Hans': '每件计为一个计费件' },
    '/others': { en: 'every piece is one unit', 'zh-Hans': '每件计为一个计费件' },
    '/holdDays': AT_ONCE,
  },
  findings: {},
  conflicts: unitFeeConflicts,
});
