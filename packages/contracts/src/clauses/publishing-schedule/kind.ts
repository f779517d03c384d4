import { defineClause } from '../../clause/kind.ts';
import { publishingScheduleConflicts } from './conflicts.ts';
import { PUBLISHING_SCHEDULE_FINDINGS } from './findings.ts';
import { publishingScheduleSchemas } from './schema.ts';

/** When pieces may be published and when not. */
export const publishingSchedule = defineClause({
  schemas: publishingScheduleSchemas,
  items: {},
  findings: PUBLISHING_SCHEDULE_FINDINGS,
  conflicts: publishingScheduleConflicts,
  freeText: ({ blackouts }) =>
    (blackouts ?? []).flatMap(({ reason }, index) =>
      reason === undefined
        ? []
        : [{ at: `/blackouts/${index}/reason`, text: reason, weight: 'note' }],
    ),
});
