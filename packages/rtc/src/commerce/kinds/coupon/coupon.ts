import type { Instant } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

/** Coupons that can be had. */
export interface CouponDrop {
  /** Id of the drop. */
  readonly dropId: string;
  /** The code that everyone may use; absent where each viewer asks for a code of their own. */
  readonly code?: string;
  /** When it began. */
  readonly since: Instant;
}

/** Number of drops that can be open at a time. */
export const MAX_DROPS = 5;

/** What viewers see of coupons. */
export interface CouponState {
  /** Oldest first; at most {@link MAX_DROPS}. */
  readonly drops: readonly CouponDrop[];
}

/** Coupons are released, or none can be had any more. */
export interface CouponEvent {
  readonly type: 'drop';
  readonly at: Instant;
  readonly dropId: string;
  readonly phase: 'start' | 'stop';
  readonly code?: string;
}

export const COUPON: Reducers<CouponState, CouponEvent> = {
  drop: ({ drops }, { type: _, phase, at: since, ...drop }) => {
    const others = drops.filter(({ dropId }) => dropId !== drop.dropId);
    return { drops: phase === 'stop' ? others : [...others, { ...drop, since }].slice(-MAX_DROPS) };
  },
};
