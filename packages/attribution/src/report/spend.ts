import { IdSchema, MoneySchema, record } from '@livelane/contracts/vocabulary';
import type * as z from 'zod/mini';

/** Schema of {@link Spend}. */
export const SpendSchema = record({
  /** The creator, or the channel without a creator, on which it was spent, as orders' credits name it. */
  channel: IdSchema,
  /** What was spent. */
  money: MoneySchema,
});

/** What was spent on a creator or a channel in the time of the report. */
export interface Spend extends z.infer<typeof SpendSchema> {}
