import {
  describeReceived,
  inputInvalid,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import { type ApplyOutcome, type CommerceView, emptyView } from '../commerce/apply.ts';
import { type CommerceVerifier, createVerifier, receiveMessage } from '../commerce/signature.ts';
import { type CommerceSigner, createSigner } from '../commerce/signer.ts';
import { createSessionRecorder, type SessionRecorder } from '../recorder/recorder.ts';
import type { Role } from '../roles/roles.ts';
import { type LiveRoom, openRoomOver, type RoomTransport } from '../room/live-room.ts';
import type { WebhookNotice } from '../webhooks/notice.ts';

/** Somebody in a room without a media server. */
export interface MemoryParticipant {
  readonly identity: string;
  readonly role: Role;
  /** What this participant knows, from messages that were verified one by one. */
  view(): CommerceView;
  /** What became of each message received, oldest first. */
  outcomes(): readonly ApplyOutcome['outcome'][];
  leave(): void;
}

/** A live room without a media server: the same acts, the same signed messages, nothing streamed. */
export interface MemoryRoom extends LiveRoom {
  readonly recorder: SessionRecorder;
  join(identity: string, role?: Role): Promise<MemoryParticipant>;
  /** Gives everybody in the room a text as if it had come over the data channel, whoever wrote it. */
  inject(text: string): Promise<void>;
}

/** What a memory room is made with. */
export interface MemoryRoomOptions {
  readonly clock: Pick<Clock, 'now'>;
  /** Left out: one of mode `memory` is made. */
  readonly recorder?: SessionRecorder;
  /** At least 16 bytes, for the recorder that is made. Left out: a key that is public, since nobody real is here. */
  readonly pseudonymKey?: string | Uint8Array;
  /** Left out: a new key. */
  readonly signer?: CommerceSigner;
}

/** The key of pseudonyms of people who do not exist. */
const PUBLIC_KEY = 'livelane memory room';

/**
 * A room in memory, for tests and rehearsals: everything but the media is what it is on a server.
 * Its log says `memory`, so that nothing in it passes for a real session.
 * @throws INPUT_INVALID for a plan that does not fit
 */
export async function createMemoryRoom(
  plan: SessionPlan,
  options: MemoryRoomOptions,
): Promise<MemoryRoom> {
  const { clock, signer = createSigner() } = options;
  const pseudonymKey = options.pseudonymKey ?? PUBLIC_KEY;
  const recorder =
    options.recorder ??
    createSessionRecorder({ plan, clock, pseudonymKey, mode: 'memory', server: null });
  const verifier = await createVerifier(signer.publicKey);
  if (verifier === undefined) {
    throw inputInvalid('signer', [
      {
        path: '/publicKey',
        message: 'an Ed25519 public key',
        received: describeReceived(signer.publicKey),
      },
    ]);
  }
  const lobby = createLobby({ room: plan.id, clock, recorder, verifier });
  const room = await openRoomOver(lobby.transport, plan, { clock, recorder, signer });
  return { ...room, recorder, join: lobby.join, inject: lobby.inject };
}

interface LobbyOptions {
  readonly room: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly recorder: SessionRecorder;
  readonly verifier: CommerceVerifier;
}

interface Seat extends MemoryParticipant {
  receive(text: string): Promise<void>;
}

/** Those who are in the room, and the notices that a media server would send about them. */
function createLobby({ room, clock, recorder, verifier }: LobbyOptions) {
  const seats = new Set<Seat>();
  const notify = createNotifier(room, { clock, recorder });
  let snapshot = '';
  let joins = 0;
  const deliver = async (text: string): Promise<void> => {
    await Promise.all([...seats].map((seat) => seat.receive(text)));
  };
  const transport: RoomTransport = {
    broadcast: (data) => deliver(new TextDecoder().decode(data)),
    publishSnapshot: async (text) => {
      snapshot = text;
      await deliver(text);
    },
    close: async () => {
      for (const seat of seats) seat.leave();
      notify('room_finished');
    },
  };
  const join = async (identity: string, role: Role = 'viewer'): Promise<MemoryParticipant> => {
    joins += 1;
    const who = { identity, role, sid: `PA_${joins}`, joinedAt: toInstant(clock.now()) };
    const seat: Seat = {
      ...createReader(room, { clock, verifier }),
      identity,
      role,
      leave: () => {
        if (seats.delete(seat)) notify('participant_left', who);
      },
    };
    seats.add(seat);
    notify('participant_joined', who);
    await seat.receive(snapshot);
    return seat;
  };
  notify('room_started');
  return { transport, join, inject: deliver };
}

function createReader(room: string, { clock, verifier }: Pick<LobbyOptions, 'clock' | 'verifier'>) {
  let view = emptyView(room);
  const outcomes: ApplyOutcome['outcome'][] = [];
  return {
    view: () => view,
    outcomes: () => outcomes,
    receive: async (text: string): Promise<void> => {
      const result = await receiveMessage(view, text, { verifier, now: clock.now() });
      view = result.view;
      outcomes.push(result.outcome);
    },
  };
}

function createNotifier(
  room: string,
  { clock, recorder }: Pick<LobbyOptions, 'clock' | 'recorder'>,
) {
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
