import { EMPTY_COMMERCE } from './empty-commerce.ts';
import type { CommerceEvent, CommerceState } from './state.ts';
import { afterEvent } from './state.ts';
import {
  type ApplyOptions,
  applyMessage,
  emptyViewOf,
  type SignedEnvelope,
  type SignedSnapshot,
  type Stream,
  type StreamOutcome,
  type StreamView,
} from './stream.ts';

/** Name of the one stream of commerce messages. */
export const COMMERCE_TOPIC = 'commerce';

/** Topic of the LiveKit data packets that carry envelopes. */
export const COMMERCE_DATA_TOPIC = 'livelane.commerce';

/** One commerce event, signed by the server for one room, one position in the order and a limited time. */
export interface CommerceEnvelope extends SignedEnvelope<CommerceEvent> {
  /** Always {@link COMMERCE_TOPIC}. */
  readonly topic: typeof COMMERCE_TOPIC;
}

/** The signed state of a room at a revision (epoch, seq). It is stored in the room's metadata for late joiners. */
export interface CommerceSnapshot extends SignedSnapshot<CommerceState> {
  /** Identifies the message as a snapshot. */
  readonly kind: 'commerce-snapshot';
  /** Always {@link COMMERCE_TOPIC}. */
  readonly topic: typeof COMMERCE_TOPIC;
}

/** A receiver's copy of a room's state, with its revision. */
export type CommerceView = StreamView<CommerceState>;

/** Result of processing a commerce message, see {@link StreamOutcome}. */
export type ApplyOutcome = StreamOutcome<CommerceState>;

/** The stream of commerce. */
export const COMMERCE: Stream<CommerceState, CommerceEvent> = {
  topic: COMMERCE_TOPIC,
  empty: EMPTY_COMMERCE,
  after: afterEvent,
};

/**
 * The view of a room before any message was received.
 * @example
 * ```ts
 * import { emptyView } from '@livelane/rtc';
 * emptyView('sale').state.pinned; // => []
 * ```
 */
export function emptyView(room: string): CommerceView {
  return emptyViewOf(COMMERCE, room);
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
  return applyMessage(COMMERCE, view, { ...options, message: envelope });
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
  return applyMessage(COMMERCE, view, { ...options, message: snapshot });
}
