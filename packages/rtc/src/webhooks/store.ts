import type { Clock } from '../clock/clock.ts';

/** State of the claim of an id: taken by this call, or by an earlier one that handles it still, or that has handled it. */
export type WebhookClaim = 'claimed' | 'in-progress' | 'handled';

/** Remembers the ids of accepted webhooks, so that each is processed once, even by several processes. */
export interface WebhookStore {
  /**
   * Claims an id for the caller, atomically, until it is settled or released, or until its lease ends because the caller
   * was ended.
   * @param times - the end of the lease, and the time up to and including which a handled id must be remembered, both in
   * milliseconds since 1970-01-01T00:00:00Z
   */
  claim(
    id: string,
    times: { readonly leaseUntil: number; readonly until: number },
  ): Promise<WebhookClaim>;
  /** Marks a claimed id as handled. */
  settle(id: string): Promise<void>;
  /**
   * Removes a claim, so that the next webhook with this id is processed. One that was handled stays: by another caller,
   * after the lease of this one had ended.
   */
  release(id: string): Promise<void>;
}

/** Options of {@link createMemoryWebhookStore}. */
export interface MemoryWebhookStoreOptions {
  /** Source of time for the removal of ids. */
  readonly clock: Pick<Clock, 'now'>;
}

interface Claim {
  readonly until: number;
  readonly leaseUntil: number;
  handled: boolean;
}

/**
 * Finds the first entry of a map again and again in constant time: an iterator that begins anew would pass over all that
 * was deleted before it.
 */
function oldestOf<Key, Value>(map: ReadonlyMap<Key, Value>): () => [Key, Value] | undefined {
  let entries = map.entries();
  let first: [Key, Value] | undefined;
  return () => {
    while (first === undefined || map.get(first[0]) !== first[1]) {
      const next = entries.next();
      if (next.done === true) {
        if (map.size === 0) return undefined;
        entries = map.entries();
      } else first = next.value;
    }
    return first;
  };
}

/** Ids that a memory store remembers; an older one makes way for a newer one. */
const MAX_IDS = 100_000;

/**
 * Creates a store for a single process. Ids are removed once they may be forgotten, or when 100,000 newer ones are known.
 *
 * @example
 * ```ts
 * import { createMemoryWebhookStore, systemClock } from '@livelane/rtc/server';
 * const store = createMemoryWebhookStore({ clock: systemClock });
 * const times = { leaseUntil: Date.now() + 30_000, until: Date.now() + 600_000 };
 * await store.claim('EV_1', times); // => 'claimed'
 * await store.claim('EV_1', times); // => 'in-progress'
 * await store.settle('EV_1');
 * await store.claim('EV_1', times); // => 'handled'
 * ```
 */
export function createMemoryWebhookStore({ clock }: MemoryWebhookStoreOptions): WebhookStore {
  /** In order of the first claim, hence roughly of expiry. */
  const claimed = new Map<string, Claim>();
  const oldest = oldestOf(claimed);
  const forget = (): void => {
    for (let first = oldest(); first !== undefined; first = oldest()) {
      const [id, { until }] = first;
      if (until >= clock.now() && claimed.size <= MAX_IDS) return;
      claimed.delete(id);
    }
  };
  return {
    async claim(id, times) {
      const known = claimed.get(id);
      if (known !== undefined && known.until >= clock.now()) {
        if (known.handled) return 'handled';
        if (known.leaseUntil >= clock.now()) return 'in-progress';
      }
      claimed.delete(id);
      claimed.set(id, { ...times, handled: false });
      forget();
      return 'claimed';
    },
    async settle(id) {
      const known = claimed.get(id);
      if (known !== undefined) known.handled = true;
    },
    async release(id) {
      if (claimed.get(id)?.handled === false) claimed.delete(id);
    },
  };
}
