import {
  expects,
  IdSchema,
  InstantSchema,
  MoneySchema,
  record,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

/** Schema of {@link Adjustment}. */
export const AdjustmentSchema = record({
  /** The adjustment. Copies with this id and equal content count once. */
  id: IdSchema,
  /** The order that it changes. */
  orderId: IdSchema,
  /** The line it applies to; null for the whole order, divided over what remains of its lines. */
  lineId: z.nullable(IdSchema),
  /** What happened. */
  change: z.enum(['refund', 'cancellation', 'chargeback', 'chargeback-won']),
  /** The amount returned to the buyer, or recovered from a won chargeback: above 0. */
  money: MoneySchema.check(
    z.refine((money) => !/^(0$|-)/.test(String(money.minor)), {
      error: expects('AMOUNT_ABOVE_ZERO'),
      path: ['minor'],
    }),
  ),
  /**
   * Whether the money is all that went back of the line or order until then, as exports state it, and not one event. Only
   * what refunds and cancellations known before have not taken back is booked. Default: one event.
   */
  cumulative: z.exactOptional(z.boolean()),
  /** When it happened. */
  at: InstantSchema,
  /** When it became known. Default: when it happened. */
  recordedAt: z.exactOptional(InstantSchema),
});

/** A change of an order's money after the sale: a refund, a cancellation, a chargeback, or a chargeback that was won. */
export interface Adjustment extends z.infer<typeof AdjustmentSchema> {}
