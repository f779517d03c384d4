import { defineClause } from '../../clause/kind.ts';
import { paysByResult, withoutSales } from '../pays-by-result.ts';
import { attributionConflicts } from './conflicts.ts';
import { ATTRIBUTION_FINDINGS } from './findings.ts';
import { attributionSchemas } from './schema.ts';

/** How a sale is traced to the creator. */
export const attribution = defineClause({
  schemas: attributionSchemas,
  items: {
    'assessment.attribution': {
      name: { en: 'how a conversion is attributed', 'zh-Hans': '如何界定转化归属' },
      when: paysByResult,
      otherwise: withoutSales,
    },
    'assessment.window': {
      name: { en: 'the attribution window', 'zh-Hans': '归因窗口期' },
      when: paysByResult,
      otherwise: withoutSales,
    },
  },
  findings: ATTRIBUTION_FINDINGS,
  conflicts: attributionConflicts,
});
