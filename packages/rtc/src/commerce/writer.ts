import { type Instant, inputInvalid, toInstant } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { COMMERCE, type CommerceEnvelope, type CommerceSnapshot } from './apply.ts';
import { keyIdOf } from './signature.ts';
import type { CommerceSigner } from './signer.ts';
import type { CommerceEvent, CommerceState } from './state.ts';
import {
  MAX_ENVELOPE_BYTES,
  type SignedEnvelope,
  type SignedSnapshot,
  type Stream,
} from './stream.ts';

/** Validity of an envelope in milliseconds: longer than a resumed connection needs to replay what it missed. */
const ENVELOPE_LIFE_MS = 60_000;

/**
 * Validity of a snapshot in milliseconds. A room that is idle renews its snapshot before, and a session that has ended
 * does not.
 */
const SNAPSHOT_LIFE_MS = 2 * 3_600_000;

/** Bytes of a room's metadata on LiveKit (512 KiB), less what questions, ids and signature may take. */
export const MAX_STATE_BYTES = 524_288 - 32_768;

/** 64 bytes as base64url. */
const SIGNATURE_CHARACTERS = 86;

/** Orders and signs the messages of one stream of a room. */
export interface StreamWriter<State, Event> {
  readonly epoch: number;
  /** Takes the next position for a private event, which only the log will hold. */
  takeSeq(): number;
  /** The most bytes that an envelope with this event may take, at whatever position. */
  bytesOf(event: Event): number;
  /** Whether the state after an event fits the metadata of a room. */
  fits(event: Event): boolean;
  /**
   * Signs the next event and applies it to the state.
   * @throws INPUT_INVALID above {@link MAX_ENVELOPE_BYTES}, or if the state would not fit the metadata of a room
   */
  write(event: Event): SignedEnvelope<Event>;
  state(): State;
  /** Notes position and state. @returns goes back to them, for a command that fails after an event that was not sent */
  savepoint(): () => void;
  /** Signs the current state. @param at - time of the snapshot, in milliseconds since 1970-01-01T00:00:00Z */
  snapshot(at: number): SignedSnapshot<State>;
}

/** Orders and signs the commerce messages of one room. */
export interface CommerceWriter extends StreamWriter<CommerceState, CommerceEvent> {
  write(event: CommerceEvent): CommerceEnvelope;
  snapshot(at: number): CommerceSnapshot;
}

/** Options of {@link createWriter}. */
export interface WriterOptions<State = CommerceState> {
  readonly room: string;
  readonly signer: CommerceSigner;
  /** Id of the session. */
  readonly session: string;
  /** Number of this writer, larger than that of every earlier writer of the room. */
  readonly epoch: number;
  /** The state that this writer continues. Default: the state before any event. */
  readonly state?: State;
}

/** Creates the writer of the commerce of one room. */
export function createCommerceWriter(options: WriterOptions): CommerceWriter {
  return createWriter(COMMERCE, options) as CommerceWriter;
}

/** Creates the writer of one stream of a room. */
export function createWriter<State, Event extends { readonly at: Instant }>(
  { topic, empty, after }: Stream<State, Event>,
  options: WriterOptions<State>,
): StreamWriter<State, Event> {
  const { room, signer, session, epoch } = options;
  const kid = keyIdOf(signer.publicKey);
  const common = { room, topic, session, kid, epoch } as const;
  let state = options.state ?? empty;
  let seq = 0;
  let written = 0;
  return {
    epoch,
    takeSeq: () => {
      seq += 1;
      return seq;
    },
    bytesOf(event) {
      const [seq, prev] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
      const sig = 'x'.repeat(SIGNATURE_CHARACTERS);
      return envelopeBytes({ ...common, seq, prev, exp: event.at, event, sig }).length;
    },
    fits: (event) => stateBytes(after(state, event)) <= MAX_STATE_BYTES,
    write(event) {
      const next = after(state, event);
      refuseState(topic, state, next);
      const exp = toInstant(Date.parse(event.at) + ENVELOPE_LIFE_MS);
      const envelope = signer.sign({ ...common, seq: seq + 1, prev: written, exp, event });
      refuseOversize(topic, envelope);
      seq += 1;
      written = seq;
      state = next;
      return envelope;
    },
    state: () => state,
    savepoint: () => {
      const before = { seq, written, state };
      return () => {
        ({ seq, written, state } = before);
      };
    },
    snapshot: (at) =>
      signer.sign({
        kind: `${topic}-snapshot`,
        version: 1,
        ...common,
        seq: written,
        at: toInstant(at),
        exp: toInstant(at + SNAPSHOT_LIFE_MS),
        state,
      } as const),
  };
}

/** Encodes an envelope for a data packet. */
export function envelopeBytes(envelope: SignedEnvelope<unknown>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(envelope));
}

function stateBytes(state: unknown): number {
  return new TextEncoder().encode(JSON.stringify(state)).length;
}

/** An event that makes the state smaller is never refused. */
function refuseState(topic: string, before: unknown, after: unknown): void {
  const bytes = stateBytes(after);
  if (bytes <= MAX_STATE_BYTES || bytes <= stateBytes(before)) return;
  const params = { maximum: MAX_STATE_BYTES };
  throw inputInvalid(`${topic}-event`, [
    rtcIssue('SNAPSHOT_BYTES', { received: { bytes }, params }),
  ]);
}

function refuseOversize(topic: string, envelope: SignedEnvelope<unknown>): void {
  const { length } = envelopeBytes(envelope);
  if (length <= MAX_ENVELOPE_BYTES) return;
  const params = { maximum: MAX_ENVELOPE_BYTES };
  const received = { bytes: length };
  throw inputInvalid(`${topic}-event`, [rtcIssue('PACKET_BYTES', { received, params })]);
}
