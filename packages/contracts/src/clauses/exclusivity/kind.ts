import { unknownParties } from '../../clause/conflict/reference.ts';
import { defineClause } from '../../clause/kind.ts';
import { exclusivitySchemas } from './schema.ts';

/** Competing work that is barred. */
export const exclusivity = defineClause({
  schemas: exclusivitySchemas,
  items: {},
  byDefault: {
    '/territory': { en: 'everywhere', 'zh-Hans': '不限地域' },
  },
  findings: {},
  conflicts: ({ boundParty }, contract) => unknownParties(contract, [['/boundParty', boundParty]]),
  freeText: ({ category }) =>
    typeof category === 'string' ? [{ at: '/category', text: category, weight: 'term' }] : [],
});
