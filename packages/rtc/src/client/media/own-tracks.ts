import { type LocalTrackPublication, type Room, RoomEvent } from 'livekit-client';
import { orAborted } from '../../clock/wait.ts';
import { listenTo } from '../livekit/listen.ts';
import { loadPart } from '../parts/load-part.ts';
import type { OwnKind } from './devices.ts';
import type { OpenedTracks, OwnMedia, OwnTracks, OwnTracksOptions } from './own.ts';
import type { PublishedTracks } from './own-media.ts';

/**
 * Camera and microphone of a session. What publishes them is loaded as soon as the server has confirmed that this
 * participant may publish, or by the first `publish`.
 */
export function ownTracksOf(room: Room, options: OwnTracksOptions): OwnTracks {
  const { signal } = options;
  const opened: OpenedTracks = new Set();
  let published: PublishedTracks | undefined;
  const load = async () => {
    const { createPublishedTracks } = await loadPart('media', import('./own-media.ts'));
    signal.throwIfAborted();
    published ??= createPublishedTracks(room, { ...options, opened });
    return published;
  };
  /** What a `publish` waits for, and an `unpublish` after it. */
  let loading: Promise<PublishedTracks> | undefined;
  const loaded = () => {
    loading ??= orAborted(signal, load()).finally(() => {
      loading = undefined;
    });
    return loading;
  };
  const unfollow = listenTo(room, {
    [RoomEvent.SignalConnected]: () => {
      if (room.localParticipant.permissions?.canPublish) load().catch(() => undefined);
    },
    // A track that the application made is not ours to stop; one that livekit-client opened for the room is.
    [RoomEvent.LocalTrackPublished]: ({ track }: LocalTrackPublication) => {
      if (track !== undefined && !track.isUserProvided) opened.add(track);
    },
  });
  const own = (kind: OwnKind): OwnMedia => ({
    state: () => published?.[kind].state() ?? 'off',
    mediaStreamTrack: () => published?.[kind].mediaStreamTrack(),
    mute: async () => published?.[kind].mute(),
    unmute: async () => published?.[kind].unmute(),
    switchTo: async (deviceId) => published?.[kind].switchTo(deviceId),
    preview: (element) => published?.[kind].preview(element) ?? (() => undefined),
    unpublish: async () =>
      (published ?? (await loading?.catch(() => undefined)))?.[kind].unpublish(),
  });
  return {
    camera: own('camera'),
    microphone: own('microphone'),
    publish: async (request) => (published ?? (await loaded())).publish(request),
    release: () => {
      unfollow();
      for (const track of opened) track.stop();
      published?.camera.release();
      published?.microphone.release();
    },
  };
}
