import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { contractExpects } from '../../error/issues.ts';
import { IdSchema, record, TextSchema, WindowSchema, ZoneSchema } from '../../vocabulary/index.ts';

const ClockTimeSchema = z
  .string({ error: contractExpects('CLOCK_TIME') })
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: contractExpects('CLOCK_TIME') }));

const scheduleFields = clauseFields('publishing-schedule', {
  name: { en: 'Publishing schedule', 'zh-Hans': '发布时段' },
  slots: {
    /** What becomes of a piece outside the schedule: it does not count as delivered, or is reported only. */
    outside: slot(z.enum(['does-not-count', 'reported']), {
      en: 'what becomes of a piece outside the schedule',
      'zh-Hans': '时段外发布的后果',
    }),
  },
  optional: {
    /** The deliverables whose pieces it is about. Default: all. */
    deliverableIds: z.exactOptional(z.array(IdSchema).check(z.minLength(1))),
    /** The hours within which pieces are published or sessions start. Default: any. */
    hours: z.exactOptional(
      record({
        /** From this time of the day. */
        from: ClockTimeSchema,
        /** Until before this one; earlier than `from` where the hours run past midnight, equal for the whole day. */
        until: ClockTimeSchema,
        /** The days of the week. */
        days: z
          .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
          .check(z.minLength(1)),
        /** The zone of these times. */
        zone: ZoneSchema,
      }),
    ),
    /** Times in which nothing is published. */
    blackouts: z.exactOptional(
      z
        .array(
          record({
            /** From when until when. */
            window: WindowSchema,
            /** The zone in which people read it. */
            zone: ZoneSchema,
            /** The reason, in words. */
            reason: z.exactOptional(TextSchema),
          }),
        )
        .check(z.minLength(1)),
    ),
  },
});

/** When pieces may be published and when not; slots may be open. */
export interface PublishingScheduleClause extends z.infer<typeof scheduleFields.draft> {}

/** When pieces may be published and when not; every slot is filled. */
export interface CompletePublishingScheduleClause extends z.infer<typeof scheduleFields.complete> {}

/** The schemas of the kind `publishing-schedule`. */
export const publishingScheduleSchemas: ClauseSchemas<
  PublishingScheduleClause,
  CompletePublishingScheduleClause
> = scheduleFields;
