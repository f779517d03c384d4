import { type SessionLog, type SessionPlan, toInstant } from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import { type ApplyOutcome, type CommerceView, emptyView } from '../commerce/apply.ts';
import { CHAT, CHAT_DATA_TOPIC, type ChatState } from '../commerce/chat/chat.ts';
import type { WordLists } from '../commerce/chat/words.ts';
import type { RedemptionLimits, Reserve } from '../commerce/kinds/command.ts';
import type { DisclosingOptions } from '../commerce/kinds/disclosure/disclosing.ts';
import { type CommerceVerifier, receiveMessage, receiveText } from '../commerce/signature.ts';
import { type CommerceSigner, verifierOf } from '../commerce/signer.ts';
import { emptyViewOf, type StreamView } from '../commerce/stream.ts';
import { checkGiven } from '../errors/check-given.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import type { WebhookNotice } from '../recorder/notice.ts';
import { createSessionRecorder, type SessionRecorder } from '../recorder/recorder.ts';
import { type Seats, seatsExceeded, seatsOf } from '../roles/formats.ts';
import { grantsOf, type Role } from '../roles/roles.ts';
import type { LeadStore } from './leads/lead-store.ts';
import { type LiveRoom, openRoomOver } from './live-room.ts';
import type { RoomStore } from './store/room-store.ts';
import type { RoomTransport } from './transport.ts';

/** A participant of a {@link MemoryRoom}. */
export interface MemoryParticipant {
  /** Identity in the room. */
  readonly identity: string;
  /** Role in the room. */
  readonly role: Role;
  /** This participant's copy of the state, from verified messages only. */
  view(): CommerceView;
  /** This participant's copy of the chat, from verified messages only. */
  chat(): StreamView<ChatState>;
  /** The outcome of each message of the commerce received, oldest first. */
  outcomes(): readonly ApplyOutcome['outcome'][];
  /** Whether this participant may publish now: by its role, or because it is on the stage. */
  mayPublish(): boolean;
  /** Leaves the room. Repeated calls have no effect. */
  leave(): void;
}

/** A live room without a LiveKit server: the same commands, signed messages and log, but no media. */
export interface MemoryRoom extends LiveRoom {
  /** Records the session of this room. */
  readonly recorder: SessionRecorder;
  /** Adds a participant. @param role - default: `viewer` @throws ROOM_FULL beyond the seats of the plan's format */
  join(identity: string, role?: Role): Promise<MemoryParticipant>;
  /** Delivers a text to all participants as if received over the data channel. */
  inject(text: string): Promise<void>;
}

/** Options of {@link createMemoryRoom}. */
export interface MemoryRoomOptions {
  /** Source of time. Without `sleep`, what the room ends by itself is ended with the next command or request. */
  readonly clock: Pick<Clock, 'now'> & Partial<Pick<Clock, 'sleep'>>;
  /** Default: a new recorder with mode `memory`. */
  readonly recorder?: SessionRecorder;
  /** Key of the new recorder's pseudonyms, at least 16 bytes. Default: a public key, as no real person takes part. */
  readonly pseudonymKey?: string | Uint8Array;
  /** Purpose that the new recorder writes into the log. Default: not stated. */
  readonly purpose?: NonNullable<SessionLog['purpose']>;
  /** Default: the key in the store, or a new one. */
  readonly signer?: CommerceSigner;
  /** Keeps the room across restarts. Default: nothing is kept. */
  readonly store?: RoomStore;
  /** Id of the session. Default: that in the store, or a new one. */
  readonly sessionId?: string;
  /** Limits on orders with discount codes. Default: none. */
  readonly limits?: RedemptionLimits;
  /** Asks the application for a unit that a viewer wants. Default: none, and `reserve` is refused. */
  readonly reserve?: Reserve;
  /** A number from 0 to 1, 1 excluded, which draws codes of a drop. Default: `Math.random`. */
  readonly random?: () => number;
  /** Makes the disclosures that the plan requires when they are due. Default: the application makes them. */
  readonly disclosing?: DisclosingOptions;
  /** Keeps leads. Default: they are in the log only. */
  readonly leads?: LeadStore;
  /** Words that the chat refuses, by language. Default: none. */
  readonly words?: WordLists;
}

/** Default key of pseudonyms; public, as the participants are simulated. */
const PUBLIC_KEY = 'livelane memory room';

/**
 * Opens a live room in memory, for rehearsals and tests. Everything except media works as on a LiveKit server. The log has
 * mode `memory`.
 *
 * @returns the open room, without participants
 * @throws INPUT_INVALID for an invalid plan, a text in it that does not fit one packet, or an invalid signer
 * @example
 * ```ts
 * import { createMemoryRoom } from '@livelane/rtc/server';
 * import { createDrivenClock, SAMPLE_PLAN } from '@livelane/rtc/testing';
 * const clock = createDrivenClock(Date.parse(SAMPLE_PLAN.window.start));
 * const room = await createMemoryRoom(SAMPLE_PLAN, { clock });
 * const viewer = await room.join('ann');
 * await room.pin('velvet-six');
 * viewer.view().state.pinned.map(({ productId }) => productId); // => ["velvet-six"]
 * ```
 */
