import type { Room } from 'livekit-client';

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
    close?(): Promise<void>;
  };
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
  const mode = engine?.pcManager?.mode;
  return [
    ...(observable && seedable ? [] : ['start-bitrate' as const]),
    ...(observable && 'token' in engine ? [] : ['refreshed-token' as const]),
    ...(engine?.pcManager === undefined || mode === 'publisher-only'
      ? []
      : ['link-probe' as const]),
  ];
}

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
}
