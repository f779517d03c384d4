import {
  ConnectionError,
  ConnectionErrorReason,
  type DisconnectReason,
  type Room,
  RoomEvent,
} from 'livekit-client';
import { orAborted } from '../../clock/wait.ts';
import { EMPTY_CHAT } from '../../commerce/chat/chat.ts';
import { clientError } from '../../errors/client-errors.ts';
import { shownUrl } from '../../errors/shown-url.ts';
import type { PolicyDecision } from '../../policy/decision.ts';
import { ROLE_ATTRIBUTE } from '../../roles/roles.ts';
import { attachCommerce, withoutEndpoint } from '../commerce/attach-commerce.ts';
import type { Commerce } from '../commerce/commerce.ts';
import { attachWeakNetwork, type WeakNetwork } from '../link/weak-network.ts';
import { currentToken, disconnectRoom, missingInternals } from '../livekit/internals.ts';
import { listenTo } from '../livekit/listen.ts';
import type { OwnKind } from '../media/devices.ts';
import type { OwnTracks } from '../media/own.ts';
import { ownTracksOf } from '../media/own-tracks.ts';
import { createCondition, type SessionCondition } from './condition.ts';
import { createEmitter, type Emitter } from './emitter.ts';
import type { JoinLiveOptions } from './join-options.ts';
import { isExpired, type LeaveReason, leaveReasonOf } from './left.ts';
import type { LiveSession, LiveSessionEvents } from './live-session.ts';
import { followTracks, type RemoteTracks } from './remote-tracks.ts';
import { type ConnectionInfo, resolveConnection } from './token.ts';

/** What a session consists of. Each part is released by the session's end, whenever that comes. */
interface Parts {
  readonly events: Emitter<LiveSessionEvents>;
  readonly condition: SessionCondition;
  readonly network: WeakNetwork;
  readonly decided: readonly PolicyDecision[];
  readonly own: OwnTracks;
  readonly remote: RemoteTracks;
  readonly commerce: Commerce | undefined;
}

/**
 * Connects a room and makes a session of it. Whatever ends it (`leave()`, its abort signal, the server) does so at once,
 * also while it is joining.
 * @throws JOIN_FAILED with the reason; the reason of the abort signal
 */
export async function openSession(
  room: Room,
  connection: ConnectionInfo,
  options: JoinLiveOptions,
): Promise<LiveSession> {
  const life = new AbortController();
  const parts = assemble(room, connection, { ...options, life: life.signal });
  const attempt = { connecting: true };
  let ending: Promise<void> | undefined;
  let ended: LeaveReason | undefined;
  const end = (reason: LeaveReason, error: unknown = clientError('SESSION_LEFT', {})) => {
    ending ??= (() => {
      options.signal?.removeEventListener('abort', onAbort);
      unfollow();
      ended = reason;
      life.abort(error);
      release(parts, reason);
      return disconnectRoom(room, attempt).catch((cause: unknown) =>
        options.logger?.warn('the room did not close cleanly', cause),
      );
    })();
    return ending;
  };
  const onAbort = () =>
    void end('aborted', attempt.connecting ? options.signal?.reason : undefined);
  const unfollow = followConnection(room, parts, (reason) => {
    const { url, token } = connection;
    const tokenExpired = isExpired(currentToken(room) ?? token, (options.now ?? Date.now)());
    const left = leaveReasonOf(reason, { tokenExpired });
    // `connect` itself rejects for a connection that fails, with its cause.
    if (attempt.connecting && (left === 'server-gone' || left === 'token')) return;
    void end(left, attempt.connecting ? endedEarly(url, left) : undefined);
  });
  options.signal?.addEventListener('abort', onAbort);
  try {
    options.signal?.throwIfAborted();
    await connect(room, { connection, options, life: life.signal });
    life.signal.throwIfAborted();
    checkRole(room, connection, options);
    attempt.connecting = false;
    parts.condition.report({ connection: 'connected' });
    warnOfMissing(room, options);
    const holder = { role: options.role, signal: life.signal, end, ended: () => ended };
    return sessionOf(room, parts, holder);
  } catch (error) {
    void end('aborted', error);
    throw error;
  }
}

