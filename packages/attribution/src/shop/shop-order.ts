import type { Currency, Id, Instant } from '@livelane/contracts/vocabulary';
import type { Order } from '../records/order.ts';

/** An order as a shop states it, whether in an export or in a webhook. All amounts are minor units of its currency. */
export interface ShopOrder
  extends Pick<
    Order,
    'persons' | 'customer' | 'market' | 'codes' | 'clickIds' | 'inRoom' | 'status'
  > {
  readonly id: Id;
  readonly at: Instant;
  readonly recordedAt?: Instant;
  readonly source: NonNullable<Order['source']>;
  readonly currency: Currency;
  readonly lines: readonly ShopLine[];
  /** What the lines cost together after all discounts, without shipping. Default: what they sum to. */
  readonly subtotal?: bigint;
  /** Discount on the order as a whole, which is in no line. Default: none; `subtotal` says it better. */
  readonly discount?: bigint;
  /** Tax on the lines, where they do not state their own. Default: none. */
  readonly tax?: bigint;
  /** Whether prices include the tax. */
  readonly taxIncluded?: boolean;
  readonly shipping?: bigint;
  /** Whether the lines include the shipping. Default: they do not. */
  readonly shippingIncluded?: boolean;
  readonly reversals: readonly Reversal[];
}

/** One line of an order as the shop states it. */
export interface ShopLine {
  /** The shop's own id of the line, if all of its sources have it. Default: SKU, quantity and price. */
  readonly id?: Id;
  readonly productId?: Id;
  /** Its name, which stands in for a missing SKU. */
  readonly name?: string;
  readonly quantity: number;
  /** What all pieces cost before discounts: price × quantity. */
  readonly full?: bigint;
  /** Discount on the line. Default: none. */
  readonly discount?: bigint;
  /** What is paid for all pieces after discounts. Default: `full` − `discount`. */
  readonly total?: bigint;
  readonly tax?: bigint;
  /** Whether it bears a part of the order's tax. Default: it does. */
  readonly taxable?: boolean;
}

/** Money of an order that went back to the buyer. */
export interface Reversal {
  readonly id: Id;
  readonly change: 'refund' | 'cancellation' | 'chargeback' | 'chargeback-won';
  /** Position in `lines`. Default: the order as a whole. */
  readonly line?: number;
  /** Minor units, as the lines count them; `all` is everything that the line or order is worth. */
  readonly amount: bigint | 'all';
  readonly at: Instant;
  readonly recordedAt?: Instant;
  /** Whether the amount is all that went back until then, and not one event. */
  readonly cumulative?: boolean;
}
