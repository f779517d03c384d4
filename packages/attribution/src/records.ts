import { AdjustmentSchema, OrderSchema } from './journey/order.ts';
import { TouchSchema } from './journey/touch.ts';

/** The schema of every record that this package alone reads, by its kind. */
export const RECORDS = {
  touch: TouchSchema,
  order: OrderSchema,
  adjustment: AdjustmentSchema,
} as const;
