import type { Instant, Money } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

/** A product that is shown to the viewers. */
export interface PinnedProduct {
  /** Id of the product in the session plan. */
  readonly productId: string;
  /** Name of the product. */
  readonly name: string;
  /** Current price: of its flash sale, its promotion, or its list price. */
  readonly price: Money;
  /** The promotion that sets the price; absent at the regular price. */
  readonly promotionId?: string;
  /** The flash sale that sets the price; absent without one. */
  readonly saleId?: string;
  /** When it was pinned at this price. */
  readonly since: Instant;
}

/** What viewers see of pins. */
export interface PinState {
  /** Oldest first; the last one is displayed on top. */
  readonly pinned: readonly PinnedProduct[];
}

/** A product is shown, or no longer shown. */
export type PinEvent =
  | {
      readonly type: 'pin';
      readonly at: Instant;
      readonly productId: string;
      readonly name: string;
      readonly price: Money;
      readonly promotionId?: string;
      readonly saleId?: string;
    }
  | { readonly type: 'unpin'; readonly at: Instant; readonly productId: string };

const without = ({ pinned }: PinState, productId: string) =>
  pinned.filter((it) => it.productId !== productId);

export const PIN: Reducers<PinState, PinEvent> = {
  pin: (state, { type: _, at: since, ...product }) => ({
    pinned: [...without(state, product.productId), { ...product, since }],
  }),
  unpin: (state, { productId }) => ({ pinned: without(state, productId) }),
};
