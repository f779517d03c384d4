import { BY_LAW } from '../../clause/by-default.ts';
import { defineClause } from '../../clause/kind.ts';
import { forceMajeureSchemas } from './schema.ts';

/** Events that excuse a party. */
export const forceMajeure = defineClause({
  schemas: forceMajeureSchemas,
  items: { 'compliance.force-majeure': { name: { en: 'force majeure', 'zh-Hans': '不可抗力' } } },
  byDefault: {
    'compliance.force-majeure': BY_LAW,
    '/noticeDays': { en: 'as soon as it can be given', 'zh-Hans': '能够通知时立即通知' },
    '/endAfterDays': BY_LAW,
    '/payment': BY_LAW,
  },
  findings: {},
});
