import type { Adjustment } from './adjustment.ts';
import type { Order } from './order.ts';
import type { CreatorIdentity } from './persons.ts';
import type { Touch } from './touch.ts';

/** The records that an attribution reads. Their order does not matter, and copies are allowed. */
export interface AttributionInput {
  /** Contacts of people with creators and channels. */
  readonly touches: readonly Touch[];
  /** The purchases to credit. */
  readonly orders: readonly Order[];
  /** Refunds, cancellations and chargebacks. Default: none. */
  readonly adjustments?: readonly Adjustment[];
  /** Identities that creators may buy under. Default: a creator's own purchases are found by the creator's id only. */
  readonly creators?: readonly CreatorIdentity[];
}
