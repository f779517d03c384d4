/** What the browser counts of one received video stream. */
export interface StreamFreezes {
  readonly id: string;
  /** W3C webrtc-stats `totalFreezesDuration`, in seconds. */
  readonly seconds: number;
}

/** Counts the time that video was frozen. */
export interface FreezeCounter {
  /**
   * @param stalledMs - milliseconds of the stall that lasts; 0 if there is none
   * @returns seconds so far, which never decrease
   */
  count(streams: readonly StreamFreezes[], stalledMs: number): number;
}

/**
 * The browser counts a freeze when the next frame is shown, and forgets it with its stream: a stall counts while it lasts,
 * and what a stream had counted remains when it ends.
 */
export function createFreezeCounter(): FreezeCounter {
  let known = new Map<string, number>();
  /** Of streams that have ended, and of stalls that no stream has counted. */
  let carried = 0;
  let stall: { readonly before: number; seconds: number } | undefined;
  return {
    count: (streams, stalledMs) => {
      const next = new Map(streams.map(({ id, seconds }) => [id, seconds]));
      for (const [id, seconds] of known) if (!next.has(id)) carried += seconds;
      known = next;
      const counted = carried + [...known.values()].reduce((sum, one) => sum + one, 0);
      if (stalledMs > 0 && (stall !== undefined || known.size > 0)) {
        stall ??= { before: counted, seconds: 0 };
        stall.seconds = Math.max(stall.seconds, stalledMs / 1_000);
      }
      if (stall === undefined) return counted;
      const uncounted = Math.max(0, stall.seconds - (counted - stall.before));
      if (stalledMs === 0) {
        carried += uncounted;
        stall = undefined;
      }
      return counted + uncounted;
    },
  };
}
