import type { Amount } from '../../page/amounts.ts';
import type { Kept } from '../../page/kept.ts';

/** An order that was sent, until it is answered. Sent again, its id makes it count once. */
export interface Attempt {
  readonly id: string;
  readonly productId: string;
  readonly code?: string;
  readonly clickId?: string;
  /** The price that the buyer saw. */
  readonly shown: Amount;
}

const KEY = 'livelane-order';

/** The order of this tab that waits for its answer, which outlives a reload. */
export function waitingOrder(kept: Kept) {
  return {
    read: (): Attempt | null => {
      const text = kept.get(KEY);
      try {
        return text === null ? null : (JSON.parse(text) as Attempt);
      } catch {
        return null;
      }
    },
    keep: (attempt: Attempt) => kept.set(KEY, JSON.stringify(attempt)),
    forget: () => kept.remove(KEY),
  };
}
