import { CountSchema, IdSchema, InstantSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

const Unit = {
  productId: IdSchema,
  variantId: z.exactOptional(IdSchema),
  left: CountSchema,
} as const;

export const STOCK_EVENTS = [
  record({ type: z.literal('stock'), at: InstantSchema, ...Unit }),
] as const;

export const STOCK_STATE = {
  stock: z._default(z.array(record({ ...Unit, since: InstantSchema })), []),
} as const;

export const STOCK_REQUESTS = [
  z.strictObject({
    do: z.literal('reserve'),
    orderId: IdSchema,
    productId: IdSchema,
    variantId: z.exactOptional(IdSchema),
    saleId: z.exactOptional(IdSchema),
  }),
] as const;
