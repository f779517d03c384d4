import { percentile } from '../weak-network/percentile.ts';
import type { Arrival } from './pages/message-crowd.ts';

/** Something that was sent to all viewers, at a time of the wall clock. */
export interface Sent {
  readonly what: Arrival['what'];
  readonly at: number;
}

/** How long what was sent took to the viewers. */
export interface MessageTimes {
  /** Messages times viewers. */
  readonly sent: number;
  readonly notReached: number;
  /** Milliseconds over all that was sent; null where it did not arrive. */
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly worstMs: number | null;
}

/**
 * Times from sending to each viewer's application. A state that a viewer passed over has arrived with the next one, and what
 * did not arrive took longer than anything that did.
 */
export function messageTimes(
  sent: readonly Sent[],
  arrivals: readonly Arrival[],
  viewers: number,
): MessageTimes {
  const times = Array.from({ length: viewers }, (_, viewer) => {
    const own = arrivals.filter((it) => it.viewer === viewer);
    return sent.map(({ what, at }) => (own.find((it) => holds(it.what, what))?.at ?? LATE) - at);
  }).flat();
  const ms = (share: number) => {
    const value = percentile(times, share);
    return Number.isFinite(value) ? Math.round(value) : null;
  };
  return {
    sent: times.length,
    notReached: times.filter((time) => !Number.isFinite(time)).length,
    p50Ms: ms(0.5),
    p95Ms: ms(0.95),
    worstMs: ms(1),
  };
}

const LATE = Number.POSITIVE_INFINITY;

function holds(seen: Arrival['what'], sent: Arrival['what']): boolean {
  if ('messageId' in sent) return 'messageId' in seen && seen.messageId === sent.messageId;
  if ('messageId' in seen) return false;
  return seen.epoch > sent.epoch || (seen.epoch === sent.epoch && seen.seq >= sent.seq);
}
