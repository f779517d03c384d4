import { defineClause } from '../../clause/kind.ts';
import { sessionHoursConflicts } from './conflicts.ts';
import { SESSION_HOURS_FINDINGS } from './findings.ts';
import { sessionHoursSchemas } from './schema.ts';

/** Pay for the time of live sessions, with overtime and a cap by day. */
export const sessionHours = defineClause({
  schemas: sessionHoursSchemas,
  items: {},
  byDefault: {
    '/sessionMinutes': { en: 'the amount is for all of it', 'zh-Hans': '金额涵盖全部时长' },
    '/overtime': { en: 'there is no overtime', 'zh-Hans': '不计超时' },
  },
  findings: SESSION_HOURS_FINDINGS,
  conflicts: sessionHoursConflicts,
});
