import type { Clock } from '../../clock/clock.ts';

/** Length of the windows that requests are counted in, in milliseconds. */
const LIMIT_WINDOW_MS = 10_000;

/** Counts requests by key in fixed windows of ten seconds. */
export interface Limiter {
  /** Counts one more request of a key, whose parts are told apart whatever they hold. @returns whether it is within `most` */
  allow(key: readonly string[], most: number): boolean;
}

export function createLimiter(clock: Pick<Clock, 'now'>): Limiter {
  let window = Number.NaN;
  const counts = new Map<string, number>();
  return {
    allow: (parts, most) => {
      const key = JSON.stringify(parts);
      const current = Math.floor(clock.now() / LIMIT_WINDOW_MS);
      if (current !== window) counts.clear();
      window = current;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= most;
    },
  };
}
