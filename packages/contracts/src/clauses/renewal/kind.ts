import { NO_LIMIT } from '../../clause/by-default.ts';
import { unknownParties } from '../../clause/conflict/reference.ts';
import { defineClause } from '../../clause/kind.ts';
import { renewalSchemas } from './schema.ts';

/** How the term is extended. */
export const renewal = defineClause({
  schemas: renewalSchemas,
  items: {},
  byDefault: {
    '/times': NO_LIMIT,
  },
  findings: {},
  conflicts: ({ holder }, contract) => unknownParties(contract, [['/holder', holder]]),
});
