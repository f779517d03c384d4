import { defineClause } from '../../clause/kind.ts';
import { RETAINER_FINDINGS, retainerConflicts } from './conflicts.fixture.ts';
import { retainerSchemas } from './schema.fixture.ts';

/** An amount owed on a day. */
export const retainer = defineClause({
  schemas: retainerSchemas,
  items: { 'pay.retainer': { name: { en: 'the retainer', 'zh-Hans': '固定酬金' } } },
  findings: RETAINER_FINDINGS,
  conflicts: retainerConflicts,
  freeText: ({ purpose }) =>
    purpose === undefined ? [] : [{ at: '/purpose', text: purpose, weight: 'note' }],
});
