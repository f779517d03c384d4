import type { Room, RoomConnectOptions, RoomOptions } from 'livekit-client';
import type { Preset } from '../../policy/preset.ts';
import type { PresetId } from '../../policy/presets.ts';
import type { PolicyTraceLine } from '../../policy/trace.ts';
import type { Region } from '../../regions/region.ts';
import type { Role } from '../../roles/roles.ts';
import type { ClientLogger } from '../livekit/logger.ts';
import type { UplinkMemory } from '../uplink/uplink-memory.ts';
import type { TokenSource } from './token.ts';

/** Options of `joinLive`. */
export interface JoinLiveOptions extends TokenSource {
  /** Must be the role of the token. */
  readonly role: Role;
  /**
   * LiveKit servers in several places, instead of `url`; the token must be valid for all of them. Joining waits for a probe
   * of each, takes the best, and moves to the next when its server is lost; if the reply of the token endpoint has the `url`
   * of one of them, that is the first, and the next is the next of the list. Servers without a common Redis hold rooms of
   * their own: give them a `url` in the reply, and name all of them to `openRoom` with `standby`. Default: one server, `url`.
   */
  readonly regions?: readonly Region[];
  /** The name of a preset, or one of the application's own. Default: `auto`, as in `attachWeakNetwork`. */
  readonly preset?: PresetId | Preset;
  /** Estimates of earlier sessions, which the first picture is chosen by. Default: none are kept. */
  readonly memory?: UplinkMemory;
  /** Called with everything that the policy is given: a trace that `replayPolicy` reads. Default: not traced. */
  readonly onTrace?: (line: PolicyTraceLine) => void;
  /** Aborting leaves the session, also while joining. Default: only `leave()` does. */
  readonly signal?: AbortSignal;
  /** Options of livekit-client's `connect`, such as `autoSubscribe` and `rtcConfig`. Default: its own. */
  readonly connect?: RoomConnectOptions;
  /** Creates the room from the preset's options. Default: `new Room(options)`. */
  readonly roomFactory?: (options: RoomOptions) => Room;
  /** Default: problems that do not end the session are not logged. */
  readonly logger?: ClientLogger;
  /**
   * URL of `createViewerRequestHandler` on the server: viewers' requests, the signed state and the server's clock. Joining
   * does not wait for it; while it does not answer, commerce is `unavailable`. Default: none; requests are not possible, and the state comes from the room only.
   */
  readonly commerceEndpoint?: string | URL;
  /** Whether the chat is followed, which needs `commerceEndpoint`. Default: false. */
  readonly chat?: boolean;
  /** Current time of this device's clock, in milliseconds since 1970-01-01T00:00:00Z. Default: `Date.now`. */
  readonly now?: () => number;
}

/** Every name of {@link JoinLiveOptions}: another one is a misspelt option, which would have no effect. */
export const JOIN_OPTIONS = Object.keys({
  role: 0,
  preset: 0,
  memory: 0,
  onTrace: 0,
  signal: 0,
  connect: 0,
  roomFactory: 0,
  logger: 0,
  commerceEndpoint: 0,
  chat: 0,
  now: 0,
  regions: 0,
  url: 0,
  token: 0,
  tokenEndpoint: 0,
  commercePublicKey: 0,
  fetch: 0,
} satisfies Record<keyof JoinLiveOptions, 0>);
