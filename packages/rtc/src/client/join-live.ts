import { inputInvalid } from '@livelane/contracts/vocabulary';
import { Room, type RoomOptions } from 'livekit-client';
import { orAborted } from '../clock/wait.ts';
import { clientIssue } from '../errors/client-issues.ts';
import { ROLES } from '../roles/roles.ts';
import { presetOf } from './link/chosen-preset.ts';
import { roomOptionsFor } from './link/weak-network.ts';
import { createRoom } from './livekit/internals.ts';
import { loadPart } from './parts/load-part.ts';
import { JOIN_OPTIONS, type JoinLiveOptions } from './session/join-options.ts';
import type { LiveSession } from './session/live-session.ts';
import { openSession } from './session/open-session.ts';
import { resolveConnection } from './session/token.ts';

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
  checkOptions(options);
  const { regions } = options;
  if (regions !== undefined) {
    const { joinRegions } = await loadPart('regions', import('./regions/join-regions.ts'));
    return joinRegions({ ...options, regions }, joinLive);
  }
  const preset = presetOf(options.preset);
  const signal = options.signal ?? new AbortController().signal;
  signal.throwIfAborted();
  const connection = await orAborted(signal, resolveConnection(options));
  const makeRoom = options.roomFactory ?? ((roomOptions: RoomOptions) => new Room(roomOptions));
  const roomOptions = {
    ...roomOptionsFor(preset),
    // A disconnect would stop the application's own tracks as well; the session stops what it opened.
    stopLocalTrackOnUnpublish: false,
    // One connection for both directions offers places for what might be received: 15 kB more in front of the first packet
    // of a host's media, which on an uplink of 300 kbps takes 400 ms.
    ...(options.role === 'host' ? { singlePeerConnection: false } : {}),
  };
  const room = createRoom(() => makeRoom(roomOptions));
  return openSession(room, connection, options);
}

/** @throws INPUT_INVALID for a misspelt option, and for an unknown role */
function checkOptions(options: JoinLiveOptions | undefined): void {
  const params = { known: JOIN_OPTIONS, roles: ROLES };
  const issues = Object.keys(Object(options))
    .filter((name) => !JOIN_OPTIONS.includes(name))
    .map((name) => clientIssue('OPTION_UNKNOWN', { path: `/${name}`, received: name, params }));
  const role = options?.role;
  if (!ROLES.some((known) => known === role))
    issues.push(clientIssue('ROLE', { path: '/role', received: role, params }));
  if (issues.length > 0) throw inputInvalid('options', issues);
}
