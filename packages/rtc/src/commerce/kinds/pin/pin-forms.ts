import {
  IdSchema,
  InstantSchema,
  MoneySchema,
  record,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

export const PIN_EVENTS = [
  record({
    type: z.literal('pin'),
    at: InstantSchema,
    productId: IdSchema,
    name: TextSchema,
    price: MoneySchema,
    promotionId: z.exactOptional(IdSchema),
    saleId: z.exactOptional(IdSchema),
  }),
  record({ type: z.literal('unpin'), at: InstantSchema, productId: IdSchema }),
] as const;

export const PIN_STATE = {
  pinned: z.array(
    record({
      productId: IdSchema,
      name: TextSchema,
      price: MoneySchema,
      promotionId: z.exactOptional(IdSchema),
      saleId: z.exactOptional(IdSchema),
      since: InstantSchema,
    }),
  ),
} as const;
