import {
  CreditedSaleSchema,
  IdSchema,
  InstantSchema,
  MarketSchema,
  MoneySchema,
  openEnum,
  record,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { attributionExpects } from './issues.ts';
import { PersonsSchema } from './persons.ts';

const Listed = z.exactOptional(z.array(IdSchema).check(z.maxLength(100)));

/** Schema of {@link OrderLine}. */
export const OrderLineSchema = record({
  /** The line, unique within its order. */
  id: IdSchema,
  /** The product bought; null or absent: unknown. */
  productId: z.exactOptional(z.nullable(IdSchema)),
  /** How many pieces of the product, at least 1. Default: 1. */
  quantity: z.exactOptional(z.int().check(z.gte(1))),
  /** The amount paid for the line after discounts: at least 0. */
  money: MoneySchema.check(
    z.refine((money) => !String(money.minor).startsWith('-'), {
      error: attributionExpects('LINE_AMOUNT'),
      path: ['minor'],
    }),
  ),
  /** Discounts, tax and shipping of the line, for commissions whose base leaves some of them out. Default: not known. */
  breakdown: CreditedSaleSchema.shape.breakdown,
});

/** One line of an order with the amount paid for it. */
export interface OrderLine extends z.infer<typeof OrderLineSchema> {}

/** Lines are compared also where one of them is wrong, so that everything wrong with an order is reported at once. */
function isList({ value }: { readonly value: unknown }): boolean {
  return Array.isArray(value);
}

function eachIdOnce(lines: readonly OrderLine[]): boolean {
  const ids = lines.map((line) => line?.id).filter((id) => typeof id === 'string');
  return new Set(ids).size === ids.length;
}

function inOneCurrency(lines: readonly OrderLine[]): boolean {
  const currencies = lines.map((line) => line?.money?.currency);
  return new Set(currencies.filter((currency) => typeof currency === 'string')).size <= 1;
}

/** Schema of {@link Order}. */
export const OrderSchema = record({
  /** The order, under the shop's id. Copies with this id and equal content count once. */
  id: IdSchema,
  /** When it was placed. */
  at: InstantSchema,
  /** When it became known. Default: when it was placed. */
  recordedAt: z.exactOptional(InstantSchema),
  /** How it came here. Of an order by webhook and in an export whose sums differ, those of the webhook count. */
  source: z.exactOptional(openEnum(['webhook', 'export'])),
  /** The buyer's identities, the strongest first. Absent: none known. */
  persons: z.exactOptional(PersonsSchema),
  /** Whether the buyer had bought before. Absent: unknown. */
  customer: z.exactOptional(z.enum(['new', 'returning', 'unknown'])),
  /** The buyer's market; null or absent: unknown. */
  market: z.exactOptional(z.nullable(MarketSchema)),
  /** What was bought: 1 to 1000 lines in one currency. */
  lines: z
    .array(OrderLineSchema)
    .check(
      z.minLength(1),
      z.maxLength(1000),
      z.refine(eachIdOnce, { error: attributionExpects('LINE_ID_ONCE'), when: isList }),
      z.refine(inOneCurrency, { error: attributionExpects('ORDER_CURRENCY'), when: isList }),
    ),
  /** Discount codes redeemed. Default: none. */
  codes: Listed,
  /** Click ids returned in the order's attributes. Default: none. */
  clickIds: Listed,
  /** The live session in whose room it was placed. */
  inRoom: z.exactOptional(z.nullable(IdSchema)),
  /** `pending` is not a sale yet; `cancelled` is a sale that is reversed in full. Default: paid. */
  status: z.exactOptional(z.enum(['pending', 'paid', 'cancelled'])),
});

/** A purchase. An id, an instant and lines are required; each further field can join more touches to it. */
export interface Order extends z.infer<typeof OrderSchema> {}
