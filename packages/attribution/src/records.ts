import { AdjustmentSchema } from './records/adjustment.ts';
import { OrderSchema } from './records/order.ts';
import { TouchSchema } from './records/touch.ts';

/** The schema of every record that this package alone reads, by its kind. */
export const RECORDS = {
  touch: TouchSchema,
  order: OrderSchema,
  adjustment: AdjustmentSchema,
} as const;
