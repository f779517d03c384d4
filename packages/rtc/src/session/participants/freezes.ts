/** How many gaps the running mean is taken over, as in W3C webrtc-stats. */
const REMEMBERED = 30;

/** Watches the gaps between a viewer's frames. */
export interface FreezeMeter {
  /** A frame was decoded. @param at - milliseconds of a monotonic or wall clock */
  frame(at: number): void;
  /** Frozen milliseconds since the last call. */
  take(): number;
}

/**
 * Counts frozen time by the rule of W3C webrtc-stats `freezeCount`: a gap is a freeze when it is at least
 * the larger of three times the mean gap and the mean gap plus 150 ms.
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
      // A mean of fewer gaps says little about the rate that the sender meant.
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
