import { IdSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { attributionExpects } from './issues.ts';

const AmountSchema = z.number().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));

/** Schema of {@link ChannelPath}. */
export const ChannelPathSchema = record({
  /** The channels in the order they were touched: 1 to 10000. */
  path: z.array(IdSchema).check(z.minLength(1), z.maxLength(10_000)),
  /** Number of journeys along this path that converted; fractional where a program divided one among several paths. */
  conversions: AmountSchema,
  /** Total value of those conversions in any one unit: 0 to 2^53 − 1. Default: 0. */
  value: z.exactOptional(AmountSchema),
  /** Number of journeys along this path that ended without a conversion. Default: 0. */
  nulls: z.exactOptional(AmountSchema),
}).check(
  z.refine(({ conversions, value = 0 }) => conversions > 0 || !(value > 0), {
    error: attributionExpects('VALUE_WITHOUT_CONVERSION'),
    path: ['value'],
  }),
);

/** Journeys that touched the same channels in the same order: how many converted and how many did not. */
export interface ChannelPath extends z.infer<typeof ChannelPathSchema> {}
