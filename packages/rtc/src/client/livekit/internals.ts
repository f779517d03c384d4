import { Room } from 'livekit-client';

/*
 * Every private field of livekit-client that this package uses. Each may be missing in another version: what depends on it
 * then does not happen, and `missingInternals` names it.
 */

/** The used part of a peer connection of livekit-client. */
export interface Transport {
  setRemoteDescription(
    description: { readonly type: string; readonly sdp?: string },
    ...rest: unknown[]
  ): unknown;
}

/** The used part of an `RTCDataChannel`. */
export interface DataChannel {
  readonly readyState: string;
  readonly bufferedAmount: number;
  send(data: Uint8Array<ArrayBuffer>): void;
}

/** The used part of livekit-client's engine, of which a room has one for each connection. */
export interface Engine {
  readonly pcManager?: {
    readonly publisher?: Transport & {
      getStats?(): Promise<RTCStatsReport>;
      getTransceivers?(): readonly RTCRtpTransceiver[];
    };
    /** `publisher-only`: one peer connection for both directions. */
    readonly mode?: string;
    /** Those of the connections that have to be connected. */
    readonly requiredTransports?: readonly { getConnectionState?(): string }[];
    close?(): Promise<void>;
  };
  /** Waits after an attempt to reconnect. */
  waitForPCReconnected?(): Promise<void>;
  readonly token?: string;
  on?(event: 'transportsCreated' | 'tokenRefreshed', listener: (first: never) => void): unknown;
  off?(event: 'transportsCreated' | 'tokenRefreshed', listener: (first: never) => void): unknown;
  dataChannelForKind?(kind: number): DataChannel | undefined;
  /** Negotiates the publisher's connection where that waits for the first publication. */
  ensurePublisherConnected?(kind: number): Promise<void>;
  /** Closes peer connections and data channels. */
  cleanupPeerConnections?(): Promise<void>;
  /** Ends a timer of the data channels. */
  cleanupLossyDataStats?(): void;
}

interface WithEngine {
  engine?: Engine | undefined;
}

const withEngine = (room: Room) => room as unknown as WithEngine;

/** What a version of livekit-client lacks: features of this package that it does not support. */
export type MissingInternal = 'start-bitrate' | 'refreshed-token' | 'link-probe';

/** What the room's version of livekit-client lacks; complete once the room is connected. */
export function missingInternals(room: Room): readonly MissingInternal[] {
  const { engine } = withEngine(room);
  const observable = typeof engine?.on === 'function';
  const publisher = engine?.pcManager?.publisher;
  const seedable = publisher === undefined || typeof publisher.setRemoteDescription === 'function';
  return [
    ...(observable && seedable ? [] : ['start-bitrate' as const]),
    ...(observable && 'token' in engine ? [] : ['refreshed-token' as const]),
    ...(engine?.pcManager === undefined || hasOneConnection(room) || mayPublish(room)
      ? []
      : ['link-probe' as const]),
  ];
}

/** Whether the server has confirmed that this participant may publish. */
export const mayPublish = ({ localParticipant }: Room) =>
  localParticipant?.permissions?.canPublish === true;

/** Whether what the room sends and what it receives share one peer connection. */
export const hasOneConnection = (room: Room) =>
  withEngine(room).engine?.pcManager?.mode === 'publisher-only';

/** The token that livekit-client would reconnect with; undefined if there is none. */
export const currentToken = (room: Room) => withEngine(room).engine?.token;

/** livekit-client's `DataChannelKind.LOSSY`: unordered, without retransmissions. */
const LOSSY = 1;

/** The lossy data channel that the room sends with, negotiated if need be; undefined until there is one. */
export function lossyChannel(room: Room): DataChannel | undefined {
  const { engine } = withEngine(room);
  engine?.ensurePublisherConnected?.(LOSSY).catch(() => undefined);
  return engine?.dataChannelForKind?.(LOSSY);
}

/** Statistics of the connection that the room sends with. */
export async function publisherStats(room: Room): Promise<RTCStatsReport | undefined> {
  return withEngine(room).engine?.pcManager?.publisher?.getStats?.();
}

/** The transceivers of the connection that the room sends with; none where they cannot be had. */
export const transceiversOf = (room: Room) =>
  withEngine(room).engine?.pcManager?.publisher?.getTransceivers?.() ?? [];

const CONNECTED_LOOK_MS = 30;

