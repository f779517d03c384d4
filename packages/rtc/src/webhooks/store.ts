import type { Clock } from '../clock/clock.ts';

/** Remembers which notices were taken, so that each is acted upon once, also by several processes. */
export interface WebhookStore {
  /**
   * Takes a notice for the caller alone.
   * @param until - milliseconds since 1970 after which it may be forgotten
   * @returns false when it was taken before
   */
  claim(id: string, until: number): Promise<boolean>;
  /** Gives a notice back that could not be acted upon, so that its repetition will be. */
  release(id: string): Promise<void>;
}

/**
 * A store for one process. Its size is bounded by what arrives within the age that a webhook may have.
 * @example
 * ```ts
 * import { createMemoryWebhookStore, systemClock } from '@livelane/rtc/server';
 * const store = createMemoryWebhookStore(systemClock);
 * const until = Date.now() + 600_000;
 * await store.claim('EV_1', until); // => true
 * await store.claim('EV_1', until); // => false
 * ```
 */
export function createMemoryWebhookStore(clock: Pick<Clock, 'now'>): WebhookStore {
  const taken = new Map<string, number>();
  return {
    async claim(id, until) {
      for (const [old, expiry] of taken) if (expiry < clock.now()) taken.delete(old);
      if (taken.has(id)) return false;
      taken.set(id, until);
      return true;
    },
    async release(id) {
      taken.delete(id);
    },
  };
}
