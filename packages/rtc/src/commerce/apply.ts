import type { Instant } from '@livelane/contracts/vocabulary';
import { EMPTY_COMMERCE } from './empty-commerce.ts';
import type { CommerceEvent, CommerceState } from './state.ts';
import { afterEvent } from './state.ts';

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
  /** Id of the session; the same after a restart of the server, another one for the next session in the room. */
  readonly session: string;
  /** Id of the key that signed, see {@link keyIdOf}. */
  readonly kid: string;
  /** Number of the writer, larger than that of every earlier writer of the room. */
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
  /** Id of the session, see {@link CommerceEnvelope}. */
  readonly session: string;
  /** Id of the key that signed, see {@link keyIdOf}. */
  readonly kid: string;
  /** Epoch of the last envelope that the state includes. */
  readonly epoch: number;
  /** `seq` of the last envelope that the state includes; 0 if none was written in this epoch. */
  readonly seq: number;
  /** When the snapshot was taken, by the server's clock. */
  readonly at: Instant;
  /** Expiry by the server's clock; the snapshot is refused from this instant on. The server renews it while the session lasts. */
  readonly exp: Instant;
  /** The state at this revision. */
  readonly state: CommerceState;
  /** Ed25519 signature over the canonical JSON of all other fields, base64url. */
  readonly sig: string;
}

/** A receiver's copy of a room's state, with its revision. */
export interface CommerceView {
  /** Name of the room. */
  readonly room: string;
  /** Id of the session; absent before the first message. */
  readonly session?: string;
  /** 0 before the first message. */
  readonly epoch: number;
  /** `seq` of the last message that the state includes; 0 before the first message of an epoch. */
  readonly seq: number;
  /** The state; empty before the first message. */
  readonly state: CommerceState;
}

/**
 * Why a message was refused. `unknown-key`: signed with a key that the verifier does not hold. `wrong-session`: of an
 * earlier session in the room, or of another one than the server names.
 */
export type RefusalReason =
  | 'malformed'
  | 'unknown-key'
  | 'forged'
  | 'wrong-room'
  | 'wrong-session'
  | 'expired'
  | 'stale';

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

/** Options of {@link applyEnvelope} and {@link applySnapshot}. */
export interface ApplyOptions {
  /** Current time of the server's clock, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Id of the session that the server names. Default: the session with the highest epoch so far. */
  readonly session?: string | undefined;
}

/**
 * Applies an envelope to a view. Checks room, topic, session, order and expiry, but not the signature: use
 * `receiveMessage` for text from the network.
 *
 * @returns the outcome with the next view; the view is unchanged unless the outcome is `applied`. An envelope of an
 * epoch that the view has not reached is a `gap`, because only a snapshot has the state that the epoch began with.
 * @example
 * ```ts
 * import { applyEnvelope, COMMERCE_TOPIC, type CommerceEnvelope, emptyView } from '@livelane/rtc';
 * const event = { type: 'unpin', at: '2026-11-22T14:00:00Z', productId: 'velvet-six' } as CommerceEnvelope['event'];
 * const signed = { session: 's', kid: 'k', sig: '', exp: '2026-11-22T14:01:00Z' } as const;
 * const envelope = { room: 'sale', topic: COMMERCE_TOPIC, epoch: 1, seq: 2, prev: 1, event, ...signed } as CommerceEnvelope;
 * applyEnvelope(emptyView('sale'), envelope, { now: Date.parse('2026-11-22T14:00:00Z') }).outcome; // => "gap"
 * ```
 */
export function applyEnvelope(
  view: CommerceView,
  envelope: CommerceEnvelope,
  options: ApplyOptions,
): ApplyOutcome {
  const refused = withoutEffect(view, envelope, options);
  if (refused !== undefined) return refused;
  const { session, epoch, seq, event } = envelope;
  if (epoch !== view.epoch || envelope.prev !== view.seq) return { outcome: 'gap', view };
  return {
    outcome: 'applied',
    view: { ...view, session, epoch, seq, state: afterEvent(view.state, event) },
  };
}

/**
 * Replaces a view by a snapshot that is newer. Checks room, topic, session, revision and expiry, but not the signature:
 * use `receiveMessage` for text from the network.
 * @example
 * ```ts
 * import { applySnapshot, emptyView } from '@livelane/rtc';
 * import { createMemoryRoom } from '@livelane/rtc/server';
 * import { createDrivenClock, SAMPLE_PLAN } from '@livelane/rtc/testing';
 * const clock = createDrivenClock(Date.parse(SAMPLE_PLAN.window.start));
 * const room = await createMemoryRoom(SAMPLE_PLAN, { clock });
 * await room.pin('velvet-six');
 * const { view } = applySnapshot(emptyView(room.name), room.snapshot(), { now: clock.now() });
 * view.state.pinned[0]?.productId; // => "velvet-six"
 * ```
 */
export function applySnapshot(
  view: CommerceView,
  snapshot: CommerceSnapshot,
  options: ApplyOptions,
): ApplyOutcome {
  const refused = withoutEffect(view, snapshot, options);
  if (refused !== undefined) return refused;
  const { room, session, epoch, seq, state } = snapshot;
  // An earlier version of the server knows fewer parts of the state.
  const whole = { ...EMPTY_COMMERCE, ...state };
  return { outcome: 'applied', view: { room, session, epoch, seq, state: whole } };
}

/**
 * The outcome of a message that cannot change the view, whoever signed it; undefined if it may. It compares fields only,
 * so that a flood of old or foreign messages costs no signature check.
 */
export function withoutEffect(
  view: CommerceView,
  message: CommerceEnvelope | CommerceSnapshot,
  { now, session }: ApplyOptions,
): ApplyOutcome | undefined {
  const refuse = (reason: RefusalReason): ApplyOutcome => ({ outcome: 'refused', reason, view });
  const { epoch, seq } = message;
  if (message.room !== view.room || message.topic !== COMMERCE_TOPIC) return refuse('wrong-room');
  // A later session has a higher epoch, so an earlier one cannot replace it.
  const expected = session ?? (epoch > view.epoch ? undefined : view.session);
  if (expected !== undefined && message.session !== expected) return refuse('wrong-session');
  if (epoch < view.epoch) return refuse('stale');
  if (epoch === view.epoch && view.session !== undefined) {
    if (seq === view.seq || (seq < view.seq && !('kind' in message)))
      return { outcome: 'duplicate', view };
    if (seq < view.seq) return refuse('stale');
  }
  // Negated so that NaN on either side refuses.
  return Date.parse(message.exp) > now ? undefined : refuse('expired');
}
