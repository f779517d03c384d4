import { defineClause } from '../../clause/kind.ts';
import { STANDBY_FINDINGS, standbyConflicts } from './conflicts.fixture.ts';
import { standbySchemas } from './schema.fixture.ts';

/** An amount owed on a day. */
export const standby = defineClause({
  schemas: standbySchemas,
  items: { 'pay.standby': { name: { en: 'the standby', 'zh-Hans': '待命酬金' } } },
  findings: STANDBY_FINDINGS,
  conflicts: standbyConflicts,
  freeText: ({ purpose }) =>
    purpose === undefined ? [] : [{ at: '/purpose', text: purpose, weight: 'note' }],
});
