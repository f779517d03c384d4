import {
  type Instant,
  type SessionEvent,
  type SessionPlan,
  toEpochMs,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import type { Clock } from '../clock/clock.ts';
import { COMMERCE_DATA_TOPIC, type CommerceSnapshot } from '../commerce/apply.ts';
import type { RedemptionLimits, Reserve } from '../commerce/kinds/command.ts';
import type { WaitingQuestion } from '../commerce/kinds/question/question-memory.ts';
import { checkPlan } from '../commerce/plan-index.ts';
import type { RoomCommands } from '../commerce/room-commands.ts';
import type { CommerceSigner } from '../commerce/signer.ts';
import { envelopeBytes } from '../commerce/writer.ts';
import { isLivelaneError } from '../errors/guard.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import { reasonOf, sessionGap } from '../recorder/gap.ts';
import type { InputSink } from '../recorder/input.ts';
import type { SessionRecorder } from '../recorder/recorder.ts';
import {
  type Commanded,
  createRoomCommands,
  eachCommand,
  type NotedResult,
} from './commands/commands.ts';
import type { RoomJournal } from './store/journal.ts';
import { createMemoryRoomStore } from './store/memory-store.ts';
import type { RoomStore } from './store/room-store.ts';
import { takeRoom } from './take-room.ts';
import { createTimetable } from './timetable.ts';

/**
 * A live room on the server side. Each command checks the plan and the current state, stores and records the event, and
 * sends public events to all viewers as signed envelopes. It resolves to the recorded events.
 * @throws INPUT_INVALID from a command that the plan or the current state does not allow
 * @throws ROOM_UNREACHABLE if the message could not be sent; the event stays recorded, with a gap
 * @throws ROOM_NOT_STORED if the store failed; the event is recorded, with a gap, and stored with the next one
 * @throws LOG_NOT_STORED if the journal of the log failed; viewers received the event
 * @throws ROOM_TAKEN_OVER after another process opened the room
 * @throws ROOM_CLOSED after `close`
 */
export interface LiveRoom extends RoomCommands<Promise<readonly SessionEvent[]>> {
  /** Name of the room. */
  readonly name: string;
  /** Ed25519 public key that viewers verify messages with: 32 raw bytes as base64url. */
  readonly publicKey: string;
  /** Id of the session; the same after a restart with the same store. */
  readonly session: string;
  /** The plan that is carried out. */
  readonly plan: SessionPlan;
  /** The signed current state. */
  snapshot(): CommerceSnapshot;
  /** Questions that wait for a moderator, oldest first. */
  waiting(): readonly WaitingQuestion[];
  /** Publishes the current snapshot again, after the media server lost it or before it expires. @throws ROOM_UNREACHABLE */
  renew(): Promise<void>;
  /** Current time of the server's clock. */
  time(): Instant;
  /** Closes the room for everyone, unless another process has taken it over. A call after one that succeeded has no effect. */
  close(): Promise<void>;
}

/** How messages of a room reach its viewers. */
export interface RoomTransport {
  /** Sends a packet to all participants, reliably and in order. */
  broadcast(data: Uint8Array, topic: string): Promise<void>;
  /** Replaces the snapshot that late joiners read. */
  publishSnapshot(text: string): Promise<void>;
  /** Disconnects all participants. */
  close(): Promise<void>;
  /** Whether another process is known to write the room since. Default: only the store knows. */
  takenOver?(): boolean;
}

/** Options that rooms of every transport have in common. */
export interface LiveRoomOptions {
  /** Source of time. Without `sleep`, what the room ends by itself is ended with the next command or request. */
  readonly clock: Pick<Clock, 'now'> & Partial<Pick<Clock, 'sleep'>>;
  /** Records the events, and gives the pseudonyms of viewers. */
  readonly recorder: InputSink & Pick<SessionRecorder, 'pseudonym'>;
  /**
   * Keeps key, session, requests and state across restarts of this process. Default: nothing is kept, and viewers must
   * look up the new key after a restart.
   */
  readonly store?: RoomStore;
  /** Signs the messages. Default: the key in the store, or a new one that is stored. */
  readonly signer?: CommerceSigner;
  /** Name of the room. Default: the plan's id. */
  readonly room?: string;
  /**
   * Id of the session, if the application keeps it. Default: that in the store or the room, as long as the session was
   * neither closed nor without any command for a day; else a new one.
   */
  readonly sessionId?: string;
  /** Creates ids of sessions. Default: 16 random bytes as base64url. */
  readonly newId?: () => string;
  /** Limits on orders with discount codes. Default: none. */
  readonly limits?: RedemptionLimits;
  /** Asks the application for a unit that a viewer wants. Default: none, and `reserve` is refused. */
  readonly reserve?: Reserve;
  /** A number from 0 to 1, 1 excluded, which draws codes of a drop. Default: `Math.random`. */
  readonly random?: () => number;
}

/** Options of {@link openRoomOver}. */
export interface RoomOverOptions extends LiveRoomOptions {
  /** Delivers the room's messages. */
  readonly transport: RoomTransport;
  /** The snapshot that an earlier process left in the room. Default: none. */
  readonly found?: CommerceSnapshot;
}

/**
 * Opens a live room over any transport.
 *
 * @returns the room, after its first snapshot was published
 * @throws INPUT_INVALID for an invalid plan, or a text in it that does not fit one packet
 * @example
 * ```ts
 * import { createSessionRecorder, openRoomOver, type RoomTransport, systemClock as clock } from '@livelane/rtc/server';
 * import { SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
 * const transport: RoomTransport = { broadcast: async () => {}, publishSnapshot: async () => {}, close: async () => {} };
 * const pseudonymKey = 'a key of at least 16 bytes';
 * const recorder = createSessionRecorder({ plan, clock, pseudonymKey, mode: 'memory', server: null });
 * const room = await openRoomOver(plan, { transport, clock, recorder });
 * room.snapshot().seq; // => 0
 * ```
 */
export async function openRoomOver(plan: SessionPlan, options: RoomOverOptions): Promise<LiveRoom> {
  const { transport, clock, recorder, room = plan.id, limits = {} } = options;
  const { store = createMemoryRoomStore() } = options;
  checkPlan(plan);
  const now = (): number => clock.now();
  const taken = await takeRoom({ ...options, room, store, now });
  const { session, signer, writer, record, journal } = taken;
  const { pseudonym } = recorder;
  const { commands, due } = createRoomCommands({
    ...{ plan, writer, now, pseudonym, record, limits },
    reserve: options.reserve,
    random: options.random,
    hashOf: canonicalHash,
  });
  const snapshot = (): CommerceSnapshot => writer.snapshot(now());
  const sender = createSender({ transport, recorder, journal, snapshot, now });
  const closing = createClosing({ transport, journal, epoch: writer.epoch, now });
  const isReplaced = () => transport.takenOver?.() === true;
  const isOver = () => closing.hasBegun() || isReplaced();
  const timetable = createTimetable({ due, send: sender.send, isOver, clock });
  const refuse = () => {
    if (closing.hasBegun()) throw rtcError('ROOM_CLOSED', { room });
    if (isReplaced()) throw rtcError('ROOM_TAKEN_OVER', { room });
  };
  const run = createRunner({ send: sender.send, keep: timetable.keep, refuse });
  await sender.renew();
  timetable.keep();
  return {
    name: room,
    publicKey: signer.publicKey,
    session,
    plan,
    ...eachCommand(commands, run),
    snapshot: () => {
      timetable.keep();
      return snapshot();
    },
    waiting: () => [...record.waiting.values()],
    renew: sender.renew,
    time: () => toInstant(now()),
    close: () => {
      timetable.stop();
      return closing.close();
    },
  };
}

interface RunnerOptions {
  readonly send: (result: NotedResult) => Promise<readonly SessionEvent[]>;
  /** Does what is due. */
  readonly keep: () => void;
  /** @throws ROOM_CLOSED, ROOM_TAKEN_OVER */
  readonly refuse: () => void;
}

/** Carries out commands: each, and each step of one that the application answers, in one go with the sending. */
function createRunner({ send, keep, refuse }: RunnerOptions) {
  const step = (command: () => NotedResult): Promise<readonly SessionEvent[]> => {
    refuse();
    const sent = send(command());
    keep();
    return sent;
  };
  return async (command: () => Commanded): Promise<readonly SessionEvent[]> => {
    // What ends at this moment has ended for the command.
    keep();
    let later: Promise<() => NotedResult> | undefined;
    const first = step(() => {
      const result = command();
      if (!('later' in result)) return result;
      later = result.later;
      return { events: [], envelopes: [] };
    });
    return later === undefined ? first : step(await later);
  };
}

interface ClosingOptions {
  readonly transport: RoomTransport;
  readonly journal: RoomJournal;
  readonly epoch: number;
  readonly now: () => number;
}

/** Ends the session in the store and the room for its people, once; what failed is tried again with the next call. */
function createClosing({ transport, journal, epoch, now }: ClosingOptions) {
  let begun = false;
  let closing: Promise<void> | undefined;
  const attempt = async (): Promise<void> => {
    const at = toInstant(now());
    const failure = await journal.append({ entry: 'closed', epoch, at }).then(
      () => undefined,
      (error: unknown) => error,
    );
    // The people in the room are with the process that took it over.
    if (isLivelaneError(failure, 'ROOM_TAKEN_OVER')) return;
    // The room is closed for its people even if the store cannot say so.
    await transport.close();
    if (failure !== undefined) throw failure;
  };
  return {
    hasBegun: () => begun,
    close: (): Promise<void> => {
      begun = true;
      closing ??= attempt().catch((error: unknown) => {
        closing = undefined;
        throw error;
      });
      return closing;
    },
  };
}

/** Time until viewers receive an event after which the log names it. */
const MAX_LATE_MS = 2_000;

interface SenderOptions {
  readonly transport: RoomTransport;
  readonly recorder: InputSink;
  readonly journal: RoomJournal;
  readonly snapshot: () => CommerceSnapshot;
  readonly now: () => number;
}

/**
 * Stores and records events, then sends their envelopes one after another in the order of writing. An event that cannot
 * be stored or sent stays recorded, because its position is taken; a gap marks it.
 */
function createSender({ transport, recorder, journal, snapshot, now }: SenderOptions) {
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const renew = (): Promise<void> =>
    inTurn(() => transport.publishSnapshot(JSON.stringify(snapshot())));
  const send = async (result: NotedResult): Promise<readonly SessionEvent[]> => {
    const events = result.events.length === 0 ? [] : await sendEvents(result);
    if (result.refusal !== undefined) throw result.refusal;
    return events;
  };
  const sendEvents = async ({ events, envelopes, act }: NotedResult) => {
    // The turn is taken before the store answers, so that envelopes are sent in the order of their positions.
    // A repeated request may be of an act that is not stored yet.
    const stored = act === undefined ? journal.flush() : journal.append(act);
    const deliver = async (): Promise<void> => {
      await stored;
      for (const envelope of envelopes)
        await transport.broadcast(envelopeBytes(envelope), COMMERCE_DATA_TOPIC);
      await transport.publishSnapshot(JSON.stringify(snapshot()));
    };
    const sent = envelopes.length === 0 ? stored : inTurn(deliver);
    const recorded = Promise.all(events.map((event) => recorder.record({ input: 'event', event })));
    recorded.catch(() => undefined);
    const from = events[0]?.at ?? toInstant(now());
    const named = events.map(({ type, epoch, seq }) => `${type} ${epoch}/${seq}`);
    try {
      await sent;
    } catch (error) {
      const params = { events: named, reason: reasonOf(error) };
      const parts = { from, to: toInstant(now()), path: '/events', params };
      void recorder.record({ input: 'gap', gap: sessionGap('COMMERCE_UNDELIVERED', parts) });
      throw error;
    }
    const lateMs = now() - toEpochMs(from);
    if (envelopes.length > 0 && lateMs > MAX_LATE_MS) {
      const params = { events: named, seconds: Math.round(lateMs / 1_000) };
      const parts = { from, to: toInstant(now()), path: '/events', params };
      void recorder.record({ input: 'gap', gap: sessionGap('COMMERCE_LATE', parts) });
    }
    await recorded;
    return events;
  };
  return { send, renew };
}
