import type { Room } from 'livekit-client';
import { orAborted } from '../../clock/wait.ts';
import { type OwnKind, openDevices } from './devices.ts';
import type { OpenedTracks, OwnTracksOptions, PublishRequest } from './own.ts';
import { createOwnTrack, type OwnTrack } from './own-track.ts';
import { keepOffersSmall } from './small-offers.ts';
import { holdVoice } from './voice-start.ts';

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
  /** Kinds that were switched off while they were being opened. */
  const dropped = new Set<OwnKind>();
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
    for (const kind of dropped) tracks[kind]?.stop();
    for (const kind of kinds) {
      const error = refused[kind];
      if (error !== undefined) onChange({ kind, state: 'off', error });
    }
    const allowed = kinds.filter((kind) => refused[kind] === undefined && !dropped.has(kind));
    const beginVoice = absent.length === 2 && allowed.length === 2 ? holdVoice(room) : undefined;
    const sent = allowed.map((kind) => own[kind].send(request[kind], tracks[kind]));
    await Promise.all(sent).finally(() => beginVoice?.(network.state().preset.publish));
    const [error] = Object.values(refused);
    if (allowed.length === 0 && error !== undefined) throw error;
  };
  return {
    camera: droppable('camera', own.camera, { dropped, attempts: () => last }),
    microphone: droppable('microphone', own.microphone, { dropped, attempts: () => last }),
    publish: (request) => {
      for (const kind of KINDS) if (request[kind] !== undefined) dropped.delete(kind);
      const done = last.then(() => attempt(request));
      last = done.catch(() => undefined);
      return orAborted(signal, done);
    },
  };
}

interface Dropping {
  readonly dropped: Set<OwnKind>;
  /** Resolves when what is being published now is published. */
  readonly attempts: () => Promise<unknown>;
}

/** Own media that, if it is switched off while it is being published, ends as soon as it has begun. */
function droppable(kind: OwnKind, track: OwnTrack, { dropped, attempts }: Dropping): OwnTrack {
  return {
    ...track,
    unpublish: async () => {
      dropped.add(kind);
      const ending = attempts().then(() => (dropped.has(kind) ? track.unpublish() : undefined));
      ending.catch(() => undefined);
      await track.unpublish();
    },
  };
}

const KINDS = ['camera', 'microphone'] as const;
