import { IdSchema, InstantSchema, MoneySchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { PhaseSchema } from '../form-parts.ts';

export const SALE_EVENTS = [
  record({
    type: z.literal('sale'),
    at: InstantSchema,
    saleId: IdSchema,
    phase: PhaseSchema,
    productId: IdSchema,
    price: MoneySchema,
    endsAt: InstantSchema,
  }),
] as const;

export const SALE_STATE = {
  sales: z._default(
    z.array(
      record({
        saleId: IdSchema,
        productId: IdSchema,
        price: MoneySchema,
        since: InstantSchema,
        endsAt: InstantSchema,
      }),
    ),
    [],
  ),
} as const;
