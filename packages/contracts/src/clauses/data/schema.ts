import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { type Metric, MetricSchema } from '../../clause/measure.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema, record, WindowSchema } from '../../vocabulary/index.ts';

const WithinWindowSchema = record({
  /** A fixed window. */
  range: z.literal('window'),
  /** The window. */
  window: WindowSchema,
});

/** A fixed window. */
export interface RangeWithinWindow extends z.infer<typeof WithinWindowSchema> {}

const AfterPublicationSchema = record({
  /** Days from each publication. */
  range: z.literal('after-publication'),
  /** Number of days. */
  days: DaysSchema.check(z.gte(1)),
});

/** Days from each publication. */
export interface RangeAfterPublication extends z.infer<typeof AfterPublicationSchema> {}

/** The time that reported figures cover: a window, or days from each publication. */
export type ReportRange = RangeWithinWindow | RangeAfterPublication;

const ReportRangeSchema: z.ZodMiniType<ReportRange, ReportRange> = z.discriminatedUnion('range', [
  WithinWindowSchema,
  AfterPublicationSchema,
]);

const ReportFormatSchema = z.enum(['csv', 'json', 'xlsx', 'platform-export', 'screenshots']);

/** The form of a report. */
export type ReportFormat = z.infer<typeof ReportFormatSchema>;

const isDefined = ({ definition }: Metric): boolean =>
  definition !== undefined && definition !== null;

const dataFields = clauseFields('data', {
  name: { en: 'Data to report', 'zh-Hans': '数据披露' },
  slots: {
    /** The party that reports. */
    reporter: slot(IdSchema, { en: 'who reports', 'zh-Hans': '由谁提供数据' }),
    /** The figures that are reported. */
    metrics: slot(
      z.array(MetricSchema).check(z.minLength(1)),
      { en: 'which figures are reported', 'zh-Hans': '提供哪些数据' },
      {
        item: 'data.metrics',
        also: {
          name: { en: 'how each figure is counted', 'zh-Hans': '数据的统计口径' },
          item: 'data.definitions',
          waivable: true,
          isFilled: ({ metrics }: { readonly metrics?: readonly Metric[] | null }) =>
            (metrics ?? []).length > 0 && (metrics ?? []).every(isDefined),
        },
      },
    ),
    /** The time that the figures cover. */
    timeRange: slot(
      ReportRangeSchema,
      { en: 'the time that the figures cover', 'zh-Hans': '数据的时间范围' },
      { item: 'data.time-range', waivable: true },
    ),
    /** The form of the report. */
    format: slot(
      ReportFormatSchema,
      { en: 'the format of the report', 'zh-Hans': '提供数据的格式' },
      { item: 'data.format', waivable: true },
    ),
    /** Days after the end of the time range. */
    deadlineDays: slot(
      DaysSchema,
      { en: 'the deadline of the report', 'zh-Hans': '提供数据的时限' },
      { item: 'data.deadline', waivable: true },
    ),
  },
  optional: {
    /** The deliverables reported on. Default: all. */
    deliverableIds: z.exactOptional(z.array(IdSchema)),
  },
});

/** Figures to report; slots may be open. */
export interface DataClause extends z.infer<typeof dataFields.draft> {}

/** Figures to report; every slot is filled. */
export interface CompleteDataClause extends z.infer<typeof dataFields.complete> {}

/** The schemas of the kind `data`. */
export const dataSchemas: ClauseSchemas<DataClause, CompleteDataClause> = dataFields;
