import { type RemoteParticipant, type RemoteTrack, type Room, RoomEvent } from 'livekit-client';
import { roleOfParticipant } from '../../roles/roles.ts';
import { listenTo } from '../livekit/listen.ts';
import type { Emitter } from './emitter.ts';
import type { LiveSessionEvents, LiveTrack } from './live-session.ts';

/** Tracks of other participants that are subscribed now. */
export interface RemoteTracks {
  list(): readonly LiveTrack[];
  /** Detaches every track and stops following. */
  close(): void;
}

export function followTracks(room: Room, events: Emitter<LiveSessionEvents>): RemoteTracks {
  const held = new Map<RemoteTrack, LiveTrack>();
  const drop = (track: RemoteTrack) => {
    const live = held.get(track);
    if (live === undefined) return;
    held.delete(track);
    live.detach();
    events.emit('track-ended', live);
  };
  const unfollow = listenTo(room, {
    [RoomEvent.TrackSubscribed]: (track, _publication, participant) => {
      const live = liveTrackOf(track, participant);
      held.set(track, live);
      events.emit('track', live);
    },
    [RoomEvent.TrackUnsubscribed]: drop,
  });
  return {
    list: () => [...held.values()],
    close: () => {
      unfollow();
      for (const track of held.values()) track.detach();
      held.clear();
    },
  };
}

function liveTrackOf(track: RemoteTrack, participant: RemoteParticipant): LiveTrack {
  return {
    kind: track.kind === 'video' ? 'video' : 'audio',
    source: track.source,
    participant: { identity: participant.identity, role: roleOfParticipant(participant) },
    mediaStreamTrack: track.mediaStreamTrack,
    attach: (element) => (element === undefined ? track.attach() : track.attach(element)),
    detach: () => void track.detach(),
  };
}