async function connect(
  room: Room,
  {
    connection: { url, token },
    options,
    life,
  }: {
    readonly connection: ConnectionInfo;
    readonly options: JoinLiveOptions;
    readonly life: AbortSignal;
  },
): Promise<void> {
  const connecting = room.connect(url, token, options.connect);
  const tooLate = () => {
    if (life.aborted) void room.disconnect(false).catch(() => undefined);
  };
  connecting.then(tooLate, () => undefined);
  await orAborted(life, connecting).catch((cause: unknown) => {
    throw life.aborted ? life.reason : joinFailed(url, cause);
  });
}

function joinFailed(url: string, cause: unknown) {
  const refused = cause instanceof ConnectionError && cause.reason === NOT_ALLOWED;
  const reason = refused ? 'refused' : 'unreachable';
  const message = cause instanceof Error ? cause.message : String(cause);
  // LiveKit's refusal of a token quotes it, and its error would be printed as the cause of ours.
  const why = message.replace(TOKEN, '…');
  const details = { reason, url: shownUrl(url), why } as const;
  const retryable = !refused;
  return clientError(
    'JOIN_FAILED',
    details,
    why === message ? { retryable, cause } : { retryable },
  );
}

/** What a session does depends on its role, so that one that the token does not allow fails here and not at its first use. */
function checkRole(room: Room, { url }: ConnectionInfo, { role }: JoinLiveOptions): void {
  const held = room.localParticipant.attributes?.[ROLE_ATTRIBUTE];
  if (held !== undefined && held !== role)
    throw clientError('JOIN_FAILED', { reason: 'role', url: shownUrl(url), why: held });
}

/** A session that ended while it was joining. */
const endedEarly = (url: string, left: LeaveReason) =>
  clientError('JOIN_FAILED', { reason: 'ended', left, url: shownUrl(url), why: left });

/** A JWT, which is JSON as base64url. */
const TOKEN = /eyJ[\w-]*(?:\.[\w-]*)*/g;

const NOT_ALLOWED = ConnectionErrorReason.NotAllowed;

function assemble(
  room: Room,
  connection: ConnectionInfo,
  options: JoinLiveOptions & { readonly life: AbortSignal },
): Parts {
  const { life, logger, preset, memory, onTrace } = options;
  const events = createEmitter<LiveSessionEvents>((error) =>
    logger?.warn('a listener failed', error),
  );
  const condition = createCondition(events, () => performance.now());
  const decided: PolicyDecision[] = [];
  const commerce = commerceOf(room, connection, { ...options, events });
  const network = attachWeakNetwork(room, {
    ...(preset === undefined ? {} : { preset }),
    ...(memory === undefined ? {} : { memory }),
    ...(onTrace === undefined ? {} : { onTrace }),
    onDecision: (decision) => {
      decided.push(decision);
      events.emit('decision', decision);
    },
    onStatistics: (statistics) => events.emit('statistics', statistics),
    onFlow: (flow, quietMs) => condition.report({ flow }, quietMs),
  });
  const onChange = (change: LiveSessionEvents['own-track']) => events.emit('own-track', change);
  const own = ownTracksOf(room, { network, signal: life, onChange });
  return { events, condition, network, decided, own, remote: followTracks(room, events), commerce };
}

function commerceOf(
  room: Room,
  { token, commercePublicKey: publicKey }: ConnectionInfo,
  options: JoinLiveOptions & {
    readonly life: AbortSignal;
    readonly events: Emitter<LiveSessionEvents>;
  },
): Commerce | undefined {
  const { commerceEndpoint: endpoint, events, life, fetch, now, logger } = options;
  if (endpoint === undefined && publicKey === undefined) return undefined;
  const renew = async () => (await resolveConnection({ ...options, signal: life })).token;
  return attachCommerce(room, {
    ...{ endpoint, publicKey, token, fetch, now, logger },
    renewToken: options.tokenEndpoint === undefined ? undefined : renew,
    onState: (state) => events.emit('commerce', state),
    onChat: options.chat === true ? (state) => events.emit('chat', state) : undefined,
    onStatus: (status) => events.emit('commerce-status', status),
    onRefused: (reason) => events.emit('commerce-refused', reason),
  });
}

