import { TrackEvent } from 'livekit-client';
import { lostReasonOf, type OwnKind } from './devices.ts';
import type { OwnChange, OwnState } from './own.ts';
import type { DeviceTrack } from './publication.ts';

/** State of one kind of own media. */
export interface OwnWatch {
  state(): OwnState;
  start(track: DeviceTrack): void;
  stop(): void;
}

/** Follows what becomes of a published track: muted by the user, lost with its device, and back. */
export function createOwnWatch(kind: OwnKind, onChange: (change: OwnChange) => void): OwnWatch {
  let state: OwnState = 'off';
  let watched: AbortController | undefined;
  const move = (next: OwnState, more: Pick<OwnChange, 'reason'> = {}) => {
    if (state === next) return;
    state = next;
    onChange({ kind, state: next, ...more });
  };
  const start = (track: DeviceTrack) => {
    watched?.abort();
    const over = new AbortController();
    const { signal } = over;
    watched = over;
    let gone = false;
    let told: Promise<void> = Promise.resolve();
    const back = () => {
      gone = false;
      void told.then(() => {
        if (!signal.aborted && !gone) move(track.isMuted ? 'muted' : 'live');
      });
    };
    const lost = () => {
      gone = true;
      const { deviceId } = track.mediaStreamTrack.getSettings();
      told = lostReasonOf(kind, deviceId).then((reason) => {
        if (!signal.aborted) move('lost', { reason });
      });
    };
    const watchDevice = () => {
      // The device is there but gives nothing, as while another program holds it.
      track.mediaStreamTrack.addEventListener('mute', lost, { signal });
      track.mediaStreamTrack.addEventListener('unmute', back, { signal });
    };
    const listeners = {
      // livekit-client mutes a track whose device it could not open again.
      [TrackEvent.Muted]: () => !gone && move('muted'),
      [TrackEvent.Unmuted]: back,
      [TrackEvent.Ended]: lost,
      [TrackEvent.Restarted]: () => {
        watchDevice();
        back();
      },
    };
    for (const [name, listener] of Object.entries(listeners)) {
      track.on(name as TrackEvent.Muted, listener);
      signal.addEventListener('abort', () => track.off(name as TrackEvent.Muted, listener));
    }
    watchDevice();
    move(track.isMuted ? 'muted' : 'live');
  };
  return {
    state: () => state,
    start,
    stop: () => {
      watched?.abort();
      move('off');
    },
  };
}