/**
 * Ends livekit-client's pause in every attempt to reconnect as soon as the new connection stands: it waits for two seconds,
 * and hands out no track before. A connection that looks connected from the start may be the old one, and gets the pause.
 */
export function skipReconnectPause(engine: Engine): void {
  const pause = engine.waitForPCReconnected;
  if (pause === undefined) return;
  const isConnected = () => {
    const { requiredTransports: required = [] } = engine.pcManager ?? {};
    const states = required.map((transport) => transport.getConnectionState?.());
    return states.length > 0 && states.every((state) => state === 'connected');
  };
  engine.waitForPCReconnected = () => {
    const paused = pause.call(engine);
    if (isConnected()) return paused;
    return new Promise<void>((resolve, reject) => {
      const timer = setInterval(() => {
        if (isConnected()) resolve();
      }, CONNECTED_LOOK_MS);
      // What comes first decides; the pause ends by itself.
      paused.then(resolve, reject).finally(() => clearInterval(timer));
    });
  };
}

/** Rooms whose engines are watched, with the watchers. */
const watched = new WeakMap<Room, Set<(engine: Engine) => void>>();

/**
 * Calls `onEngine` with the current engine of a room and with every later one: livekit-client makes a new one when a room
 * connects again, and has no event for it.
 * @returns a function that ends it
 */
export function watchEngines(room: Room, onEngine: (engine: Engine) => void): () => void {
  const watchers = watched.get(room) ?? new Set();
  if (watchers.size === 0) observeProperty(room, watchers);
  watched.set(room, watchers.add(onEngine));
  const { engine } = withEngine(room);
  if (engine !== undefined) onEngine(engine);
  return () => {
    if (!watchers.delete(onEngine) || watchers.size > 0) return;
    watched.delete(room);
    const value = withEngine(room).engine;
    Object.defineProperty(room, 'engine', { value, ...PLAIN });
  };
}

const PLAIN = { writable: true, enumerable: true, configurable: true };

function observeProperty(room: Room, watchers: ReadonlySet<(engine: Engine) => void>): void {
  let current = withEngine(room).engine;
  Object.defineProperty(room, 'engine', {
    enumerable: true,
    configurable: true,
    get: () => current,
    set: (engine: Engine | undefined) => {
      current = engine;
      if (engine !== undefined) for (const watcher of [...watchers]) watcher(engine);
    },
  });
}

/** What removes the listeners that rooms added to the browser's devices when they were made. */
const deviceListeners = new WeakMap<Room, () => void>();

/**
 * Makes a room that can be let go. livekit-client listens for devices as soon as a room is made and never stops; from 2.23
 * on that listener, and what is registered to remove it when the room is collected, both keep the room in memory.
 * {@link disconnectRoom} removes the listener.
 */
export function createRoom(make: () => Room): Room {
  const devices = globalThis.navigator?.mediaDevices;
  const registry = Room.cleanupRegistry;
  if (devices?.addEventListener === undefined) return make();
  const added: Parameters<typeof devices.addEventListener>[] = [];
  const add = devices.addEventListener;
  const restore = [
    override(devices, 'addEventListener', (...values: (typeof added)[number]) => {
      added.push(values);
      add.apply(devices, values);
    }),
    registry === false || registry === undefined
      ? undefined
      : override(registry, 'register', () => undefined),
  ];
  try {
    const room = make();
    deviceListeners.set(room, () => {
      for (const [type, listener, options] of added)
        devices.removeEventListener(type, listener, options);
    });
    return room;
  } finally {
    for (const one of restore) one?.();
  }
}

/** Replaces a method. @returns what puts the one before back */
function override<Owner extends object>(
  owner: Owner,
  name: keyof Owner,
  method: unknown,
): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value: method, ...PLAIN });
  return () => {
    if (before === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, before);
  };
}

/**
 * Disconnects a room and stops none of its tracks. livekit-client aborts a connection attempt without closing the peer
 * connection that it has made by then, or makes afterwards: it is closed here.
 */
export async function disconnectRoom(
  room: Room,
  { connecting }: { readonly connecting: boolean },
): Promise<void> {
  const { engine } = withEngine(room);
  const discard = async () => {
    engine?.cleanupLossyDataStats?.();
    await (engine?.cleanupPeerConnections?.() ?? engine?.pcManager?.close?.());
  };
  if (connecting)
    engine?.on?.('transportsCreated', () =>
      queueMicrotask(() => void discard().catch(() => undefined)),
    );
  await room.disconnect(false);
  if (connecting) await discard();
  deviceListeners.get(room)?.();
}
