import type { Instant } from '@livelane/contracts/vocabulary';

/** Maximum size of an envelope in bytes. LiveKit splits larger packets. */
export const MAX_ENVELOPE_BYTES = 1_200;

/** An ordered stream of signed messages of a room: what it is called, and what its events do to its state. */
export interface Stream<State, Event> {
  /** Name of the stream in every message. */
  readonly topic: string;
  /** The state before any event. */
  readonly empty: State;
  readonly after: (state: State, event: Event) => State;
}

/** One event of a stream, signed by the server for one room, one position in the order and a limited time. */
export interface SignedEnvelope<Event> {
  /** Name of the room. */
  readonly room: string;
  /** Name of the stream. */
  readonly topic: string;
  /** Id of the session; the same after a restart of the server, another one for the next session in the room. */
  readonly session: string;
  /** Id of the key that signed, see {@link keyIdOf}. */
  readonly kid: string;
  /** Number of the writer, larger than that of every earlier writer of the room. */
  readonly epoch: number;
  /** Position within the epoch, increasing. In the stream of commerce, private events (clicks, redemptions, leads) also take positions. */
  readonly seq: number;
  /** `seq` of the previous envelope of this epoch; 0 for the first. */
  readonly prev: number;
  /** Expiry by the server's clock; the envelope is refused from this instant on. */
  readonly exp: Instant;
  /** The event that is sent. */
  readonly event: Event;
  /** Ed25519 signature (RFC 8032) over the canonical JSON (RFC 8785) of all other fields, base64url. */
  readonly sig: string;
}

/** The signed state of a stream at a revision (epoch, seq), for late joiners. */
export interface SignedSnapshot<State> {
  /** Identifies the message as a snapshot: the name of the stream, then `-snapshot`. */
  readonly kind: string;
  /** Version of the form; additions keep it. */
  readonly version: 1;
  /** Name of the room. */
  readonly room: string;
  /** Name of the stream. */
  readonly topic: string;
  /** Id of the session, see {@link SignedEnvelope}. */
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
  readonly state: State;
  /** Ed25519 signature over the canonical JSON of all other fields, base64url. */
  readonly sig: string;
}

/** A receiver's copy of the state of a stream, with its revision. */
export interface StreamView<State> {
  /** Name of the room. */
  readonly room: string;
  /** Id of the session; absent before the first message. */
  readonly session?: string;
  /** 0 before the first message. */
  readonly epoch: number;
  /** `seq` of the last message that the state includes; 0 before the first message of an epoch. */
  readonly seq: number;
  /** The state; empty before the first message. */
  readonly state: State;
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
export type StreamOutcome<State> =
  | { readonly outcome: 'applied' | 'duplicate' | 'gap'; readonly view: StreamView<State> }
  | {
      readonly outcome: 'refused';
      readonly reason: RefusalReason;
      readonly view: StreamView<State>;
    };

/** When and for which session a message is processed. */
export interface ApplyOptions {
  /** Current time of the server's clock, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Id of the session that the server names. Default: the session with the highest epoch so far. */
  readonly session?: string | undefined;
}

/** The view of a stream before any message was received. */
export function emptyViewOf<State>(
  { empty }: Pick<Stream<State, never>, 'empty'>,
  room: string,
): StreamView<State> {
  return { room, epoch: 0, seq: 0, state: empty };
}

/**
 * Applies a message of a stream to a view, without a look at its signature. An envelope of an epoch that the view has not
 * reached is a `gap`, because only a snapshot has the state that the epoch began with.
 */
export function applyMessage<State, Event>(
  stream: Stream<State, Event>,
  view: StreamView<State>,
  {
    message,
    ...options
  }: ApplyOptions & { message: SignedEnvelope<Event> | SignedSnapshot<State> },
): StreamOutcome<State> {
  const refused = withoutEffect(stream, view, { message, ...options });
  if (refused !== undefined) return refused;
  const { room, session, epoch, seq } = message;
  if ('kind' in message) {
    // An earlier version of the server knows fewer parts of the state.
    const state = { ...stream.empty, ...message.state };
    return { outcome: 'applied', view: { room, session, epoch, seq, state } };
  }
  if (epoch !== view.epoch || message.prev !== view.seq) return { outcome: 'gap', view };
  const state = stream.after(view.state, message.event);
  return { outcome: 'applied', view: { ...view, session, epoch, seq, state } };
}

/**
 * The outcome of a message that cannot change the view, whoever signed it; undefined if it may. It compares fields only,
 * so that a flood of old or foreign messages costs no signature check.
 */
export function withoutEffect<State>(
  { topic }: Pick<Stream<State, never>, 'topic'>,
  view: StreamView<State>,
  {
    message,
    now,
    session,
  }: ApplyOptions & { message: SignedEnvelope<unknown> | SignedSnapshot<unknown> },
): StreamOutcome<State> | undefined {
  const refuse = (reason: RefusalReason) => ({ outcome: 'refused', reason, view }) as const;
  const { epoch, seq } = message;
  if (message.room !== view.room || message.topic !== topic) return refuse('wrong-room');
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
