import { CountSchema, IdSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

/** Schema of {@link ChannelPath}. */
export const ChannelPathSchema = record({
  /** The channels in the order in which they were met; at least one. */
  path: z
    .array(IdSchema)
    .check(z.minLength(1, { error: 'at least one channel' }), z.maxLength(10_000)),
  /** How many journeys along this path ended in a conversion. */
  conversions: CountSchema,
  /** What those conversions are worth together, in any one unit. Left out: 0. */
  value: z.exactOptional(
    z
      .number()
      .check(
        z.gte(0, { error: 'a value of at least 0' }),
        z.lte(Number.MAX_SAFE_INTEGER, { error: 'a value of at most 9007199254740991' }),
      ),
  ),
  /** How many journeys along this path ended without one. Left out: 0. */
  nulls: z.exactOptional(CountSchema),
}).check(
  z.refine(({ conversions, value = 0, nulls = 0 }) => conversions + nulls > 0 || !(value > 0), {
    error: 'no value without a journey',
    path: ['value'],
  }),
);

/** A way that journeys took, with how often it ended in a conversion and how often it did not. */
export type ChannelPath = z.infer<typeof ChannelPathSchema>;
