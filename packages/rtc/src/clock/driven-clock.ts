import type { Clock } from './clock.ts';

/** A clock whose time changes only through `advance`. */
export interface DrivenClock extends Clock {
  /** Moves time forward by `ms` milliseconds and wakes every sleeper due by then, in order of time. */
  advance(ms: number): Promise<void>;
}

/**
 * Creates a clock for tests and for sessions that are played faster than real time.
 *
 * @param start - initial time, in milliseconds since 1970-01-01T00:00:00Z
 * @returns a clock whose `now()` changes only through `advance`
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
        // A woken sleeper may sleep again before the target is reached.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      now = target;
    },
  };
}
