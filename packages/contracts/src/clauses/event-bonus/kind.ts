import { defineClause } from '../../clause/kind.ts';
import { eventBonusConflicts } from './conflicts.ts';
import { EVENT_BONUS_FINDINGS } from './findings.ts';
import { eventBonusSchemas } from './schema.ts';

/** A bonus on assessed results, or on places in a ranking. */
export const eventBonus = defineClause({
  schemas: eventBonusSchemas,
  items: {},
  findings: EVENT_BONUS_FINDINGS,
  conflicts: eventBonusConflicts,
});
