import * as z from 'zod/mini';
import { contractExpects } from '../error/issues.ts';
import { CountSchema, IdSchema, record, TextSchema } from '../vocabulary/index.ts';
import { AmountSchema } from '../vocabulary/money/amount.ts';

/** Schema of {@link Measure}. */
export const MeasureSchema = z.enum([
  'credited-orders',
  'credited-net-sales',
  'live-minutes',
  'deliveries',
  'metric',
]);

/** What is counted: orders or net sales credited to the creator, minutes live, deliveries, or a reported metric. */
export type Measure = z.infer<typeof MeasureSchema>;

/** Schema of {@link Threshold}. */
export const ThresholdSchema = z.union([CountSchema, AmountSchema], {
  error: contractExpects('THRESHOLD'),
});

/** How much of a measure must be reached: a count, or an amount where the measure is money. */
export type Threshold = z.infer<typeof ThresholdSchema>;

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
export interface Metric extends z.infer<typeof MetricSchema> {}
