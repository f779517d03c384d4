import { type Room, RoomEvent } from 'livekit-client';
import { listenTo } from '../livekit/listen.ts';

/** The playout delay of a room's incoming tracks. */
export interface Playout {
  /** Sets the delay of every track, now and later; 0 leaves it to the browser. Default of pictures: the same. */
  set(delayMs: number, pictureDelayMs?: number): void;
  /** Leaves the delay to the browser again. */
  release(): void;
}

export function createPlayout(room: Room): Playout {
  let current = { voice: 0, picture: 0 };
  const delayOf = (track: unknown) =>
    (track as Delayable | undefined)?.kind === 'video' ? current.picture : current.voice;
  const set = (delayMs: number, pictureDelayMs = delayMs) => {
    current = { voice: delayMs, picture: pictureDelayMs };
    for (const participant of room.remoteParticipants.values())
      for (const { track } of participant.trackPublications.values())
        delayTrack(track, delayOf(track));
  };
  // A track that is subscribed later, or anew after a full reconnect, has a receiver of its own.
  const unfollow = listenTo(room, {
    [RoomEvent.TrackSubscribed]: (track) => {
      if (delayOf(track) > 0) delayTrack(track, delayOf(track));
    },
  });
  return {
    set,
    release: () => {
      unfollow();
      if (current.voice > 0 || current.picture > 0) set(0);
    },
  };
}

interface Delayable {
  readonly kind?: string;
  readonly receiver?: RTCRtpReceiver | undefined;
  setPlayoutDelay?(seconds: number): void;
}

function delayTrack(track: unknown, delayMs: number): void {
  const { receiver } = (track ?? {}) as Delayable;
  // `jitterBufferTarget` is the standard; LiveKit's own method sets the older hint.
  if (receiver !== undefined && 'jitterBufferTarget' in receiver) {
    receiver.jitterBufferTarget = delayMs === 0 ? null : delayMs;
  } else {
    (track as Delayable | undefined)?.setPlayoutDelay?.(delayMs / 1_000);
  }
}
