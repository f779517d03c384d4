import { type Room, RoomEvent } from 'livekit-client';
import {
  type ApplyOutcome,
  COMMERCE_DATA_TOPIC,
  type CommerceView,
  emptyView,
  type RefusalReason,
} from '../commerce/apply.ts';
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
  /** Gets the snapshot from the server when the room's metadata does not fill a gap. Left out: waits. */
  readonly fetchSnapshot?: (() => Promise<string>) | undefined;
  readonly onState: (state: CommerceState) => void;
  readonly onRefused: (reason: RefusalReason) => void;
}

export interface OpenCommerceChannel extends CommerceChannel {
  /** Judges a message that came another way than through the room. */
  receive(text: string): void;
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
export async function openCommerceChannel(
  room: Room,
  options: CommerceChannelOptions,
): Promise<OpenCommerceChannel> {
  const follower = new Follower(room, options, await verifierFor(options.publicKey));
  const decoder = new TextDecoder();
  const onData = (payload: Uint8Array, ...[, , topic]: readonly unknown[]) => {
    // Who sent it says nothing: hidden and departed participants look like the server. The signature does.
    if (topic === COMMERCE_DATA_TOPIC) follower.receive(decoder.decode(payload));
  };
  const onMetadata = () => follower.readMetadata();
  room.on(RoomEvent.DataReceived, onData);
  room.on(RoomEvent.RoomMetadataChanged, onMetadata);
  room.on(RoomEvent.Connected, onMetadata);
  onMetadata();
  return {
    state: () => follower.view.state,
    revision: () => ({ epoch: follower.view.epoch, seq: follower.view.seq }),
    awaitingSnapshot: () => follower.awaiting,
    receive: (text) => follower.receive(text),
    settled: () => follower.queue,
    close: () => {
      room.off(RoomEvent.DataReceived, onData);
      room.off(RoomEvent.RoomMetadataChanged, onMetadata);
      room.off(RoomEvent.Connected, onMetadata);
    },
  };
}

const FETCH_SPACING_MS = 1_000;

/** One view of one room, and the messages on their way into it. */
class Follower {
  view: CommerceView;
  awaiting = false;
  queue = Promise.resolve();
  private fetchedAt = Number.NEGATIVE_INFINITY;
  private readonly room: Room;
  private readonly options: CommerceChannelOptions;
  private readonly verifier: CommerceVerifier;

  constructor(room: Room, options: CommerceChannelOptions, verifier: CommerceVerifier) {
    this.room = room;
    this.options = options;
    this.verifier = verifier;
    this.view = emptyView(room.name);
  }

  receive(text: string): void {
    this.enqueue(async () => {
      if ((await this.judge(text)) !== 'gap') return;
      await this.judgeSnapshot();
      // The snapshot may be one step behind: then this very envelope is what comes next.
      if ((await this.judge(text)) !== 'gap') return;
      this.awaiting = true;
      if (await this.judgeFetched()) this.awaiting = (await this.judge(text)) === 'gap';
    });
  }

  /** Asks the server, at most once a second, however many messages wait. */
  private async judgeFetched(): Promise<boolean> {
    const { fetchSnapshot, now } = this.options;
    if (fetchSnapshot === undefined || now() - this.fetchedAt < FETCH_SPACING_MS) return false;
    this.fetchedAt = now();
    const text = await fetchSnapshot().catch(() => undefined);
    if (text !== undefined) await this.judge(text);
    return text !== undefined;
  }

  readMetadata(): void {
    this.enqueue(() => this.judgeSnapshot());
  }

  private async judgeSnapshot(): Promise<void> {
    const { metadata } = this.room;
    if (metadata !== undefined && metadata !== '') await this.judge(metadata);
  }

  private async judge(text: string): Promise<ApplyOutcome['outcome']> {
    const { verifier, options } = this;
    const outcome = await receiveMessage(this.view, text, { verifier, now: options.now() });
    this.view = outcome.view;
    if (outcome.outcome === 'applied') {
      this.awaiting = false;
      options.onState(this.view.state);
    }
    // An older snapshot is no attack: the metadata may simply be behind the packets.
    if (outcome.outcome === 'refused' && outcome.reason !== 'stale') {
      options.onRefused(outcome.reason);
    }
    return outcome.outcome;
  }

  /** Verifying takes time, and order matters: one message after the other. */
  private enqueue(work: () => Promise<void>): void {
    this.queue = this.queue
      .then(() => {
        // The room's name is known once it is connected; a view of no room would refuse everything.
        if (this.view.room === '' && this.room.name !== '') this.view = emptyView(this.room.name);
        return work();
      })
      .catch(() => this.options.onRefused('malformed'));
  }
}

async function verifierFor(publicKey: string): Promise<CommerceVerifier> {
  const failed = (cause?: unknown) =>
    clientError(
      'COMMERCE_KEY_INVALID',
      'The commerce public key is not an Ed25519 key of 32 bytes in base64url, or this browser cannot verify Ed25519.',
      {
        details: { length: publicKey.length },
        cause,
      },
    );
  const verifier = await createVerifier(publicKey).catch((cause: unknown) => {
    throw failed(cause);
  });
  if (verifier === undefined) throw failed();
  return verifier;
}
