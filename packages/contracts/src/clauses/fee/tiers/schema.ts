import * as z from 'zod/mini';
import { record, ShareSchema } from '../../../vocabulary/index.ts';
import { AmountSchema } from '../../../vocabulary/money/amount.ts';

const TierSchema = record({
  /** The total from which on the rate applies, above 0; a total of exactly this amount has reached the tier. */
  from: AmountSchema,
  /** The total at which the tier ends, which is where the next begins. Default: where the next begins; the last has no end. */
  below: z.exactOptional(AmountSchema),
  /** The rate of the tier, in parts per million. */
  rate: ShareSchema,
});

/** Schema of {@link Tiers}. */
export const TiersSchema = record({
  /**
   * `marginal`: each part of the total earns the rate of its own tier; `crossing-order`: an order earns, whole, the rate of
   * the tier that the total reaches with it; `retroactive`: all sales of the period earn the rate of the tier that their
   * total reaches.
   */
  rule: z.enum(['marginal', 'crossing-order', 'retroactive']),
  /** The time over which sales are added up: a day or a calendar month in the contract's zone, or the whole term. */
  per: z.enum(['day', 'month', 'term']),
  /** The tiers above the commission's own rate, which applies below the first, from the lowest up. */
  steps: z.array(TierSchema).check(z.minLength(1)),
});

/** The rates of a commission by the total that was sold. */
export interface Tiers extends z.infer<typeof TiersSchema> {}
