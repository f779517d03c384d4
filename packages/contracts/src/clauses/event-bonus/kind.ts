import { defineClause } from '../../clause/kind.ts';
import { eventBonusConflicts } from './conflicts.ts';
import { EVENT_BONUS_FINDINGS } from './findings.ts';
import { eventBonusSchemas } from './schema.ts';

/** A bonus on assessed results, or on places in a ranking. */
export const eventBonus = defineClause({
  schemas: eventBonusSchemas,
  items: {},
  byDefault: {
    '/assessmentIds': {
      en: 'each place counts on the day of its event',
      'zh-Hans': '每个名次于赛事当日认定',
    },
  },
  findings: EVENT_BONUS_FINDINGS,
  conflicts: eventBonusConflicts,
});
