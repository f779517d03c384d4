import type { WeakNetwork } from '../link/weak-network.ts';
import type { LostReason, OpenTracks, OwnKind, OwnSource } from './devices.ts';

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

/** What must be stopped when the session ends. */
export type OpenedTracks = Set<{ stop(): void }>;

/** What own tracks are published with, and what is called with their changes. */
export interface OwnTracksOptions {
  readonly network: WeakNetwork;
  /** Aborts, with the error to reject with, when the session ends. */
  readonly signal: AbortSignal;
  readonly onChange: (change: OwnChange) => void;
  /** Default: opens the devices of the browser. */
  readonly open?: OpenTracks;
}
