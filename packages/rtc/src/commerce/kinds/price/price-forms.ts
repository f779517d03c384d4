import { IdSchema, InstantSchema, MoneySchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

export const PRICE_EVENTS = [
  record({
    type: z.literal('price'),
    at: InstantSchema,
    productId: IdSchema,
    price: MoneySchema,
  }),
] as const;

export const PRICE_STATE = {
  prices: z._default(
    z.array(record({ productId: IdSchema, price: MoneySchema, since: InstantSchema })),
    [],
  ),
} as const;
