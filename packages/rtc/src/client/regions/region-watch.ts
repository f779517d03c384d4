import { RoomEvent } from 'livekit-client';
import { listenTo } from '../livekit/listen.ts';
import type { LiveSession } from '../session/live-session.ts';

/** What {@link watchRegion} works with. */
export interface RegionWatch {
  /** Whether the region of the session answers. */
  readonly answers: () => Promise<boolean>;
  /** Whether another one does; if none does, it is this participant's own network. */
  readonly othersAnswer: () => Promise<boolean>;
  /** Called once, when the region is lost. */
  readonly onLost: () => void;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Milliseconds between two looks. */
const LOOK_MS = 250;

/** A single missing answer may be one lost packet. */
const MISSED = 2;

/**
 * Watches whether the region of a session is lost: from the first sign of an outage on, its server is asked until media
 * flows again. It is lost when it did not answer twice in a row and another region does.
 */
export function watchRegion(session: LiveSession, watch: RegionWatch): void {
  const { signal } = watch;
  let looking = false;
  const look = () => {
    if (looking || signal.aborted) return;
    looking = true;
    void untilDecided(session, watch).then((isLost) => {
      looking = false;
      if (isLost && !signal.aborted) watch.onLost();
    });
  };
  const stops = [
    session.on('stalled', look),
    session.on('recovering', look),
    listenTo(session.room, {
      [RoomEvent.SignalReconnecting]: look,
      [RoomEvent.Reconnecting]: look,
    }),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => void stop()), { once: true });
}

async function untilDecided(session: LiveSession, watch: RegionWatch): Promise<boolean> {
  let missed = 0;
  while (!watch.signal.aborted) {
    if (await watch.answers()) {
      missed = 0;
      if (session.state() === 'live' && session.room.state === 'connected') return false;
    } else {
      missed += 1;
      if (missed >= MISSED && (await watch.othersAnswer())) return true;
    }
    await watch.wait(LOOK_MS, watch.signal);
  }
  return false;
}
