import { inputInvalid, toInstant } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../errors/rtc-issues.ts';
import {
  COMMERCE_TOPIC,
  type CommerceEnvelope,
  type CommerceSnapshot,
  MAX_ENVELOPE_BYTES,
} from './apply.ts';
import { EMPTY_COMMERCE } from './empty-commerce.ts';
import { keyIdOf } from './signature.ts';
import type { CommerceSigner } from './signer.ts';
import { afterEvent, type CommerceEvent, type CommerceState } from './state.ts';

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

/** Orders and signs the commerce messages of one room. */
export interface CommerceWriter {
  readonly epoch: number;
  /** Takes the next position for a private event, which only the log will hold. */
  takeSeq(): number;
  /** The most bytes that an envelope with this event may take, at whatever position. */
  bytesOf(event: CommerceEvent): number;
  /** Whether the state after an event fits the metadata of a room. */
  fits(event: CommerceEvent): boolean;
  /**
   * Signs the next event and applies it to the state.
   * @throws INPUT_INVALID above {@link MAX_ENVELOPE_BYTES}, or if the state would not fit the metadata of a room
   */
  write(event: CommerceEvent): CommerceEnvelope;
  state(): CommerceState;
  /** Signs the current state. @param at - time of the snapshot, in milliseconds since 1970-01-01T00:00:00Z */
  snapshot(at: number): CommerceSnapshot;
}

/** Options of {@link createCommerceWriter}. */
export interface CommerceWriterOptions {
  readonly room: string;
  readonly signer: CommerceSigner;
  /** Id of the session. */
  readonly session: string;
  /** Number of this writer, larger than that of every earlier writer of the room. */
  readonly epoch: number;
  /** The state that this writer continues. Default: the state before any event. */
  readonly state?: CommerceState;
}

/** Creates the writer of one room. */
export function createCommerceWriter(options: CommerceWriterOptions): CommerceWriter {
  const { room, signer, session, epoch } = options;
  const kid = keyIdOf(signer.publicKey);
  const common = { room, topic: COMMERCE_TOPIC, session, kid, epoch } as const;
  let state = options.state ?? EMPTY_COMMERCE;
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
    fits: (event) => stateBytes(afterEvent(state, event)) <= MAX_STATE_BYTES,
    write(event) {
      const next = afterEvent(state, event);
      refuseState(state, next);
      const exp = toInstant(Date.parse(event.at) + ENVELOPE_LIFE_MS);
      const envelope = signer.sign({ ...common, seq: seq + 1, prev: written, exp, event });
      refuseOversize(envelope);
      seq += 1;
      written = seq;
      state = next;
      return envelope;
    },
    state: () => state,
    snapshot: (at) =>
      signer.sign({
        kind: 'commerce-snapshot',
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
export function envelopeBytes(envelope: CommerceEnvelope): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(envelope));
}

function stateBytes(state: CommerceState): number {
  return new TextEncoder().encode(JSON.stringify(state)).length;
}

/** An event that makes the state smaller is never refused. */
function refuseState(before: CommerceState, after: CommerceState): void {
  const bytes = stateBytes(after);
  if (bytes <= MAX_STATE_BYTES || bytes <= stateBytes(before)) return;
  const params = { maximum: MAX_STATE_BYTES };
  throw inputInvalid('commerce-event', [
    rtcIssue('SNAPSHOT_BYTES', { received: { bytes }, params }),
  ]);
}

function refuseOversize(envelope: CommerceEnvelope): void {
  const { length } = envelopeBytes(envelope);
  if (length <= MAX_ENVELOPE_BYTES) return;
  const params = { maximum: MAX_ENVELOPE_BYTES };
  const received = { bytes: length };
  throw inputInvalid('commerce-event', [rtcIssue('PACKET_BYTES', { received, params })]);
}
