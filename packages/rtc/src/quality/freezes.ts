/** Number of gaps in the moving average, as in W3C webrtc-stats. */
const REMEMBERED = 30;
/** The average of fewer gaps is not reliable. */
const LEAST_GAPS = 5;
const LONG_GAP_MS = 500;

/** Time that a picture stood still, in milliseconds, by two definitions. */
export interface FrozenTime {
  /** Gaps of at least max(3 · mean, mean + 150 ms) between frames, where mean is the average of the last 30 gaps (W3C webrtc-stats, `totalFreezesDuration`). */
  readonly freezesMs: number;
  /** Gaps of more than 500 ms: what a viewer notices at any frame rate. */
  readonly longGapsMs: number;
}

/** Measures the time that a video was frozen. */
export interface FreezeMeter {
  /** Reports a shown frame. @param at - current time in milliseconds of a monotonic clock */
  frame(at: number): void;
  /** Frozen time since the last call. A gap counts when its last frame is reported. */
  take(): FrozenTime;
}

/**
 * @example
 * ```ts
 * import { createFreezeMeter } from '@livelane/rtc/quality';
 * const meter = createFreezeMeter();
 * for (const at of [0, 40, 80, 120, 160, 200, 800]) meter.frame(at);
 * meter.take(); // => {"freezesMs":600,"longGapsMs":600}
 * ```
 */
export function createFreezeMeter(): FreezeMeter {
  let last: number | undefined;
  let frozen: FrozenTime = { freezesMs: 0, longGapsMs: 0 };
  const gaps: number[] = [];
  return {
    frame(at) {
      const gap = last === undefined ? undefined : at - last;
      last = at;
      if (gap === undefined) return;
      frozen = {
        freezesMs: frozen.freezesMs + (isFreeze(gap, gaps) ? gap : 0),
        longGapsMs: frozen.longGapsMs + (gap > LONG_GAP_MS ? gap : 0),
      };
      gaps.push(gap);
      if (gaps.length > REMEMBERED) gaps.shift();
    },
    take() {
      const { freezesMs, longGapsMs } = frozen;
      frozen = { freezesMs: 0, longGapsMs: 0 };
      return { freezesMs: Math.round(freezesMs), longGapsMs: Math.round(longGapsMs) };
    },
  };
}

function isFreeze(gap: number, before: readonly number[]): boolean {
  if (before.length < LEAST_GAPS) return false;
  const mean = before.reduce((sum, it) => sum + it, 0) / before.length;
  return gap >= Math.max(3 * mean, mean + 150);
}
