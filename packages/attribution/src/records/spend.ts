import { IdSchema, MoneySchema, record } from '@livelane/contracts/vocabulary';
import type * as z from 'zod/mini';

/** Schema of {@link Spend}. */
export const SpendSchema = record({
  /** Id of the creator or channel, as credits name it. */
  channel: IdSchema,
  /** What was paid for it. Several entries of a channel are added up. */
  money: MoneySchema,
});

/** What was paid for a creator or channel in the time of the orders: fees, commissions, advertising. */
export interface Spend extends z.infer<typeof SpendSchema> {}
