import type { SessionPlan } from '@livelane/contracts/vocabulary';
import { inputIssues, toInstant } from '@livelane/contracts/vocabulary';
import type { RoomServiceClient } from 'livekit-server-sdk';
import type { CommerceSnapshot } from '../commerce/apply.ts';
import { CommerceSnapshotSchema } from '../commerce/envelope.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import { loadServerSdk } from '../peers/peers.ts';
import type { Roster } from '../recorder/input.ts';
import { toParticipant } from '../recorder/notice.ts';
import { checkApiKeys } from '../tokens/verify-token.ts';
import {
  type LiveRoom,
  type LiveRoomOptions,
  openRoomOver,
  type RoomTransport,
} from './live-room.ts';
import { checkPlan } from './plan-index.ts';

/** Address and credentials of a LiveKit server; a `DevServer` fits. */
export interface ServerAddress {
  /** Base URL of its server API, `http://` or `https://`. */
  readonly httpUrl: string;
  /** API key of the server. */
  readonly apiKey: string;
  /** API secret of the key, at least 32 bytes. */
  readonly apiSecret: string;
}

/** A live room on a LiveKit server. */
export interface LiveKitRoom extends LiveRoom {
  /** The participants who are in the room now. @throws ROOM_UNREACHABLE */
  roster(): Promise<Roster>;
}

/** Seconds after which LiveKit closes an empty room. */
const EMPTY_SECONDS = 300;

/** Options of {@link openRoom}. */
export interface LiveKitRoomOptions extends LiveRoomOptions {
  /** The LiveKit server. */
  readonly server: ServerAddress;
}

/**
 * Opens a live room on a LiveKit server. If the room exists, it is taken over: the snapshot in its metadata is continued
 * in the next epoch.
 *
 * @returns the room, after its first snapshot was published
 * @throws INPUT_INVALID for an invalid plan, a text in it that does not fit one packet, or a secret below 32 bytes
 * @throws ROOM_UNREACHABLE if the server does not respond or refuses the key
 * @throws PEER_MISSING if livekit-server-sdk is not installed
 * @example
 * ```ts no-run
 * import { createSessionRecorder, openRoom, startDevServer, systemClock as clock } from '@livelane/rtc/server';
 * import { SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
 * const server = await startDevServer();
 * const pseudonymKey = 'a key of at least 16 bytes';
 * const recorder = createSessionRecorder({ plan, clock, pseudonymKey, mode: 'real', server });
 * const room = await openRoom(plan, { server, clock, recorder });
 * await room.pin('velvet-six');
 * ```
 */
export async function openRoom(
  plan: SessionPlan,
  options: LiveKitRoomOptions,
): Promise<LiveKitRoom> {
  const { server, clock } = options;
  checkPlan(plan);
  checkApiKeys({ [server.apiKey]: server.apiSecret });
  const { RoomServiceClient } = await loadServerSdk();
  const rooms = new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret);
  const name = options.room ?? plan.id;
  const created = await call('createRoom', () =>
    rooms.createRoom({ name, emptyTimeout: EMPTY_SECONDS, departureTimeout: EMPTY_SECONDS }),
  );
  const previous = options.previous ?? snapshotIn(created.metadata, name);
  const room = await openRoomOver(plan, {
    ...options,
    transport: livekitTransport(rooms, name),
    ...(previous === undefined ? {} : { previous }),
  });
  const roster = async (): Promise<Roster> => {
    // Taken before the call, so that no listed participant can have left before this instant.
    const at = toInstant(clock.now());
    const participants = await call('listParticipants', () => rooms.listParticipants(name));
    return { at, participants: participants.map(toParticipant) };
  };
  return { ...room, roster };
}

/** The snapshot in a room's metadata, which only a server can write. */
function snapshotIn(metadata: string, room: string): CommerceSnapshot | undefined {
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

function livekitTransport(rooms: RoomServiceClient, name: string): RoomTransport {
  return {
    broadcast: (data, topic) =>
      call('sendData', () => rooms.sendData(name, data, RELIABLE, { topic })),
    publishSnapshot: async (text) => {
      await call('updateRoomMetadata', () => rooms.updateRoomMetadata(name, text));
    },
    close: () => call('deleteRoom', () => rooms.deleteRoom(name)),
  };
}

async function call<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw rtcError('ROOM_UNREACHABLE', { reason: 'call', call: name }, { retryable: true, cause });
  }
}
