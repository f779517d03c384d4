import { defineClause } from '../../clause/kind.ts';
import { forceMajeureSchemas } from './schema.ts';

/** Events that excuse a party. */
export const forceMajeure = defineClause({
  schemas: forceMajeureSchemas,
  items: { 'compliance.force-majeure': { name: { en: 'force majeure', 'zh-Hans': '不可抗力' } } },
  findings: {},
});
