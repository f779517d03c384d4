import type { Instant } from '@livelane/contracts/vocabulary';
import type { CommerceEvent, CommerceState } from './state.ts';
import { afterEvent, EMPTY_COMMERCE } from './state.ts';

/** Name of the one stream of commerce messages. */
export const COMMERCE_TOPIC = 'commerce';

/** Topic of the LiveKit data packets that carry envelopes. */
export const COMMERCE_DATA_TOPIC = 'livelane.commerce';

/** Maximum size of an envelope in bytes. LiveKit splits larger packets. */
export const MAX_ENVELOPE_BYTES = 1_200;

/** One commerce event, signed by the server for one room, one position in the order and a limited time. */
export interface CommerceEnvelope {
  /** Name of the room. */
  readonly room: string;
  /** Always {@link COMMERCE_TOPIC}. */
  readonly topic: typeof COMMERCE_TOPIC;
  /** Number of the writer, 1 for the first. A server that takes a room over uses the next number. */
  readonly epoch: number;
  /** Position within the epoch, increasing. Private events (clicks, redemptions, leads) also take positions. */
  readonly seq: number;
  /** `seq` of the previous envelope of this epoch; 0 for the first. */
  readonly prev: number;
  /** Expiry by the server's clock; the envelope is refused from this instant on. */
  readonly exp: Instant;
  /** The event that is sent. */
  readonly event: CommerceEvent;
  /** Ed25519 signature (RFC 8032) over the canonical JSON (RFC 8785) of all other fields, base64url. */
  readonly sig: string;
}

/** The signed state of a room at a revision (epoch, seq). It is stored in the room's metadata for late joiners. */
export interface CommerceSnapshot {
  /** Identifies the message as a snapshot. */
  readonly kind: 'commerce-snapshot';
  /** Version of the form; additions keep it. */
  readonly version: 1;
  /** Name of the room. */
  readonly room: string;
  /** Always {@link COMMERCE_TOPIC}. */
  readonly topic: typeof COMMERCE_TOPIC;
  /** Epoch of the last envelope that the state includes. */
  readonly epoch: number;
  /** `seq` of the last envelope that the state includes; 0 if none was written in this epoch. */
  readonly seq: number;
  /** When the snapshot was taken, by the server's clock. */
  readonly at: Instant;
  /** The state at this revision. */
  readonly state: CommerceState;
  /** Ed25519 signature over the canonical JSON of all other fields, base64url. */
  readonly sig: string;
}

/** A receiver's copy of a room's state, with its revision. */
export interface CommerceView {
  /** Name of the room. */
  readonly room: string;
  /** 0 before the first message. */
  readonly epoch: number;
  /** `seq` of the last message that the state includes; 0 before the first message of an epoch. */
  readonly seq: number;
  /** The state; empty before the first message. */
  readonly state: CommerceState;
}

/** Why a message was refused. */
export type RefusalReason = 'malformed' | 'forged' | 'wrong-room' | 'expired' | 'stale';

/**
 * Result of processing a message. `applied`: the view changed. `duplicate`: already included in the view. `gap`: an
 * earlier message is missing, get a snapshot. `refused`: see `reason`. Only `applied` changes the view.
 */
export type ApplyOutcome =
  | { readonly outcome: 'applied' | 'duplicate' | 'gap'; readonly view: CommerceView }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason; readonly view: CommerceView };

/**
 * The view of a room before any message was received.
 * @example
 * ```ts
 * import { emptyView } from '@livelane/rtc';
 * emptyView('sale').state.pinned; // => []
 * ```
 */
export function emptyView(room: string): CommerceView {
  return { room, epoch: 0, seq: 0, state: EMPTY_COMMERCE };
}

/** Options of {@link applyEnvelope}. */
export interface ApplyOptions {
  /** Current time of the server's clock, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
}

/**
 * Applies an envelope to a view. Checks room, topic, order and expiry, but not the signature: use
 * `receiveMessage` for text from the network.
 *
 * @returns the outcome with the next view; the view is unchanged unless the outcome is `applied`
 * @example
 * ```ts
 * import { applyEnvelope, COMMERCE_TOPIC, type CommerceEnvelope, emptyView } from '@livelane/rtc';
 * const event = { type: 'unpin', at: '2026-11-22T14:00:00Z', productId: 'velvet-six' } as CommerceEnvelope['event'];
 * const envelope = { room: 'sale', topic: COMMERCE_TOPIC, epoch: 1, seq: 2, prev: 1, exp: '2026-11-22T14:01:00Z', event, sig: '' } as CommerceEnvelope;
 * applyEnvelope(emptyView('sale'), envelope, { now: Date.parse('2026-11-22T14:00:00Z') }).outcome; // => "gap"
 * ```
 */
export function applyEnvelope(
  view: CommerceView,
  envelope: CommerceEnvelope,
  { now }: ApplyOptions,
): ApplyOutcome {
  const refuse = (reason: RefusalReason): ApplyOutcome => ({ outcome: 'refused', reason, view });
  if (envelope.room !== view.room || envelope.topic !== COMMERCE_TOPIC) return refuse('wrong-room');
  if (envelope.epoch < view.epoch) return refuse('stale');
  if (envelope.epoch === view.epoch && envelope.seq <= view.seq)
    return { outcome: 'duplicate', view };
  // Negated so that NaN on either side refuses.
  if (!(Date.parse(envelope.exp) > now)) return refuse('expired');
  // Only the first epoch starts from an empty state; a later one starts from a state that is not known here.
  const continues = envelope.epoch === view.epoch || envelope.epoch === 1;
  if (!continues || envelope.prev !== view.seq) return { outcome: 'gap', view };
  const { epoch, seq, event } = envelope;
  return {
    outcome: 'applied',
    view: { ...view, epoch, seq, state: afterEvent(view.state, event) },
  };
}

/**
 * Replaces a view by a snapshot that is newer. Checks room, topic and revision, but not the signature: use
 * `receiveMessage` for text from the network.
 * @example
 * ```ts
 * import { applySnapshot, emptyView } from '@livelane/rtc';
 * import { createMemoryRoom } from '@livelane/rtc/server';
 * import { createDrivenClock, SAMPLE_PLAN } from '@livelane/rtc/testing';
 * const room = await createMemoryRoom(SAMPLE_PLAN, { clock: createDrivenClock(Date.parse(SAMPLE_PLAN.window.start)) });
 * await room.pin('velvet-six');
 * const { view } = applySnapshot(emptyView(room.name), room.snapshot());
 * view.state.pinned[0]?.productId; // => "velvet-six"
 * ```
 */
export function applySnapshot(view: CommerceView, snapshot: CommerceSnapshot): ApplyOutcome {
  const { room, epoch, seq, state } = snapshot;
  if (room !== view.room || snapshot.topic !== COMMERCE_TOPIC)
    return { outcome: 'refused', reason: 'wrong-room', view };
  if (epoch < view.epoch || (epoch === view.epoch && seq < view.seq))
    return { outcome: 'refused', reason: 'stale', view };
  if (epoch === view.epoch && seq === view.seq) return { outcome: 'duplicate', view };
  return { outcome: 'applied', view: { room, epoch, seq, state } };
}
