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
  byDefault: {
    '/model': { en: 'the last code counts', 'zh-Hans': '以最后使用的折扣码为准' },
    '/windows': {
      en: 'codes of the day before the payment count',
      'zh-Hans': '付款前一日内使用的折扣码有效',
    },
  },
  findings: ATTRIBUTION_FINDINGS,
  conflicts: attributionConflicts,
});
