import {
  compareInstants,
  parseInput,
  toEpochMs,
  WindowSchema,
  windowContains,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import type { Click } from '../links/click.ts';
import type { Adjustment } from '../records/adjustment.ts';
import { checkAdded } from '../records/check-input.ts';
import { byId } from '../records/content.ts';
import type { Order } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';
import { refuseOtherClick } from './clicks.ts';
import { ADJUSTMENTS, merged, type OnceKind, onceEach, type Recorded, TOUCHES } from './copies.ts';
import { latestOrders } from './order-versions.ts';
import { boundsOf } from './read-bounds.ts';
import type { AttributionStore, Delivery } from './store.ts';

/**
 * A store in the memory of this process, for tests and for jobs that read files.
 * @example
 * ```ts
 * import { memoryAttributionStore } from '@livelane/attribution/store';
 * const store = memoryAttributionStore();
 * await store.append({
 *   orders: [{ id: 'O1', at: '2026-11-22T14:00:00Z', lines: [{ id: '1', money: { currency: 'USD', minor: '1999' } }] }],
 * });
 * const { orders } = await store.read({ start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' });
 * orders.length; // => 1
 * ```
 */
export function memoryAttributionStore(): AttributionStore {
  const touches = new Map<string, Touch>();
  const adjustments = new Map<string, Adjustment>();
  const versions = new Map<string, Order>();
  const deliveries = new Set<string>();
  const clicks = new Map<string, Omit<Click, 'touch'>>();
  return {
    append: async (records, delivery) => {
      checkAdded(records);
      const { touches: newTouches = [], orders = [], adjustments: changes = [] } = records;
      if (delivery !== undefined && deliveries.has(keyOf(delivery)))
        return { added: 0, known: 0, takenBefore: true };
      // Everything that may be refused comes before anything is kept.
      const adding = [adds(touches, TOUCHES, newTouches), adds(adjustments, ADJUSTMENTS, changes)];
      const sizes = () => touches.size + adjustments.size + versions.size;
      const before = sizes();
      for (const add of adding) add();
      for (const order of orders) {
        const key = canonicalHash(order);
        if (!versions.has(key)) versions.set(key, order);
      }
      if (delivery !== undefined) deliveries.add(keyOf(delivery));
      const added = sizes() - before;
      const all = newTouches.length + orders.length + changes.length;
      return { added, known: all - added, takenBefore: false };
    },
    seen: async (delivery) => deliveries.has(keyOf(delivery)),
    addClick: async ({ link, url, touch }) => {
      checkAdded({ touches: [touch] });
      const add = adds(touches, TOUCHES, [touch]);
      refuseOtherClick({ link, url, touch }, clicks.get(touch.id));
      add();
      clicks.set(touch.id, { link, url });
    },
    clicks: async (window) => {
      parseInput(WindowSchema, window, 'clicks');
      // A click says of its touch what the store knows of it.
      const all = [...clicks].map(([id, click]) => ({ ...click, touch: touches.get(id) as Touch }));
      return all.filter(({ touch }) => windowContains(window, touch.at)).sort(byTime);
    },
    read: async (placed, options = {}) => {
      const { from, to } = boundsOf(placed, options);
      const ids = new Set<string>();
      for (const { id, at } of versions.values()) if (windowContains(placed, at)) ids.add(id);
      return {
        touches: [...touches.values()]
          .filter(({ at }) => toEpochMs(at) >= from && toEpochMs(at) < to)
          .sort(byId),
        orders: latestOrders([...versions.values()].filter(({ id }) => ids.has(id))),
        adjustments: [...adjustments.values()].filter((it) => ids.has(it.orderId)).sort(byId),
      };
    },
  };
}

/** Checks records and returns what keeps them. @throws INPUT_INVALID */
function adds<Item extends Recorded>(
  kept: Map<string, Item>,
  kind: OnceKind<Item>,
  items: readonly Item[],
): () => void {
  const added = onceEach(kind, items).map((one) => {
    const known = kept.get(one.item.id);
    return known === undefined ? one.item : merged(kind, one, known);
  });
  return () => {
    for (const item of added) kept.set(item.id, item);
  };
}

function keyOf({ from, id }: Delivery): string {
  return JSON.stringify([from, id]);
}

function byTime(a: Click, b: Click): number {
  return compareInstants(a.touch.at, b.touch.at) || byId(a.touch, b.touch);
}
