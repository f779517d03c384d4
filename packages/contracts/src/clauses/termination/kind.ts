import { defineClause } from '../../clause/kind.ts';
import { terminationSchemas } from './schema.ts';

/** How the contract ends early. */
export const termination = defineClause({
  schemas: terminationSchemas,
  items: { 'compliance.termination': { name: { en: 'termination', 'zh-Hans': '合同终止' } } },
  findings: {},
});
