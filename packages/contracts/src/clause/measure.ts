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

/** The threshold of a measure: a count, or an amount of money. */
export type Threshold = z.infer<typeof ThresholdSchema>;

/** Schema of {@link Metric}. */
export const MetricSchema = record({
  /** Id of the metric, by which delivery reports refer to it. */
  id: IdSchema,
  /** The definition of the figure. */
  definition: z.exactOptional(
    z.nullable(
      record({
        /** Id of the definition, by which delivery reports refer to it. */
        id: IdSchema,
        /** How the figure is counted, in words. */
        text: TextSchema.check(z.minLength(1)),
      }),
    ),
  ),
});

/** A reported figure, with its definition. */
export interface Metric extends z.infer<typeof MetricSchema> {}
