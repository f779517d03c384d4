import type { Instant, Money } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

/** A list price that was changed during the session. */
export interface ChangedPrice {
  /** Id of the product in the session plan. */
  readonly productId: string;
  /** List price of one unit from `since` on. */
  readonly price: Money;
  /** When it was changed. */
  readonly since: Instant;
}

/** What viewers see of changed prices. */
export interface PriceState {
  /** At most one for each product; a product that is not among them has the price of the plan. */
  readonly prices: readonly ChangedPrice[];
}

/** The shop changed the list price of a product. */
export interface PriceEvent {
  readonly type: 'price';
  readonly at: Instant;
  readonly productId: string;
  readonly price: Money;
}

export const PRICE: Reducers<PriceState, PriceEvent> = {
  price: ({ prices }, { productId, price, at: since }) => ({
    prices: [...prices.filter((it) => it.productId !== productId), { productId, price, since }],
  }),
};
