import type { Instant, Money } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

/** A flash sale that is running. */
export interface FlashSale {
  /** Id of the sale. */
  readonly saleId: string;
  /** Id of the product in the session plan. */
  readonly productId: string;
  /** Price of one unit while it lasts. */
  readonly price: Money;
  /** When it began. */
  readonly since: Instant;
  /** When it ends, by the server's clock; see `saleCountdown`. */
  readonly endsAt: Instant;
}

/** What viewers see of flash sales. */
export interface SaleState {
  /** Oldest first; at most one for each product. */
  readonly sales: readonly FlashSale[];
}

/** A flash sale begins or ends. */
export interface SaleEvent {
  readonly type: 'sale';
  readonly at: Instant;
  readonly saleId: string;
  readonly phase: 'start' | 'stop';
  readonly productId: string;
  readonly price: Money;
  readonly endsAt: Instant;
}

export const SALE: Reducers<SaleState, SaleEvent> = {
  sale: ({ sales }, { saleId, phase, productId, price, at: since, endsAt }) => {
    const others = sales.filter((it) => it.saleId !== saleId);
    const running = { saleId, productId, price, since, endsAt };
    return { sales: phase === 'stop' ? others : [...others, running] };
  },
};
