import { percentile } from '../percentile.ts';

/** A frame whose code could be read: when its picture was drawn and when it was shown, in milliseconds of the wall clock. */
export interface ReadFrame {
  readonly drawnAt: number;
  readonly shownAt: number;
}

/** The delay from the host's picture to the viewer's; null where the picture carries no code. */
export interface DelayFigures {
  /** 95th percentile over all frames that were shown. */
  readonly glassToGlassP95Ms: number | null;
  /** The greatest playout delay that the client asked the browser for, in milliseconds; null if it never asked. */
  readonly addedDelayMs: number | null;
}

export function delayFigures(
  frames: readonly ReadFrame[],
  addedDelays: readonly number[],
): DelayFigures {
  const delays = frames.map(({ drawnAt, shownAt }) => shownAt - drawnAt);
  return {
    glassToGlassP95Ms: delays.length === 0 ? null : Math.round(percentile(delays, 0.95)),
    addedDelayMs: addedDelays.length === 0 ? null : Math.max(...addedDelays),
  };
}
