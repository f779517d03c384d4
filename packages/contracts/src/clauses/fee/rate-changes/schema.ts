import type * as z from 'zod/mini';
import { DaysSchema } from '../../../clause/terms.ts';
import { IdSchema, record } from '../../../vocabulary/index.ts';

/** Schema of {@link RateChanges}. */
export const RateChangesSchema = record({
  /** The party who may announce another rate. */
  by: IdSchema,
  /** Days after which a lower rate applies; a higher one applies at once. Both to sales that are made from then on. */
  cutAfterDays: DaysSchema,
});

/** Who may change the rate of a commission, and from when a cut applies. */
export interface RateChanges extends z.infer<typeof RateChangesSchema> {}
