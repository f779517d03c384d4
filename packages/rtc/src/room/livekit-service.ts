import { inputIssues, toInstant } from '@livelane/contracts/vocabulary';
import type { RoomServiceClient } from 'livekit-server-sdk';
import type { Clock } from '../clock/clock.ts';
import { withTimeout } from '../clock/wait.ts';
import type { CommerceSnapshot } from '../commerce/apply.ts';
import { CommerceSnapshotSchema } from '../commerce/envelope.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import type { Roster } from '../recorder/input.ts';
import { toParticipant } from '../recorder/notice.ts';
import { livekitParticipants } from './livekit-participants.ts';
import type { RoomTransport } from './transport.ts';

/** Seconds after which LiveKit closes an empty room. */
const LIFETIME = { emptyTimeout: 300, departureTimeout: 300 } as const;

/** The snapshot in a room's metadata, which only a server can write. */
export function snapshotIn(metadata: string, room: string): CommerceSnapshot | undefined {
  if (metadata === '') return undefined;
  try {
    const value: unknown = JSON.parse(metadata);
    const fits = inputIssues(CommerceSnapshotSchema, value).length === 0;
    const snapshot = value as CommerceSnapshot;
    return fits && snapshot.room === room ? snapshot : undefined;
  } catch {
    return undefined;
  }
}

/** `livekit.DataPacket.Kind.RELIABLE`; the protobuf enum is not part of our API. */
const RELIABLE = 0;

/** Time for one call. A server that was stopped in place would let it wait for ever. */
const CALL_MS = 5_000;

/** Milliseconds for which a message to a server that does not answer is sent again; it is valid for twice as long. */
export const PATIENCE_MS = 30_000;

/** Milliseconds between two attempts. */
export const AGAIN_MS = 500;

/** The calls to a LiveKit server about one room. */
export interface RoomService {
  readonly name: string;
  readonly transport: RoomTransport;
  /** Creates the room if it does not exist, with metadata. @returns the metadata of the room */
  create(metadata: string): Promise<string>;
  /** The metadata of the room; undefined if it does not exist. */
  metadata(): Promise<string | undefined>;
  roster(): Promise<Roster>;
  /** Refuses further messages and leaves the room open, because another process writes it. */
  stop(): void;
}

/** Options of {@link livekitService}. */
export interface ServiceOptions {
  /** Name of the room. */
  readonly name: string;
  readonly clock: Clock;
  /** Milliseconds for which a message is sent again to a server that does not answer. Default: 30,000. */
  readonly patienceMs?: number;
}

/** Makes one call, for a limited time. @throws ROOM_UNREACHABLE */
function callerOf(clock: Clock) {
  return async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    let cause: unknown;
    try {
      const done = await withTimeout(
        clock,
        CALL_MS,
        work().then((result) => ({ result })),
      );
      if (done !== undefined) return done.result;
    } catch (error) {
      cause = error;
    }
    throw unreachable(what, cause);
  };
}

export function livekitService(
  rooms: RoomServiceClient,
  { name, clock, patienceMs = PATIENCE_MS }: ServiceOptions,
): RoomService {
  let stopped = false;
  let closed = false;
  const call = callerOf(clock);
  const write = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const { now, monotonic = now } = clock;
    const until = monotonic() + patienceMs;
    for (;;) {
      if (stopped) throw rtcError('ROOM_TAKEN_OVER', { room: name });
      try {
        await call(what, work);
        return;
      } catch (error) {
        if (closed || wasAnswered(error) || monotonic() >= until) throw error;
      }
      await clock.sleep(AGAIN_MS);
    }
  };
  return {
    name,
    transport: {
      participants: livekitParticipants(rooms, { name, call, write }),
      broadcast: (data, topic) =>
        write('sendData', () => rooms.sendData(name, data, RELIABLE, { topic })),
      publishSnapshot: (text) =>
        write('updateRoomMetadata', () => rooms.updateRoomMetadata(name, text)),
      close: async () => {
        closed = true;
        if (stopped) return;
        // A server holds a deleted room for a moment, in which the session that ended would be found and continued.
        await call('updateRoomMetadata', () => rooms.updateRoomMetadata(name, '')).catch(() => {});
        await call('deleteRoom', () => rooms.deleteRoom(name));
      },
      takenOver: () => stopped,
    },
    create: async (metadata) => {
      const room = await call('createRoom', () =>
        rooms.createRoom({ name, metadata, ...LIFETIME }),
      );
      return room.metadata;
    },
    metadata: async () => metadataOf(await call('listRooms', () => rooms.listRooms([name])), name),
    roster: async () => {
      // Taken before the call, so that no listed participant can have left before this instant.
      const at = toInstant(clock.now());
      const listed = await call('listParticipants', () => rooms.listParticipants(name));
      return { at, participants: listed.map(toParticipant) };
    },
    stop: () => {
      stopped = true;
    },
  };
}

function metadataOf(rooms: readonly { name: string; metadata: string }[], room: string) {
  return rooms.find(({ name }) => name === room)?.metadata;
}

function unreachable(call: string, cause: unknown) {
  return rtcError('ROOM_UNREACHABLE', { reason: 'call', call }, { retryable: true, cause });
}

/** Whether the server answered, and refused; another attempt would be refused, too. 503: the node of the room does not answer it. */
export function wasAnswered(error: unknown): boolean {
  const { cause } = Object(error) as { readonly cause?: { readonly status?: unknown } };
  return typeof cause?.status === 'number' && cause.status !== 503;
}
