import type { SessionPlan } from '@livelane/contracts/vocabulary';
import { inputIssues, toInstant } from '@livelane/contracts/vocabulary';
import type { RoomServiceClient } from 'livekit-server-sdk';
import type { CommerceSnapshot } from '../commerce/apply.ts';
import { CommerceSnapshotSchema } from '../commerce/envelope.ts';
import { loadServerSdk } from '../peers/peers.ts';
import type { Roster } from '../recorder/input.ts';
import { rtcError } from '../rtc-error.ts';
import { checkApiKeys } from '../tokens/verify-token.ts';
import { toParticipant } from '../webhooks/receiver.ts';
import {
  type LiveRoom,
  type LiveRoomOptions,
  openRoomOver,
  type RoomTransport,
} from './live-room.ts';
import { checkPlan } from './plan-index.ts';

/** Where a LiveKit server is, and what opens it; a `DevServer` fits. */
export interface ServerAddress {
  /** For server APIs: `http://` or `https://`. */
  readonly httpUrl: string;
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** A live room on a LiveKit server. */
export interface LiveKitRoom extends LiveRoom {
  /** Who is in the room now. @throws ROOM_UNREACHABLE */
  roster(): Promise<Roster>;
}

/** Seconds that a room stays open with nobody in it. */
const EMPTY_SECONDS = 300;

/**
 * The room of a plan on a LiveKit server, created there or taken over from an earlier process, whose
 * snapshot is then carried on in a new epoch.
 * @throws INPUT_INVALID for a plan that does not fit, or a short secret
 * @throws ROOM_UNREACHABLE when the server does not answer or refuses the key
 * @throws PEER_MISSING without livekit-server-sdk
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
  options: LiveRoomOptions & { readonly server: ServerAddress },
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
  const room = await openRoomOver(livekitTransport(rooms, name), plan, {
    ...options,
    ...(previous === undefined ? {} : { previous }),
  });
  const roster = async (): Promise<Roster> => {
    // Before the answer: whoever is in it was there then or later, never only before.
    const at = toInstant(clock.now());
    const participants = await call('listParticipants', () => rooms.listParticipants(name));
    return { at, participants: participants.map(toParticipant) };
  };
  return { ...room, roster };
}

/** The snapshot that a room's metadata holds; only a server can write there. */
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

/** livekit.DataPacket.Kind RELIABLE; its enum stays out of our API. */
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
    throw rtcError(
      'ROOM_UNREACHABLE',
      `The LiveKit server did not carry out ${name}. Check that it runs, and its URL, key and secret.`,
      {
        details: { call: name },
        retryable: true,
        cause,
      },
    );
  }
}
