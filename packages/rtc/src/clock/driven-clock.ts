import type { Clock } from '../clock/clock.ts';

/** A clock that stands still until it is told to go on. */
export interface DrivenClock extends Clock {
  /** Lets so many milliseconds pass; everybody who sleeps until then wakes in order. */
  advance(ms: number): Promise<void>;
}

/**
 * A clock for tests.
 * @param start - milliseconds since 1970 to begin at
 * @example
 * ```ts
 * import { createDrivenClock } from '@livelane/rtc/testing';
 * const clock = createDrivenClock(1_000);
 * await clock.advance(500);
 * clock.now(); // => 1500
 * ```
 */
export function createDrivenClock(start: number): DrivenClock {
  let now = start;
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true || ms <= 0) {
          resolve();
          return;
        }
        sleepers.push({ until: now + ms, wake: resolve });
        signal?.addEventListener('abort', () => resolve(), { once: true });
      }),
    async advance(ms) {
      const target = now + ms;
      for (;;) {
        const due = sleepers
          .filter(({ until }) => until <= target)
          .sort((a, b) => a.until - b.until);
        const [next] = due;
        if (next === undefined) break;
        sleepers = sleepers.filter((it) => it !== next);
        now = Math.max(now, next.until);
        next.wake();
        // Whoever woke may sleep again before the target.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      now = target;
    },
  };
}
