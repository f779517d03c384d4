import * as z from 'zod/mini';
import { IdSchema, record, TextSchema, WindowSchema } from '../../vocabulary/index.ts';
import { DaysSchema, heading, open, type Slot } from '../slot.ts';

/** Schema of {@link Metric}. */
export const MetricSchema = record({
  /** The metric; delivery reports name it. */
  id: IdSchema,
  /** How it is counted, under an id that reports name. */
  definition: z.exactOptional(
    z.nullable(
      record({
        /** The definition; delivery reports name it. */
        id: IdSchema,
        /** How the figure is counted, in words. */
        text: TextSchema.check(z.minLength(1)),
      }),
    ),
  ),
});

/** A figure that is reported, with the definition it is counted by. */
export type Metric = z.infer<typeof MetricSchema>;

/** Schema of {@link ReportRange}. */
export const ReportRangeSchema = z.discriminatedUnion('range', [
  record({
    /** A fixed window. */
    range: z.literal('window'),
    /** The window. */
    window: WindowSchema,
  }),
  record({
    /** Days from each publication. */
    range: z.literal('after-publication'),
    /** Number of days. */
    days: DaysSchema.check(z.gte(1)),
  }),
]);

/** The time that reported figures cover: a window, or days from each publication. */
export type ReportRange = z.infer<typeof ReportRangeSchema>;

const required = {
  /** The party that reports. */
  reporter: IdSchema,
  /** The figures that are reported. */
  metrics: z.array(MetricSchema).check(z.minLength(1)),
  /** The time that the figures cover. */
  timeRange: ReportRangeSchema,
  /** The form of the report. */
  format: z.enum(['csv', 'json', 'xlsx', 'platform-export', 'screenshots']),
  /** Days after the end of the time range. */
  deadlineDays: DaysSchema,
};

const optional = {
  /** The deliverables reported on; left out: all. */
  deliverableIds: z.exactOptional(z.array(IdSchema)),
};

/** Schema of data to report whose slots may be open. */
export const DataSchema = record({ ...heading('data'), ...open(required), ...optional });

/** Which figures are reported, as a draft holds it. */
export type Data = z.infer<typeof DataSchema>;

/** Schema of data to report with every slot filled. */
export const CompleteDataSchema = record({ ...heading('data'), ...required, ...optional });

/** Data to report with every slot filled. */
export type CompleteData = z.infer<typeof CompleteDataSchema>;

/** What a data clause cannot do without. */
export const dataSlots: readonly Slot<Data>[] = [
  { at: '/reporter', name: { en: 'who reports', 'zh-Hans': '由谁提供数据' } },
  {
    at: '/metrics',
    item: 'data.metrics',
    name: { en: 'which figures are reported', 'zh-Hans': '提供哪些数据' },
  },
  {
    at: '/metrics',
    item: 'data.definitions',
    filled: ({ metrics }) =>
      (metrics ?? []).length > 0 &&
      (metrics ?? []).every(({ definition }) => definition !== undefined && definition !== null),
    name: { en: 'how each figure is counted', 'zh-Hans': '数据的统计口径' },
  },
  {
    at: '/timeRange',
    item: 'data.time-range',
    name: { en: 'the time that the figures cover', 'zh-Hans': '数据的时间范围' },
  },
  {
    at: '/format',
    item: 'data.format',
    name: { en: 'the format of the report', 'zh-Hans': '提供数据的格式' },
  },
  {
    at: '/deadlineDays',
    item: 'data.deadline',
    name: { en: 'the deadline of the report', 'zh-Hans': '提供数据的时限' },
  },
];
