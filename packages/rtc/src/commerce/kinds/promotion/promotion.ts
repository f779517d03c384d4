import type { Instant, Money } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

/** A promotion that is active. */
export interface RunningPromotion {
  /** Id of the promotion in the session plan. */
  readonly promotionId: string;
  /** The product that it applies to. */
  readonly productId: string;
  /** Price of the product while the promotion is active. */
  readonly price: Money;
  /** When it was started. */
  readonly since: Instant;
}

/** What viewers see of promotions. */
export interface PromotionState {
  /** Oldest first. */
  readonly promotions: readonly RunningPromotion[];
}

/** A promotion of the plan begins or ends. */
export interface PromotionEvent {
  readonly type: 'promotion';
  readonly at: Instant;
  readonly promotionId: string;
  readonly phase: 'start' | 'stop';
  readonly productId: string;
  readonly price: Money;
}

export const PROMOTION: Reducers<PromotionState, PromotionEvent> = {
  promotion: ({ promotions }, { promotionId, productId, price, phase, at: since }) => {
    const others = promotions.filter((it) => it.promotionId !== promotionId);
    const running = { promotionId, productId, price, since };
    return { promotions: phase === 'stop' ? others : [...others, running] };
  },
};