function followConnection(
  room: Room,
  { condition, events }: Parts,
  onDisconnected: (reason: DisconnectReason | undefined) => void,
): () => void {
  return listenTo(room, {
    [RoomEvent.SignalReconnecting]: () => condition.report({ connection: 'resuming' }),
    [RoomEvent.Reconnecting]: () => condition.report({ connection: 'reconnecting' }),
    [RoomEvent.Reconnected]: () => condition.report({ connection: 'connected' }),
    [RoomEvent.AudioPlaybackStatusChanged]: () =>
      events.emit('audio-blocked', { blocked: !room.canPlaybackAudio }),
    [RoomEvent.MediaDevicesChanged]: () => events.emit('devices-changed', undefined),
    [RoomEvent.ActiveDeviceChanged]: (device, deviceId) => {
      const kind = OWN_KINDS[device];
      if (kind !== undefined) events.emit('device-changed', { kind, deviceId });
    },
    [RoomEvent.Disconnected]: onDisconnected,
  });
}

const OWN_KINDS: Readonly<Partial<Record<MediaDeviceKind, OwnKind>>> = {
  audioinput: 'microphone',
  videoinput: 'camera',
};

/** Releases everything but the connection, at once. */
function release(parts: Parts, reason: LeaveReason): void {
  const { own, network, commerce, remote, condition, events } = parts;
  own.release();
  network.detach();
  commerce?.detach();
  remote.close();
  condition.report({ connection: 'ended' });
  events.emit('left', reason);
  events.clear();
}

function warnOfMissing(room: Room, { logger }: JoinLiveOptions): void {
  const missing = missingInternals(room);
  if (missing.length > 0) logger?.warn(`this livekit-client lacks: ${missing.join(', ')}`);
}

interface Holder {
  readonly role: LiveSession['role'];
  readonly signal: AbortSignal;
  readonly end: (reason: LeaveReason) => Promise<void>;
  /** Why the session ended; undefined while it lasts. */
  readonly ended: () => LeaveReason | undefined;
}

function sessionOf(room: Room, parts: Parts, holder: Holder): LiveSession {
  const { own, network, commerce, remote, condition, events, decided } = parts;
  const { role, signal, end } = holder;
  const happened = happenedBefore(room, parts, holder);
  return {
    role,
    room,
    commerce,
    camera: own.camera,
    microphone: own.microphone,
    state: condition.state,
    tracks: remote.list,
    decisions: () => [...decided],
    on: (name, listener) => {
      const stop = events.on(name, listener);
      for (const event of happened(name)) (listener as (event: unknown) => void)(event);
      return stop;
    },
    publish: async (request) => {
      signal.throwIfAborted();
      network.publishing();
      return own.publish(request);
    },
    statistics: async () => {
      signal.throwIfAborted();
      return network.sample();
    },
    policy: network.state,
    request: async (request) => {
      signal.throwIfAborted();
      if (commerce === undefined) throw withoutEndpoint(undefined);
      return commerce.request(request);
    },
    serverClock: () => commerce?.serverClock(),
    startAudio: () => room.startAudio(),
    leave: () => end('left'),
  };
}

/** What a new listener is called with at once: events before the caller could listen. */
function happenedBefore(room: Room, { remote, commerce }: Parts, { ended }: Holder) {
  return (name: keyof LiveSessionEvents): readonly unknown[] => {
    const reason = ended();
    if (name === 'left') return reason === undefined ? [] : [reason];
    if (name === 'track') return remote.list();
    if (name === 'chat') return [commerce?.chat() ?? EMPTY_CHAT].filter((it) => it !== EMPTY_CHAT);
    if (name === 'audio-blocked') return room.canPlaybackAudio ? [] : [{ blocked: true }];
    const isKnown = name === 'commerce' && (commerce?.revision().epoch ?? 0) > 0;
    return isKnown ? [commerce?.state()] : [];
  };
}
