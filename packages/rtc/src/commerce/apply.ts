import type { CommerceEvent, CommerceState } from './state.ts';
import { afterEvent, EMPTY_COMMERCE } from './state.ts';

/** The one stream of messages that the server writes about what is sold. */
export const COMMERCE_TOPIC = 'commerce';

/** The topic of the LiveKit data packet that carries an envelope. */
export const COMMERCE_DATA_TOPIC = 'livelane.commerce';

/** A packet above this is split on the way; no envelope is. */
export const MAX_ENVELOPE_BYTES = 1_200;

/** One event as the server wrote it: for one room, in one place of the order, for a short time, signed. */
export interface CommerceEnvelope {
  readonly room: string;
  readonly topic: typeof COMMERCE_TOPIC;
  /** Counts the writers of this room: a server that restarts takes the next one. */
  readonly epoch: number;
  /** Grows within an epoch. */
  readonly seq: number;
  /** The seq of the envelope before this one on this topic; 0 for the first. */
  readonly prev: number;
  /** After this instant of the server's clock the envelope is refused. */
  readonly exp: string;
  readonly event: CommerceEvent;
  /** Ed25519 over the canonical JSON of all other fields, base64url. */
  readonly sig: string;
}

/** The whole state at a revision (epoch, seq), signed: what a late joiner reads from the room's metadata. */
export interface CommerceSnapshot {
  readonly kind: 'commerce-snapshot';
  readonly version: 1;
  readonly room: string;
  readonly topic: typeof COMMERCE_TOPIC;
  readonly epoch: number;
  readonly seq: number;
  readonly at: string;
  readonly state: CommerceState;
  readonly sig: string;
}

/** One viewer's knowledge of a room: the state, and the revision that it is the state of. */
export interface CommerceView {
  readonly room: string;
  readonly epoch: number;
  readonly seq: number;
  readonly state: CommerceState;
}

/** Why an envelope or a snapshot did not change a view. */
export type RefusalReason = 'malformed' | 'forged' | 'wrong-room' | 'expired' | 'stale';

/**
 * What became of an envelope: `applied`; `duplicate` (already known); `gap` (something before it is
 * missing: take a snapshot); `refused`, with the reason. Only `applied` changes the view.
 */
export type ApplyOutcome =
  | { readonly outcome: 'applied' | 'duplicate' | 'gap'; readonly view: CommerceView }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason; readonly view: CommerceView };

/** The view of somebody who has seen nothing yet. */
export function emptyView(room: string): CommerceView {
  return { room, epoch: 0, seq: 0, state: EMPTY_COMMERCE };
}

/**
 * The view after an envelope whose signature holds. Verify it first with `verifySignature`: this
 * function looks at room, time and order alone.
 * @param now - the server's time in milliseconds since 1970, as the viewer knows it
 */
export function applyEnvelope(
  view: CommerceView,
  envelope: CommerceEnvelope,
  now: number,
): ApplyOutcome {
  const refuse = (reason: RefusalReason): ApplyOutcome => ({ outcome: 'refused', reason, view });
  if (envelope.room !== view.room || envelope.topic !== COMMERCE_TOPIC) return refuse('wrong-room');
  if (envelope.epoch < view.epoch) return refuse('stale');
  if (envelope.epoch === view.epoch && envelope.seq <= view.seq)
    return { outcome: 'duplicate', view };
  // Written so that a NaN on either side refuses.
  if (!(Date.parse(envelope.exp) > now)) return refuse('expired');
  // A later writer may have begun with a state of its own: only the very first message needs no snapshot.
  const continues = envelope.epoch === view.epoch || (view.epoch === 0 && envelope.epoch === 1);
  if (!continues || envelope.prev !== view.seq) return { outcome: 'gap', view };
  const { epoch, seq, event } = envelope;
  return {
    outcome: 'applied',
    view: { ...view, epoch, seq, state: afterEvent(view.state, event) },
  };
}

/** The view after a snapshot whose signature holds: taken when it is newer than what is known. */
export function applySnapshot(view: CommerceView, snapshot: CommerceSnapshot): ApplyOutcome {
  const { room, epoch, seq, state } = snapshot;
  if (room !== view.room || snapshot.topic !== COMMERCE_TOPIC)
    return { outcome: 'refused', reason: 'wrong-room', view };
  if (epoch < view.epoch || (epoch === view.epoch && seq < view.seq))
    return { outcome: 'refused', reason: 'stale', view };
  if (epoch === view.epoch && seq === view.seq) return { outcome: 'duplicate', view };
  return { outcome: 'applied', view: { room, epoch, seq, state } };
}
