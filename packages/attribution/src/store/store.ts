import type { Instant, Window } from '@livelane/contracts/vocabulary';
import type { Click, ClickStore } from '../links/click.ts';
import type { Adjustment } from '../records/adjustment.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import type { Order } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';

/** Records to add to a store. Default of each list: none. */
export interface RecordsToAdd {
  readonly touches?: readonly Touch[];
  readonly orders?: readonly Order[];
  readonly adjustments?: readonly Adjustment[];
}

/** One webhook, however often it is delivered. */
export interface Delivery {
  /** The service that sends it, such as `shopify`. */
  readonly from: string;
  /** Its id, unique within the service. */
  readonly id: string;
}

/** How a store took some records. */
export interface Appended {
  /** Records that it did not have. */
  readonly added: number;
  /** Records that it had. */
  readonly known: number;
  /** Whether the delivery was taken before: nothing was added then. */
  readonly takenBefore: boolean;
}

/** What is read of a store besides the orders of a window. */
export interface ReadOptions {
  /**
   * Touches before this instant are left out. What it saves it costs: a touch that is left out can neither be credited nor be
   * known as an earlier one. Default: all touches before the end of the window.
   */
  readonly touchesFrom?: Instant;
}

/** What a store returns for attribution; each list in the order of the ids. */
export interface StoredInput extends AttributionInput {
  readonly adjustments: readonly Adjustment[];
}

/** Touches, orders, adjustments, clicks, and which webhooks were taken. */
export interface AttributionStore extends ClickStore {
  /**
   * Adds records, and remembers the delivery that they came by: both or, where something fails or is refused, neither. Of
   * two processes that take one delivery at once, one adds its records.
   *
   * A record that the store has counts once. Of an order any number of versions is kept.
   * @param delivery - the webhook that holds the records. Default: none, as of an export
   * @throws INPUT_INVALID for a record that does not match its schema, and for a touch or adjustment of which the store has
   *   another content under the same id
   */
  append(records: RecordsToAdd, delivery?: Delivery): Promise<Appended>;
  /** Whether a delivery was taken. */
  seen(delivery: Delivery): Promise<boolean>;
  /** The clicks of a window, the earliest first. */
  clicks(window: Window): Promise<Click[]>;
  /**
   * The orders placed in a window with all their adjustments, and the touches before its end: what `creditOrders` and
   * `appendCredits` take. Of the versions of an order from one source the newest counts; a field that it lacks is that of
   * the version before. In which order records came in does not matter where their `recordedAt` tells it.
   */
  read(placed: Window, options?: ReadOptions): Promise<StoredInput>;
}
