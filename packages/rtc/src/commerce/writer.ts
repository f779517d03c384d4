import { inputInvalid, toInstant } from '@livelane/contracts/vocabulary';
import {
  COMMERCE_TOPIC,
  type CommerceEnvelope,
  type CommerceSnapshot,
  MAX_ENVELOPE_BYTES,
} from './apply.ts';
import type { CommerceSigner } from './signer.ts';
import { afterEvent, type CommerceEvent, type CommerceState, EMPTY_COMMERCE } from './state.ts';

/** How long an envelope is fresh: longer than a resumed connection needs to replay what it missed. */
export const ENVELOPE_LIFE_MS = 60_000;

/** Where one room's messages get their order and their signature. */
export interface CommerceWriter {
  readonly epoch: number;
  /** A place in the order for something that only the log will hold. */
  takeSeq(): number;
  /** The signed envelope of the next event; the state moves on with it. @throws INPUT_INVALID above 1,200 bytes */
  write(event: CommerceEvent): CommerceEnvelope;
  state(): CommerceState;
  /** The signed state at this moment. */
  snapshot(at: number): CommerceSnapshot;
}

/** What a writer starts from. */
export interface CommerceWriterOptions {
  readonly room: string;
  readonly signer: CommerceSigner;
  /** The snapshot that an earlier writer of this room left. Left out: a room that is new. */
  readonly previous?: CommerceSnapshot;
}

/**
 * The writer of one room. It begins an epoch of its own, one above the previous writer's, with the state
 * which that one left.
 */
export function createCommerceWriter({
  room,
  signer,
  previous,
}: CommerceWriterOptions): CommerceWriter {
  const epoch = (previous?.epoch ?? 0) + 1;
  let state = previous?.state ?? EMPTY_COMMERCE;
  let seq = 0;
  let written = 0;
  return {
    epoch,
    takeSeq: () => {
      seq += 1;
      return seq;
    },
    write(event) {
      const exp = toInstant(Date.parse(event.at) + ENVELOPE_LIFE_MS);
      const next = {
        room,
        topic: COMMERCE_TOPIC,
        epoch,
        seq: seq + 1,
        prev: written,
        exp,
        event,
      } as const;
      const envelope = signer.sign(next);
      refuseOversize(envelope);
      seq += 1;
      written = seq;
      state = afterEvent(state, event);
      return envelope;
    },
    state: () => state,
    snapshot: (at) =>
      signer.sign({
        kind: 'commerce-snapshot',
        version: 1,
        room,
        topic: COMMERCE_TOPIC,
        epoch,
        seq: written,
        at: toInstant(at),
        state,
      } as const),
  };
}

/** Bytes of an envelope on the wire. */
export function envelopeBytes(envelope: CommerceEnvelope): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(envelope));
}

function refuseOversize(envelope: CommerceEnvelope): void {
  const { length } = envelopeBytes(envelope);
  if (length <= MAX_ENVELOPE_BYTES) return;
  throw inputInvalid(`commerce event ${envelope.event.type}`, [
    {
      path: '',
      message: `an envelope of at most ${MAX_ENVELOPE_BYTES} bytes: shorten its text`,
      received: `${length} bytes`,
    },
  ]);
}
