/** Number of gaps in the moving average, as in W3C webrtc-stats. */
const REMEMBERED = 30;

/** Measures the time that a viewer's video was frozen. */
export interface FreezeMeter {
  /** Reports a decoded frame. @param at - current time in milliseconds of a monotonic clock */
  frame(at: number): void;
  /** Frozen time in milliseconds since the last call. */
  take(): number;
}

/**
 * Measures frozen time as W3C webrtc-stats `freezeCount`: a gap between frames is a freeze if it is at least
 * max(3 · mean, mean + 150 ms), where mean is the average gap.
 */
export function createFreezeMeter(): FreezeMeter {
  let last: number | undefined;
  let frozen = 0;
  const gaps: number[] = [];
  return {
    frame(at) {
      const gap = last === undefined ? undefined : at - last;
      last = at;
      if (gap === undefined) return;
      // The average of fewer gaps is not reliable.
      if (gaps.length >= 5) {
        const mean = gaps.reduce((sum, it) => sum + it, 0) / gaps.length;
        if (gap >= Math.max(3 * mean, mean + 150)) frozen += gap;
      }
      gaps.push(gap);
      if (gaps.length > REMEMBERED) gaps.shift();
    },
    take() {
      const taken = frozen;
      frozen = 0;
      return Math.round(taken);
    },
  };
}
