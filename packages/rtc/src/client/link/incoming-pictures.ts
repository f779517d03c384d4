import { type RemoteTrackPublication, type Room, RoomEvent } from 'livekit-client';

/** The size that a room asks the server for, for all incoming pictures of cameras and screens. */
export interface IncomingPictures {
  /** @param shortSide - shorter side in pixels, now and for later tracks; null: no limit */
  limit(shortSide: number | null): void;
  /** Stops watching the room; the limit is removed. */
  release(): void;
}

export function createIncomingPictures(room: Room): IncomingPictures {
  let limited: number | null = null;
  const ask = (publication: RemoteTrackPublication) => {
    if (publication.kind !== 'video') return;
    const { width, height } = publication.dimensions ?? { width: 16, height: 9 };
    const scale = limited === null ? 1 : limited / Math.min(width, height);
    // The server picks the smallest layer that is at least as large.
    publication.setVideoDimensions({
      width: Math.round(width * Math.min(1, scale)),
      height: Math.round(height * Math.min(1, scale)),
    });
  };
  const onSubscribed = (_track: unknown, publication: RemoteTrackPublication) => {
    if (limited !== null) ask(publication);
  };
  room.on(RoomEvent.TrackSubscribed, onSubscribed);
  const limit = (shortSide: number | null) => {
    if (shortSide === limited) return;
    limited = shortSide;
    for (const participant of room.remoteParticipants.values())
      for (const publication of participant.trackPublications.values()) ask(publication);
  };
  return {
    limit,
    release: () => {
      room.off(RoomEvent.TrackSubscribed, onSubscribed);
      limit(null);
    },
  };
}
