import {
  CountSchema,
  IdSchema,
  InstantSchema,
  record,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { MAX_TICKER_LINES } from './ticker.ts';

const Line = {
  number: CountSchema,
  name: TextSchema,
  productId: IdSchema,
  orders: CountSchema,
} as const;

export const TICKER_EVENTS = [
  record({ type: z.literal('order'), at: InstantSchema, ...Line }),
] as const;

export const TICKER_STATE = {
  orders: z._default(
    z.array(record({ ...Line, since: InstantSchema })).check(z.maxLength(MAX_TICKER_LINES)),
    [],
  ),
} as const;

export const TICKER_REQUESTS = [
  z.strictObject({ do: z.literal('ticker'), shown: z.boolean() }),
] as const;
