import { type Room, RoomEvent } from 'livekit-client';
import { type ApplyOutcome, COMMERCE_DATA_TOPIC, type CommerceView, emptyView, type RefusalReason } from '../commerce/apply.ts';
import { type CommerceVerifier, createVerifier, receiveMessage } from '../commerce/signature.ts';
import type { CommerceState } from '../commerce/state.ts';
import { clientError } from './client-errors.ts';

/** What a viewer of the room knows about what is sold, kept in order and verified. */
export interface CommerceChannel {
  /** The room's state as of the last message that held; starts empty. */
  state(): CommerceState;
  /** The revision that {@link state} is the state of; epoch 0 before the first message. */
  revision(): { readonly epoch: number; readonly seq: number };
  /** Whether something is known to be missing and a snapshot is awaited. */
  awaitingSnapshot(): boolean;
}

export interface CommerceChannelOptions {
  /** The raw 32 bytes of the server's Ed25519 public key, base64url. */
  readonly publicKey: string;
  /** The server's time in milliseconds since 1970, as well as it is known. */
  readonly now: () => number;
  readonly onState: (state: CommerceState) => void;
  readonly onRefused: (reason: RefusalReason) => void;
}

export interface OpenCommerceChannel extends CommerceChannel {
  /** Settles when every message received so far has been judged. */
  settled(): Promise<void>;
  close(): void;
}

/**
 * Follows the commerce channel of a room: envelopes from data packets, the snapshot from the room's
 * metadata, both only with the server's signature. A message is applied once, in the order of
 * (epoch, seq); when one is missing, the snapshot in the metadata fills the gap.
 * @throws COMMERCE_KEY_INVALID
 */
export async function openCommerceChannel(room: Room, options: CommerceChannelOptions): Promise<OpenCommerceChannel> {
  const verifier = await verifierFor(options.publicKey);
  let view: CommerceView = emptyView(room.name);
  let awaiting = false;
  let queue = Promise.resolve();

  const judge = async (text: string): Promise<ApplyOutcome['outcome']> => {
    const outcome = await receiveMessage(view, text, { verifier, now: options.now() });
    view = outcome.view;
    if (outcome.outcome === 'applied') {
      awaiting = false;
      options.onState(view.state);
    }
    // An older snapshot is no attack: the metadata may simply be behind the packets.
    if (outcome.outcome === 'refused' && outcome.reason !== 'stale') options.onRefused(outcome.reason);
    return outcome.outcome;
  };
  // The room's name is known once it is connected; a view of no room would refuse everything.
  const named = () => {
    if (view.room === '' && room.name !== '') view = emptyView(room.name);
  };
  const readSnapshot = async (): Promise<void> => {
    const { metadata } = room;
    if (metadata !== undefined && metadata !== '') await judge(metadata);
  };
  const receive = async (text: string): Promise<void> => {
    if ((await judge(text)) !== 'gap') return;
    await readSnapshot();
    // The snapshot may be one step behind: then this very envelope is what comes next.
    awaiting = (await judge(text)) === 'gap';
  };
  /** Verifying takes time, and order matters: one message after the other. */
  const enqueue = (work: () => Promise<void>) => {
    queue = queue
      .then(() => {
        named();
        return work();
      })
      .catch(() => options.onRefused('malformed'));
  };

  const decoder = new TextDecoder();
  const onData = (payload: Uint8Array, _from: unknown, _kind: unknown, topic?: string) => {
    // Who sent it says nothing: hidden and departed participants look like the server. The signature does.
    if (topic === COMMERCE_DATA_TOPIC) enqueue(() => receive(decoder.decode(payload)));
  };
  const onMetadata = () => enqueue(readSnapshot);
  room.on(RoomEvent.DataReceived, onData);
  room.on(RoomEvent.RoomMetadataChanged, onMetadata);
  room.on(RoomEvent.Connected, onMetadata);
  onMetadata();
  return {
    state: () => view.state,
    revision: () => ({ epoch: view.epoch, seq: view.seq }),
    awaitingSnapshot: () => awaiting,
    settled: () => queue,
    close: () => {
      room.off(RoomEvent.DataReceived, onData);
      room.off(RoomEvent.RoomMetadataChanged, onMetadata);
      room.off(RoomEvent.Connected, onMetadata);
    },
  };
}

async function verifierFor(publicKey: string): Promise<CommerceVerifier> {
  const failed = (cause?: unknown) =>
    clientError('COMMERCE_KEY_INVALID', 'The commerce public key is not an Ed25519 key of 32 bytes in base64url, or this browser cannot verify Ed25519.', {
      details: { length: publicKey.length },
      cause,
    });
  const verifier = await createVerifier(publicKey).catch((cause: unknown) => {
    throw failed(cause);
  });
  if (verifier === undefined) throw failed();
  return verifier;
}
