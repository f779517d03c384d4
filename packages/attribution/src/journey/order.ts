import {
  IdSchema,
  InstantSchema,
  MarketSchema,
  MoneySchema,
  record,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { PersonsSchema, type Touch } from './touch.ts';

const Listed = z.exactOptional(z.array(IdSchema).check(z.maxLength(100)));

/** Schema of {@link OrderLine}. */
export const OrderLineSchema = record({
  /** The line, once in its order. */
  id: IdSchema,
  /** What was bought; null or left out: unknown. */
  productId: z.exactOptional(z.nullable(IdSchema)),
  /** What was paid for the line, discounts taken off: at least 0. */
  money: MoneySchema.check(
    z.refine((money) => !String(money.minor).startsWith('-'), {
      error: 'an amount of at least 0; money given back is an adjustment',
      path: ['minor'],
    }),
  ),
});

/** One line of an order with what was paid for it. */
export type OrderLine = z.infer<typeof OrderLineSchema>;

/** Schema of {@link Order}. */
export const OrderSchema = record({
  /** The order, under the shop's id; told twice with one content it counts once. */
  id: IdSchema,
  /** When it was placed. */
  at: InstantSchema,
  /** When we came to know it. Left out: when it was placed. */
  recordedAt: z.exactOptional(InstantSchema),
  /** The buyer's identities, the strongest first. Left out: none known. */
  persons: z.exactOptional(PersonsSchema),
  /** Whether the buyer had bought before. Left out: unknown. */
  customer: z.exactOptional(z.enum(['new', 'returning', 'unknown'])),
  /** Where the buyer is; null or left out: unknown. */
  market: z.exactOptional(z.nullable(MarketSchema)),
  /** What was bought, 1 to 1000 lines in one currency. */
  lines: z.array(OrderLineSchema).check(
    z.minLength(1, { error: 'at least one line' }),
    z.maxLength(1000, { error: 'at most 1000 lines' }),
    z.refine((lines) => new Set(lines.map((line) => line.id)).size === lines.length, {
      error: 'each line id once in its order',
    }),
    z.refine((lines) => new Set(lines.map((line) => line.money?.currency)).size <= 1, {
      error: 'one currency in an order',
    }),
  ),
  /** Discount codes redeemed. Left out: none. */
  codes: Listed,
  /** Click ids that the order's attributes brought back. Left out: none. */
  clickIds: Listed,
  /** The live session in whose room it was placed. */
  inRoom: z.exactOptional(z.nullable(IdSchema)),
  /** `pending` is no sale yet; `cancelled` is a sale taken back whole. Left out: paid. */
  status: z.exactOptional(z.enum(['pending', 'paid', 'cancelled'])),
});

/** What somebody bought. An id, an instant and lines are enough; each further field joins more touches to it. */
export type Order = z.infer<typeof OrderSchema>;

/** Schema of {@link Adjustment}. */
export const AdjustmentSchema = record({
  /** The adjustment; told twice with one content it counts once. */
  id: IdSchema,
  /** The order that it changes. */
  orderId: IdSchema,
  /** The line it is about; null for the whole order, spread over what is left of its lines. */
  lineId: z.nullable(IdSchema),
  /** What happened. */
  change: z.enum(['refund', 'cancellation', 'chargeback', 'chargeback-won']),
  /** The amount given back to the buyer, or won back from a chargeback: above 0. */
  money: MoneySchema.check(
    z.refine((money) => !/^(0$|-)/.test(String(money.minor)), {
      error: 'an amount above 0',
      path: ['minor'],
    }),
  ),
  /** When it happened. */
  at: InstantSchema,
  /** When it became known. Left out: when it happened. */
  recordedAt: z.exactOptional(InstantSchema),
});

/** What takes money of an order back, or brings it again after a chargeback was won. */
export type Adjustment = z.infer<typeof AdjustmentSchema>;

/** Everything an attribution looks at, in any order and with repetitions. */
export interface AttributionInput {
  readonly touches: readonly Touch[];
  readonly orders: readonly Order[];
  /** Left out: none. */
  readonly adjustments?: readonly Adjustment[];
  /** Identities of creators themselves, by which their own purchases are noticed. Left out: their ids only. */
  readonly creators?: readonly CreatorIdentity[];
}

/** Schema of {@link CreatorIdentity}. */
export const CreatorIdentitySchema = record({ id: IdSchema, persons: z.array(IdSchema) });

/** The identities under which a creator may buy. */
export type CreatorIdentity = z.infer<typeof CreatorIdentitySchema>;
