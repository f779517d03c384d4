import { BY_LAW } from '../../clause/by-default.ts';
import { defineClause } from '../../clause/kind.ts';
import { terminationSchemas } from './schema.ts';

/** How the contract ends early. */
export const termination = defineClause({
  schemas: terminationSchemas,
  items: { 'compliance.termination': { name: { en: 'termination', 'zh-Hans': '合同终止' } } },
  byDefault: {
    'compliance.termination': BY_LAW,
    '/cureDays': { en: 'a cause ends the contract at once', 'zh-Hans': '出现该情形即可解除' },
    '/payment': BY_LAW,
  },
  findings: {},
});
