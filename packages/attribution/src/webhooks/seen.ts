/** Remembers ids of webhooks whose records were stored, such as in a table with the id as its key. */
export interface SeenWebhooks {
  has(id: string): boolean | Promise<boolean>;
  add(id: string): void | Promise<void>;
}

/** Ids that are remembered in memory; an older one makes way for a newer one. */
const MAX_IDS = 100_000;

/**
 * The last 100,000 ids, in the memory of this process.
 * @example
 * ```ts
 * import { createMemorySeen } from '@livelane/attribution/webhooks';
 * const seen = createMemorySeen();
 * await seen.has('webhook-1'); // => false
 * await seen.add('webhook-1');
 * await seen.has('webhook-1'); // => true
 * ```
 */
export function createMemorySeen(): SeenWebhooks {
  const ids = new Set<string>();
  return {
    has: (id) => ids.has(id),
    add(id) {
      ids.add(id);
      if (ids.size <= MAX_IDS) return;
      for (const oldest of ids) {
        ids.delete(oldest);
        return;
      }
    },
  };
}