export async function createMemoryRoom(
  plan: SessionPlan,
  options: MemoryRoomOptions,
): Promise<MemoryRoom> {
  checkGiven('options', options, ['/clock/now']);
  const { clock, pseudonymKey = PUBLIC_KEY, purpose, recorder: _, ...others } = options;
  const recorder =
    options.recorder ??
    createSessionRecorder({
      plan,
      clock,
      pseudonymKey,
      mode: 'memory',
      server: null,
      ...(purpose === undefined ? {} : { purpose }),
    });
  const hub = { room: plan.id, seats: seatsOf(plan), clock, recorder };
  const { transport, join, inject } = createHub(hub);
  const room = await openRoomOver(plan, { ...others, transport, clock, recorder });
  const verifier = await verifierOf(room);
  return {
    ...room,
    recorder,
    join: async (identity, role = 'viewer') => {
      const recent = () => JSON.stringify(room.recent());
      const participant = await join({ identity, role, verifier, recent });
      await room.noticed(joined(participant));
      return participant;
    },
    inject,
  };
}

function joined({ identity, role }: MemoryParticipant) {
  const participant = { identity, role, sid: identity, joinedAt: null };
  return { event: 'participant_joined', participant };
}

interface HubOptions {
  readonly room: string;
  readonly seats: Seats;
  readonly clock: Pick<Clock, 'now'>;
  readonly recorder: SessionRecorder;
}

interface Joining {
  readonly identity: string;
  readonly role: Role;
  readonly verifier: CommerceVerifier;
  readonly recent: () => string;
}

interface Connected extends MemoryParticipant {
  permit(onStage: boolean): void;
  receive(text: string, topic?: string): Promise<void>;
}

/** Connects the participants, and sends the webhooks that a LiveKit server would send about them. */
function createHub({ room, seats, clock, recorder }: HubOptions) {
  const connected = new Set<Connected>();
  const notify = createNotifier(room, { clock, recorder });
  let snapshot = '';
  let joins = 0;
  const deliver = async (text: string, topic?: string): Promise<void> => {
    await Promise.all([...connected].map((participant) => participant.receive(text, topic)));
  };
  const transport: RoomTransport = {
    broadcast: (data, topic) => deliver(new TextDecoder().decode(data), topic),
    participants: {
      present: async () =>
        [...connected].map((it) => ({
          ...{ identity: it.identity, role: it.role, mayPublish: it.mayPublish() },
        })),
      remove: async (identity) => {
        for (const it of connected) if (it.identity === identity) it.leave();
      },
      permit: async ({ identity, onStage }) => {
        for (const it of connected) if (it.identity === identity) it.permit(onStage);
      },
    },
    publishSnapshot: async (text) => {
      snapshot = text;
      await deliver(text);
    },
    close: async () => {
      for (const participant of connected) participant.leave();
      notify('room_finished');
    },
  };
  const join = async ({
    identity,
    role,
    verifier,
    recent,
  }: Joining): Promise<MemoryParticipant> => {
    const most = seatsExceeded(seats, { identity, role }, [...connected]);
    if (most !== undefined) throw rtcError('ROOM_FULL', { role, most });
    joins += 1;
    const who = { identity, role, sid: `PA_${joins}`, joinedAt: toInstant(clock.now()) };
    let onStage = false;
    const participant: Connected = {
      ...createReader(room, { clock, verifier }),
      identity,
      role,
      mayPublish: () => onStage || grantsOf(role).canPublish,
      permit: (isOnStage) => {
        onStage = isOnStage;
      },
      leave: () => {
        if (connected.delete(participant)) notify('participant_left', who);
      },
    };
    connected.add(participant);
    notify('participant_joined', who);
    await participant.receive(snapshot);
    await participant.receive(recent(), CHAT_DATA_TOPIC);
    return participant;
  };
  notify('room_started');
  return { transport, join, inject: deliver };
}

function createReader(
  room: string,
  { clock, verifier }: Pick<HubOptions, 'clock'> & Pick<Joining, 'verifier'>,
) {
  let view = emptyView(room);
  let chat = emptyViewOf(CHAT, room);
  const outcomes: ApplyOutcome['outcome'][] = [];
  return {
    view: () => view,
    chat: () => chat,
    outcomes: () => outcomes,
    receive: async (text: string, topic?: string): Promise<void> => {
      const options = { verifier, now: clock.now() };
      if (topic === CHAT_DATA_TOPIC) {
        chat = (await receiveText(CHAT, chat, { text, ...options })).view;
        return;
      }
      const result = await receiveMessage(view, text, options);
      view = result.view;
      outcomes.push(result.outcome);
    },
  };
}

function createNotifier(room: string, { clock, recorder }: Pick<HubOptions, 'clock' | 'recorder'>) {
  let count = 0;
  return (event: string, participant: WebhookNotice['participant'] = null): void => {
    count += 1;
    const at = toInstant(clock.now());
    const notice: WebhookNotice = {
      id: `EV_${count}`,
      event,
      createdAt: at,
      receivedAt: at,
      room: { name: room, sid: 'RM_1' },
      participant,
      numDropped: 0,
    };
    recorder.record({ input: 'webhook', notice });
  };
}
