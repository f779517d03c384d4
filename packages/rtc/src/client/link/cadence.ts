import type { LinkStatistics } from './link-statistics.ts';

/** When statistics are read, and which of them are shown. */
export interface Cadence {
  /** Whether it is time to read, asked every {@link LOOK_MS}. */
  isDue(now: number): boolean;
  /** Whether what was read is shown: once a second. */
  isShown(statistics: LinkStatistics): boolean;
}

/** Milliseconds between two questions whether it is time. */
export const LOOK_MS = 250;

const READ_MS = 500;
const SHOWN_MS = 1_000;
/** In its first seconds a link is read at every look: what is lost then is lost at once. */
const EARLY_MS = 8_000;

/** @param from - when nothing has been read yet, in milliseconds of a monotonic clock */
export function createCadence(from: number): Cadence {
  let readAt = from;
  let shownAt = from;
  let mediaSince: number | undefined;
  return {
    isDue: (now) => {
      const early = mediaSince === undefined || now - mediaSince < EARLY_MS;
      if (!early && now - readAt < READ_MS) return false;
      readAt = now;
      return true;
    },
    isShown: ({ at, outgoing, incoming }) => {
      if (outgoing !== undefined || incoming !== undefined) mediaSince ??= at;
      if (at - shownAt < SHOWN_MS) return false;
      shownAt = at;
      return true;
    },
  };
}
