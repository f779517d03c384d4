import type { Room } from 'livekit-client';
import { orAborted } from '../../clock/wait.ts';
import { openDevices } from './devices.ts';
import type { OpenedTracks, OwnTracksOptions, PublishRequest } from './own.ts';
import { createOwnTrack, type OwnTrack } from './own-track.ts';
import { keepOffersSmall } from './small-offers.ts';

/** Camera and microphone as the loaded part publishes them. */
export interface PublishedTracks {
  readonly camera: OwnTrack;
  readonly microphone: OwnTrack;
  publish(request: PublishRequest): Promise<void>;
}

/**
 * Publishes camera and microphone of a room. A call that comes while another is under way follows it.
 * @param options - `opened` gets what must be stopped when the session ends
 */
export function createPublishedTracks(
  room: Room,
  options: OwnTracksOptions & { readonly opened: OpenedTracks },
): PublishedTracks {
  const { signal, network, onChange, opened } = options;
  keepOffersSmall(room, signal);
  const own = {
    camera: createOwnTrack(room, 'camera', options),
    microphone: createOwnTrack(room, 'microphone', options),
  };
  let last: Promise<unknown> = Promise.resolve();
  const attempt = async (request: PublishRequest) => {
    const kinds = KINDS.filter((kind) => request[kind] !== undefined);
    const absent = kinds.filter((kind) => own[kind].state() === 'off');
    const wanted = Object.fromEntries(absent.map((kind) => [kind, request[kind]]));
    const { tracks, refused } = await openDevices({ ...wanted, plan: network.plan }, options.open);
    for (const track of Object.values(tracks)) opened.add(track);
    if (signal.aborted) {
      for (const track of Object.values(tracks)) track.stop();
      throw signal.reason;
    }
    for (const kind of kinds) {
      const error = refused[kind];
      if (error !== undefined) onChange({ kind, state: 'off', error });
    }
    const allowed = kinds.filter((kind) => refused[kind] === undefined);
    await Promise.all(allowed.map((kind) => own[kind].send(request[kind], tracks[kind])));
    if (allowed.length === 0 && kinds[0] !== undefined) throw refused[kinds[0]];
  };
  return {
    ...own,
    publish: (request) => {
      const done = last.then(() => attempt(request));
      last = done.catch(() => undefined);
      return orAborted(signal, done);
    },
  };
}

const KINDS = ['camera', 'microphone'] as const;
