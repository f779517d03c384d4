import { type Room, RoomEvent } from 'livekit-client';
import { systemClock } from '../../clock/clock.ts';
import { withTimeout } from '../../clock/wait.ts';
import type { UplinkProbe } from '../../policy/preset.ts';
import type { UplinkMeasurement } from '../../policy/uplink.ts';
import { mayPublish } from '../livekit/internals.ts';
import { listenTo } from '../livekit/listen.ts';
import { loadPart } from '../parts/load-part.ts';

/** The measurement of a room's uplink. */
export interface RoomUplink {
  /** A measurement that has not begun does not begin any more. */
  skip(): void;
  /** Resolves when the measurement is over; undefined if there was none. */
  readonly measured: Promise<UplinkMeasurement | undefined>;
  /** Ends a measurement that is under way. */
  cancel(): void;
}

/** Measures the uplink of a room once, as soon as it is connected, if its participant may publish. */
export function measureRoom(room: Room, probe: UplinkProbe, now: () => number): RoomUplink {
  const cancelled = new AbortController();
  const { signal } = cancelled;
  let skipped = false;
  const measured = connected(room, signal)
    .then(async () => {
      if (signal.aborted || !mayPublish(room)) return undefined;
      const until = now() + probe.atMostMs;
      // What is published waits for the measurement, so that loading it may not take longer than it may.
      const part = await withTimeout(systemClock, probe.atMostMs, load());
      if (signal.aborted) return undefined;
      return part?.measureConnected(room, { probe, until, now, signal, isSkipped: () => skipped });
    })
    .catch(() => undefined);
  const skip = () => {
    skipped = true;
  };
  return { measured, skip, cancel: () => cancelled.abort() };
}

const load = () => loadPart('uplink', import('./measure-connected.ts'));

/** Resolves once the room is connected or the signal aborts; the code is loaded while it connects. */
function connected(room: Room, signal: AbortSignal): Promise<void> {
  if (room.state === 'connected') return Promise.resolve();
  return new Promise((resolve) => {
    const unfollow = listenTo(room, {
      [RoomEvent.SignalConnected]: () => mayPublish(room) && load().catch(() => undefined),
      [RoomEvent.Connected]: () => done(),
    });
    const done = () => {
      unfollow();
      resolve();
    };
    signal.addEventListener('abort', done, { once: true });
  });
}
