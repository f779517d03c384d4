import { inputInvalid } from '@livelane/contracts/vocabulary';
import { Room, type RoomConnectOptions, type RoomOptions } from 'livekit-client';
import { orAborted } from '../clock/wait.ts';
import { clientIssue } from '../errors/client-issues.ts';
import type { PresetId } from '../policy/presets.ts';
import { ROLES, type Role } from '../roles/roles.ts';
import type { ClientLogger } from './logger.ts';
import type { LiveSession } from './session/live-session.ts';
import { openSession } from './session/open-session.ts';
import { resolveConnection, type TokenSource } from './token.ts';
import { presetOf, roomOptionsFor } from './weak-network.ts';

/** Options of {@link joinLive}. */
export interface JoinLiveOptions extends TokenSource {
  /** Must be the role of the token. */
  readonly role: Role;
  /** Default: `weak`, as in `attachWeakNetwork`. */
  readonly preset?: PresetId;
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
  /** Current time of this device's clock, in milliseconds since 1970-01-01T00:00:00Z. Default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * Joins a live room: connects, attaches the weak-network policy and follows the commerce messages.
 *
 * @returns the session, connected
 * @throws INPUT_INVALID for invalid options
 * @throws TOKEN_ENDPOINT_FAILED if the token endpoint gives no token
 * @throws JOIN_FAILED if the connection fails, or the participant is removed before it is made
 * @throws COMMERCE_KEY_INVALID for an invalid public key
 * @throws the signal's reason as soon as it aborts
 * @example
 * ```ts no-run
 * import { joinLive } from '@livelane/rtc/client';
 * const session = await joinLive({ tokenEndpoint: '/live/token', role: 'host' });
 * await session.publish({ camera: true, microphone: true });
 * ```
 */
export async function joinLive(options: JoinLiveOptions): Promise<LiveSession> {
  const preset = presetOf(options.preset);
  if (!ROLES.includes(options.role)) {
    const params = { roles: ROLES };
    throw inputInvalid('options', [
      clientIssue('ROLE', { path: '/role', received: options.role, params }),
    ]);
  }
  const signal = options.signal ?? new AbortController().signal;
  signal.throwIfAborted();
  const connection = await orAborted(signal, resolveConnection(options));
  const makeRoom = options.roomFactory ?? ((roomOptions: RoomOptions) => new Room(roomOptions));
  // A disconnect would stop the application's own tracks as well; the session stops what it opened.
  const room = makeRoom({ ...roomOptionsFor(preset.id), stopLocalTrackOnUnpublish: false });
  return openSession(room, connection, options);
}
