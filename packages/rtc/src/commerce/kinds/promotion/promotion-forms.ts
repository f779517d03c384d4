import { IdSchema, InstantSchema, MoneySchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { PhaseSchema } from '../form-parts.ts';

export const PROMOTION_EVENTS = [
  record({
    type: z.literal('promotion'),
    at: InstantSchema,
    promotionId: IdSchema,
    phase: PhaseSchema,
    productId: IdSchema,
    price: MoneySchema,
  }),
] as const;

export const PROMOTION_STATE = {
  promotions: z.array(
    record({
      promotionId: IdSchema,
      productId: IdSchema,
      price: MoneySchema,
      since: InstantSchema,
    }),
  ),
} as const;
