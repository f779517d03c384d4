import { type LocalTrackPublication, type Room, RoomEvent } from 'livekit-client';
import { orAborted } from '../../clock/wait.ts';
import type { WeakNetwork } from '../weak-network.ts';
import {
  type LostReason,
  type OpenTracks,
  type OwnKind,
  type OwnSource,
  openDevices,
} from './devices.ts';
import { createOwnTrack } from './own-track.ts';

/**
 * State of a participant's own camera or microphone. `off`: not published. `live`: published. `muted`: by the user, who
 * alone ends it. `lost`: published, but its device gives no media; it comes back by itself when a device can be opened
 * again, or by publishing it again.
 */
export type OwnState = 'off' | 'live' | 'muted' | 'lost';

/** A change of a participant's own camera or microphone. */
export interface OwnChange {
  readonly kind: OwnKind;
  readonly state: OwnState;
  /** Why it is `lost`. */
  readonly reason?: LostReason;
  /** Why it is `off` although `publish` asked for it: an error MEDIA_REFUSED. */
  readonly error?: Error;
}

/** What to publish. */
export interface PublishRequest {
  /** Default: the camera stays as it is. */
  readonly camera?: OwnSource | undefined;
  /** Default: the microphone stays as it is. */
  readonly microphone?: OwnSource | undefined;
}

/** A participant's own camera or microphone. */
export interface OwnMedia {
  state(): OwnState;
  /** What is sent; undefined while off. */
  mediaStreamTrack(): MediaStreamTrack | undefined;
  /** Stops sending; the light of a camera goes off. No effect while off. */
  mute(): Promise<void>;
  /** Sends again. No effect while off. @throws MEDIA_REFUSED if the device cannot be opened again */
  unmute(): Promise<void>;
  /** Sends from another device, in the same publication. @throws MEDIA_REFUSED if it cannot be opened */
  switchTo(deviceId: string): Promise<void>;
  /** Shows the own picture in `element`, also after the device is switched. @returns a function that ends it */
  preview(element: HTMLMediaElement): () => void;
  /** Stops publishing, and the device unless the track is the application's. */
  unpublish(): Promise<void>;
}

/** Camera and microphone of one session. */
export interface OwnTracks {
  readonly camera: OwnMedia;
  readonly microphone: OwnMedia;
  publish(request: PublishRequest): Promise<void>;
  /** Stops every device that was opened here or by livekit-client for the room, and no track of the application. */
  release(): void;
}

/** What own tracks are published with, and who hears of their changes. */
export interface OwnTracksOptions {
  readonly network: WeakNetwork;
  /** Aborts, with the error to reject with, when the session ends. */
  readonly signal: AbortSignal;
  readonly onChange: (change: OwnChange) => void;
  /** Default: opens the devices of the browser. */
  readonly open?: OpenTracks;
}

/** Publishes camera and microphone of a room. A call that comes while another is under way follows it. */
export function createOwnTracks(room: Room, options: OwnTracksOptions): OwnTracks {
  const { signal, network, onChange } = options;
  const opened = new Set<{ stop(): void }>();
  // A track that the application made is not ours to stop; one that livekit-client opened for the room is.
  const onPublished = ({ track }: LocalTrackPublication) => {
    if (track !== undefined && !track.isUserProvided) opened.add(track);
  };
  room.on(RoomEvent.LocalTrackPublished, onPublished);
  const own = {
    camera: createOwnTrack(room, 'camera', { ...options, opened }),
    microphone: createOwnTrack(room, 'microphone', { ...options, opened }),
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
    release: () => {
      room.off(RoomEvent.LocalTrackPublished, onPublished);
      for (const track of opened) track.stop();
    },
  };
}

const KINDS = ['camera', 'microphone'] as const;
