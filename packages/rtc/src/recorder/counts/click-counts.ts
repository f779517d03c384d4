import { compareInstants, type SessionEvent, toEpochMs } from '@livelane/contracts/vocabulary';

/** Time within which a viewer's clicks on one product count once, in milliseconds. */
const CLICK_MS = 600_000;

/**
 * Clicks by product, where the clicks of a viewer on a product within ten minutes of a counted one count once. The log
 * itself keeps every click, as each can be the one that an order names.
 *
 * @param events - the events of a session log, in any order
 * @returns the number of counted clicks by product id
 * @example
 * ```ts
 * import { clickCounts, type SessionEvent } from '@livelane/rtc';
 * const click = (seq: number, at: string) =>
 *   ({ type: 'click', at, epoch: 1, seq, clickId: `c${seq}`, person: 'p1', productId: 'tint-duo' }) as SessionEvent;
 * clickCounts([click(1, '2026-12-01T12:00:00Z'), click(2, '2026-12-01T12:09:59Z'), click(3, '2026-12-01T12:10:00Z')]); // => {"tint-duo":2}
 * ```
 */
export function clickCounts(events: readonly SessionEvent[]): Readonly<Record<string, number>> {
  const clicks = new Map(
    events.flatMap((event) =>
      event.type === 'click' ? [[`${event.epoch}/${event.seq}`, event] as const] : [],
    ),
  );
  const inTime = [...clicks.values()].sort(
    (a, b) => compareInstants(a.at, b.at) || a.epoch - b.epoch || a.seq - b.seq,
  );
  const counted = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { person, productId, at } of inTime) {
    const key = JSON.stringify([person, productId]);
    const last = counted.get(key);
    if (last !== undefined && toEpochMs(at) - last < CLICK_MS) continue;
    counted.set(key, toEpochMs(at));
    counts.set(productId, (counts.get(productId) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
