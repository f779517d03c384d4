import { type Room, RoomEvent } from 'livekit-client';
import { COMMERCE_DATA_TOPIC } from '../../commerce/apply.ts';
import { CHAT_DATA_TOPIC, type ChatState, EMPTY_CHAT } from '../../commerce/chat/chat.ts';
import { followCommerce, type ServerState } from '../../commerce/follower.ts';
import { type CommerceVerifier, createVerifier } from '../../commerce/signature.ts';
import type { CommerceState } from '../../commerce/state.ts';
import type { RefusalReason, StreamOutcome } from '../../commerce/stream.ts';
import { clientError } from '../../errors/client-errors.ts';
import { followChat } from './chat-channel.ts';

/** The commerce state of a room, built from verified messages only. */
export interface CommerceChannel {
  /** Current state; empty before the first message. */
  state(): CommerceState;
  /** Revision of {@link state}; `epoch` is 0 before the first message. */
  revision(): { readonly epoch: number; readonly seq: number };
  /** Id of the session that {@link state} is of; undefined before the first message. */
  session(): string | undefined;
  /** Whether a message is known to be missing, so that a newer snapshot is needed. */
  awaitingSnapshot(): boolean;
  /** Recent messages of the chat; empty before the first, and if the chat is not followed. */
  chat(): ChatState;
}

export interface CommerceChannelOptions {
  /** Ed25519 public key of the server: its 32 raw bytes as base64url. */
  readonly publicKey: string;
  /** Current time of the server's clock, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /**
   * Asks the server if the room's metadata does not fill a gap, or a message has a key or a session that is not known.
   * Default: wait for newer metadata.
   */
  readonly fetchState?: (() => Promise<ServerState>) | undefined;
  /** Asks the server for the recent messages of the chat. Default: the chat is not followed. */
  readonly fetchChat?: (() => Promise<ServerState>) | undefined;
  readonly onState: (state: CommerceState) => void;
  readonly onChat?: (state: ChatState) => void;
  readonly onRefused: (reason: RefusalReason) => void;
}

export interface OpenCommerceChannel extends CommerceChannel {
  /** Takes over what the server said about its room: keys, session and snapshot. */
  adopt(state: ServerState & { readonly chat?: ServerState | undefined }): void;
  /** Resolves when every message received so far has been processed. */
  settled(): Promise<void>;
  close(): void;
}

/**
 * Follows the commerce messages of a room: envelopes in data packets and the snapshot in the room's metadata, both
 * accepted only with the server's signature.
 * @throws COMMERCE_KEY_INVALID
 */
export async function openCommerceChannel(
  room: Room,
  options: CommerceChannelOptions,
): Promise<OpenCommerceChannel> {
  const { now, fetchState, fetchChat, onState, onRefused } = options;
  const verifier = await verifierFor(options.publicKey);
  const followed = <State>(onApplied: (state: State) => void) => ({
    ...{ verifier, now },
    onOutcome: (it: StreamOutcome<State>) => {
      if (it.outcome === 'applied') onApplied(it.view.state);
      // An older snapshot is normal: metadata may arrive later than the packets that follow it.
      if (it.outcome === 'refused' && it.reason !== 'stale') onRefused(it.reason);
    },
  });
  const follower = followCommerce(room, { ...followed(onState), fetchState });
  const chat =
    fetchChat &&
    followChat(room, {
      ...followed((state: ChatState) => options.onChat?.(state)),
      fetchState: fetchChat,
    });
  const decoder = new TextDecoder();
  const onData = (payload: Uint8Array, ...[, , topic]: readonly unknown[]) => {
    // The sender is not checked: hidden and departed participants look like the server. The signature decides.
    if (topic === COMMERCE_DATA_TOPIC) follower.receive(decoder.decode(payload));
    if (topic === CHAT_DATA_TOPIC) chat?.receive(decoder.decode(payload));
  };
  const onMetadata = () => follower.readMetadata();
  const onConnected = () => {
    onMetadata();
    // What was missed shows only with the next message, or is asked for.
    chat?.readMetadata();
  };
  room.on(RoomEvent.DataReceived, onData);
  room.on(RoomEvent.RoomMetadataChanged, onMetadata);
  room.on(RoomEvent.Connected, onConnected);
  room.on(RoomEvent.Reconnected, onConnected);
  onMetadata();
  return {
    state: () => follower.view().state,
    revision: () => ({ epoch: follower.view().epoch, seq: follower.view().seq }),
    session: () => follower.view().session,
    awaitingSnapshot: follower.awaitingSnapshot,
    chat: () => chat?.view().state ?? EMPTY_CHAT,
    adopt: (state) => {
      follower.adopt(state);
      if (state.chat !== undefined) chat?.adopt(state.chat);
    },
    settled: async () => {
      await Promise.all([follower.settled(), chat?.settled()]);
    },
    close: () => {
      follower.close();
      chat?.close();
      room.off(RoomEvent.DataReceived, onData);
      room.off(RoomEvent.RoomMetadataChanged, onMetadata);
      room.off(RoomEvent.Connected, onConnected);
      room.off(RoomEvent.Reconnected, onConnected);
    },
  };
}

async function verifierFor(publicKey: string): Promise<CommerceVerifier> {
  const verifier = await createVerifier(publicKey).catch((cause: unknown) => {
    throw keyInvalid(publicKey, cause);
  });
  if (verifier === undefined) throw keyInvalid(publicKey);
  return verifier;
}

function keyInvalid({ length }: string, cause?: unknown) {
  return clientError('COMMERCE_KEY_INVALID', { length }, { cause });
}
