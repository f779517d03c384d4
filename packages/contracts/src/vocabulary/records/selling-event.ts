import * as z from 'zod/mini';
import { MoneySchema } from '../money/money.ts';
import { IdSchema, TextSchema } from '../value/id.ts';
import { InstantSchema } from '../value/instant.ts';
import { CountSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';

/** What every event of a session has. */
export const Ordered = {
  /** When it happened, by the server's clock. */
  at: InstantSchema,
  /** Number of the server process that ordered the event; increases when another process takes over the room. */
  epoch: CountSchema,
  /** Position within the epoch, increasing. */
  seq: CountSchema,
} as const;

/** Events of a room that sells: prices, flash sales, stock, coupons, orders and polls. */
export const SELLING_EVENTS = [
  record({
    /** The shop changed the list price of a product. */
    type: z.literal('price'),
    ...Ordered,
    /** The product. */
    productId: IdSchema,
    /** The price from then on. */
    price: MoneySchema,
  }),
  record({
    /** A flash sale began or ended. */
    type: z.literal('sale'),
    ...Ordered,
    /** The sale. */
    saleId: IdSchema,
    /** Whether it began or ended. */
    phase: z.enum(['start', 'stop']),
    /** The product. */
    productId: IdSchema,
    /** Price of one unit while it lasts. */
    price: MoneySchema,
    /** When it ends at the latest, by the server's clock. */
    endsAt: InstantSchema,
  }),
  record({
    /** The number of units that are left was shown to all viewers. */
    type: z.literal('stock'),
    ...Ordered,
    /** The product. */
    productId: IdSchema,
    /** The variant of the product. Absent: the product has none. */
    variantId: z.exactOptional(IdSchema),
    /** Units left; 0: sold out. */
    left: CountSchema,
  }),
  record({
    /** A unit was reserved for the order of a viewer. */
    type: z.literal('reserve'),
    ...Ordered,
    /** The order. */
    orderId: IdSchema,
    /** Pseudonym of the viewer. */
    person: IdSchema,
    /** The product. */
    productId: IdSchema,
    /** The variant of the product. Absent: none was chosen. */
    variantId: z.exactOptional(IdSchema),
    /** The flash sale whose price applies. Absent: none. */
    saleId: z.exactOptional(IdSchema),
    /** Price of the unit when the request was received. */
    price: MoneySchema,
    /** Units left after it, where the application said so. */
    left: z.exactOptional(CountSchema),
  }),
  record({
    /** Coupons were released, or none can be had any more. */
    type: z.literal('drop'),
    ...Ordered,
    /** The drop. */
    dropId: IdSchema,
    /** Whether it began or ended. */
    phase: z.enum(['start', 'stop']),
    /** The code that all viewers saw. Absent: each code is given to one viewer. */
    code: z.exactOptional(IdSchema),
    /** Number of codes that are given to one viewer each. Absent: one code for all. */
    coupons: z.exactOptional(CountSchema),
  }),
  record({
    /** A viewer was given a code of a drop. */
    type: z.literal('coupon'),
    ...Ordered,
    /** The drop. */
    dropId: IdSchema,
    /** Pseudonym of the viewer. */
    person: IdSchema,
    /** The code, which nobody else was given. */
    code: IdSchema,
  }),
  record({
    /** The shop stated an order for the ticker. */
    type: z.literal('order'),
    ...Ordered,
    /** The order. */
    orderId: IdSchema,
    /** The product. */
    productId: IdSchema,
    /** The buyer's name as the ticker may show it, masked. Absent: the buyer does not want to be shown. */
    name: z.exactOptional(TextSchema),
  }),
  record({
    /** The ticker showed an order. */
    type: z.literal('ticker'),
    ...Ordered,
    /** Number of the line of the ticker, from 1. */
    number: CountSchema,
    /** Orders since the line before, that one included. */
    orders: CountSchema,
  }),
  record({
    /** A viewer decided whether the ticker may show orders of theirs. */
    type: z.literal('ticker-choice'),
    ...Ordered,
    /** Pseudonym of the viewer. */
    person: IdSchema,
    /** Whether it may. */
    shown: z.boolean(),
  }),
  record({
    /** A poll began, its votes were shown, or it ended. */
    type: z.literal('poll'),
    ...Ordered,
    /** The poll. */
    pollId: IdSchema,
    /** Whether it began, its votes were shown, or it ended. */
    phase: z.enum(['start', 'counts', 'stop']),
    /** Votes by option, in the order of the options. Absent: none yet. */
    counts: z.exactOptional(z.array(CountSchema)),
  }),
  record({
    /** A viewer voted. */
    type: z.literal('vote'),
    ...Ordered,
    /** The poll. */
    pollId: IdSchema,
    /** Pseudonym of the viewer. */
    person: IdSchema,
    /** Position of the option, from 0. */
    option: CountSchema,
  }),
] as const;
