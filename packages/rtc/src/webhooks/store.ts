import type { Clock } from '../clock/clock.ts';

/** Remembers the ids of accepted webhooks, so that each is processed once, even by several processes. */
export interface WebhookStore {
  /**
   * Claims an id for the caller, atomically.
   * @param until - the id must be remembered up to and including this time, in milliseconds since 1970-01-01T00:00:00Z
   * @returns false if the id is claimed already
   */
  claim(id: string, until: number): Promise<boolean>;
  /** Removes a claim, so that the next webhook with this id is processed. */
  release(id: string): Promise<void>;
}

/** Options of {@link createMemoryWebhookStore}. */
export interface MemoryWebhookStoreOptions {
  /** Source of time for the removal of ids. */
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * Creates a store for a single process. Ids are removed once they may be forgotten.
 *
 * @example
 * ```ts
 * import { createMemoryWebhookStore, systemClock } from '@livelane/rtc/server';
 * const store = createMemoryWebhookStore({ clock: systemClock });
 * const until = Date.now() + 600_000;
 * await store.claim('EV_1', until); // => true
 * await store.claim('EV_1', until); // => false
 * ```
 */
export function createMemoryWebhookStore({ clock }: MemoryWebhookStoreOptions): WebhookStore {
  const claimed = new Map<string, number>();
  return {
    async claim(id, until) {
      for (const [old, expiry] of claimed) if (expiry < clock.now()) claimed.delete(old);
      if (claimed.has(id)) return false;
      claimed.set(id, until);
      return true;
    },
    async release(id) {
      claimed.delete(id);
    },
  };
}
