import {
  type Instant,
  type SessionEvent,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import type { Clock } from '../clock/clock.ts';
import type { CommerceSnapshot } from '../commerce/apply.ts';
import { createWords, type WordLists } from '../commerce/chat/words.ts';
import type { RedemptionLimits, Reserve } from '../commerce/kinds/command.ts';
import { type DisclosingOptions, disclosingOf } from '../commerce/kinds/disclosure/disclosing.ts';
import type { WaitingQuestion } from '../commerce/kinds/question/question-memory.ts';
import { checkPlan } from '../commerce/plan-index.ts';
import type { RoomCommands } from '../commerce/room-commands.ts';
import type { CommerceSigner } from '../commerce/signer.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import type { InputSink } from '../recorder/input.ts';
import type { WebhookNotice } from '../recorder/notice.ts';
import type { SessionRecorder } from '../recorder/recorder.ts';
import type { Role } from '../roles/roles.ts';
import { type Admission, createAdmission } from './admission.ts';
import { answeredInTime } from './answered-in-time.ts';
import { createChatRoom, type RoomChat } from './chat-room.ts';
import { checkOptions, NEEDED } from './check-options.ts';
import { createClosing } from './closing.ts';
import {
  type Commanded,
  createRoomCommands,
  eachCommand,
  type NotedResult,
} from './commands/commands.ts';
import { leadKeeping } from './leads/lead-keeping.ts';
import type { LeadStore } from './leads/lead-store.ts';
import { reusedSnapshot } from './reused-snapshot.ts';
import { createSender } from './sender.ts';
import { createMemoryRoomStore } from './store/memory-store.ts';
import type { RoomStore } from './store/room-store.ts';
import { takeRoom } from './take-room.ts';
import { createTimetable } from './timetable.ts';
import type { RoomTransport } from './transport.ts';

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
export interface LiveRoom extends RoomCommands<Promise<readonly SessionEvent[]>>, RoomChat {
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
  /** Whether an identity may be in the room: ask it before a token is minted. False for one that was kicked. */
  admits(identity: string): boolean;
  /** Role of an identity in this room, for one whose token has a role: a viewer may be a co-host on the stage. */
  roleIn(identity: string, role: Role): Role;
  /**
   * Removes a participant who was kicked and has come back, or who is beyond the seats of the format, and lets one publish
   * who is on the stage. Call it with each webhook; without webhooks, what `openRoom` reads of who is there takes effect
   * within seconds.
   */
  noticed(notice: Pick<WebhookNotice, 'event' | 'participant'>): Promise<void>;
  /** Publishes the current snapshot again, after the media server lost it or before it expires. @throws ROOM_UNREACHABLE */
  renew(): Promise<void>;
  /** False after `close` or `end`: who joins then would make an empty room of this name. */
  isOpen(): boolean;
  /** Current time of the server's clock. */
  time(): Instant;
  /** Closes the room for everyone, unless another process has taken it over. A call after one that succeeded has no effect. */
  close(): Promise<void>;
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
  /**
   * Asks the application for a unit that a viewer wants; RESERVE_FAILED after 30 seconds without an answer. Default: none, and
   * `reserve` is refused.
   */
  readonly reserve?: Reserve;
  /**
   * Makes the disclosures that the plan's duties require when they are due: those in the picture by itself, and the host is
   * asked for those in speech until `disclosed`. Default: the application makes them with `disclose`.
   */
  readonly disclosing?: DisclosingOptions;
  /** Keeps leads, and forgets them when their consent is withdrawn. Default: they are in the log only. */
  readonly leads?: LeadStore;
  /** Words that the chat refuses, by language. Default: none. */
  readonly words?: WordLists;
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
 * @throws INPUT_INVALID for an invalid plan or option, a text in the plan that does not fit one packet, or another
 *   `pseudonymKey` than the stored session was begun with
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
  checkPlan(plan);
  checkOptions(options, [...NEEDED, '/transport']);
  return openSeenRoom(plan, options);
}

/** A room that is told who is in it. */
export interface SeenRoom extends LiveRoom {
  /** Removes who was kicked, if one of these was. */
  seen(identities: readonly string[]): Promise<void>;
}

/** Time for which a signed snapshot is given again, in milliseconds. */
const REUSED_MS = 1_000;

/** Opens a live room over any transport, of a plan and options that were checked. */
export async function openSeenRoom(plan: SessionPlan, options: RoomOverOptions): Promise<SeenRoom> {
  const { transport, clock, recorder, room = plan.id, limits = {}, random } = options;
  const { pseudonym } = recorder;
  const disclosing = options.disclosing && disclosingOf(options.disclosing, plan);
  const now = (): number => clock.now();
  const reserve = options.reserve && answeredInTime(options.reserve, clock);
  const { store = createMemoryRoomStore() } = options;
  const taken = await takeRoom({ ...options, room, store, now, pseudonym });
  const { session, signer, writer, chatWriter, record, journal } = taken;
  const { commands, dues, last } = createRoomCommands({
    ...{ plan, writer, now, pseudonym, record, limits, reserve, disclosing, random },
    hashOf: canonicalHash,
  });
  const snapshot = reusedSnapshot(writer, { now, reusedMs: REUSED_MS });
  const sender = createSender({ transport, recorder, journal, snapshot, now });
  const closing = createClosing({ transport, journal, epoch: writer.epoch, now });
  const isReplaced = () => transport.takenOver?.() === true;
  const isOver = () => closing.hasBegun() || isReplaced();
  const timetable = createTimetable({ dues, send: sender.send, isOver, clock });
  const refuseIfOver = createRefusal(room, { hasBegun: closing.hasBegun, isReplaced });
  const whom = { control: transport.participants, record, pseudonym };
  const admission = createAdmission({ ...whom, state: writer.state });
  const chat = createChatRoom({
    ...{ writer: chatWriter, record, now, pseudonym, hashOf: canonicalHash, transport, journal },
    ...{ words: createWords(options.words ?? {}), refuseIfOver, onChange: timetable.keep },
  });
  const run = createRunner({ send: sender.send, keep: timetable.keep, refuseIfOver, admission });
  const close = async (): Promise<void> => {
    timetable.stop();
    // What cannot be stored any more is in the log as a gap.
    if (!isOver()) await sender.send(last()).catch(() => undefined);
    await closing.close();
  };
  await sender.renew();
  timetable.keep();
  return {
    name: room,
    publicKey: signer.publicKey,
    session,
    plan,
    ...eachCommand(commands, run),
    ...chat,
    ...leadKeeping({ run, commands, room, leads: options.leads }),
    end: (decider) => run(() => commands.end(decider)).finally(close),
    ...admission,
    snapshot: () => {
      timetable.keep();
      return snapshot();
    },
    waiting: () => [...record.waiting.values()],
    renew: sender.renew,
    isOpen: () => !closing.hasBegun(),
    time: () => toInstant(now()),
    close,
  };
}

/** Refuses commands after the end. @throws ROOM_CLOSED, ROOM_TAKEN_OVER */
function createRefusal(
  room: string,
  { hasBegun, isReplaced }: Readonly<Record<'hasBegun' | 'isReplaced', () => boolean>>,
) {
  return (): void => {
    if (hasBegun()) throw rtcError('ROOM_CLOSED', { room });
    if (isReplaced()) throw rtcError('ROOM_TAKEN_OVER', { room });
  };
}

interface RunnerOptions {
  readonly send: (result: NotedResult) => Promise<readonly SessionEvent[]>;
  /** Carries out what is due. */
  readonly keep: () => void;
  readonly refuseIfOver: () => void;
  readonly admission: Pick<Admission, 'follow'>;
}

/** Carries out commands, each in one step, or in two if the application must answer in between. */
function createRunner({ send, keep, refuseIfOver, admission }: RunnerOptions) {
  const step = (command: () => NotedResult): Promise<readonly SessionEvent[]> => {
    refuseIfOver();
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
    const events = later === undefined ? await first : await step(await later);
    await admission.follow(events);
    return events;
  };
}
