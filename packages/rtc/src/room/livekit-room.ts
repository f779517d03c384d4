import { inputInvalid, type SessionPlan } from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import { checkPlan } from '../commerce/plan-index.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { shownUrl } from '../errors/shown-url.ts';
import { loadServerSdk } from '../peers/peers.ts';
import type { Roster } from '../recorder/input.ts';
import { beyondSeats, type FORMATS, seatsOf } from '../roles/formats.ts';
import { checkApiKeys } from '../tokens/verify-token.ts';
import { keepPublished, look } from './keeper.ts';
import { type LiveRoom, type LiveRoomOptions, openSeenRoom } from './live-room.ts';
import { livekitService, snapshotIn } from './livekit-service.ts';
import { watchPresence } from './presence-watch.ts';

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
  /** When the server last answered with its participants, in milliseconds since 1970-01-01T00:00:00Z. */
  answeredAt(): number;
}

/** Options of {@link openRoom}. */
export interface LiveKitRoomOptions extends Omit<LiveRoomOptions, 'clock'> {
  /** Source of time. */
  readonly clock: Clock;
  /** The LiveKit server. */
  readonly server: ServerAddress;
}

/**
 * Opens a live room on a LiveKit server. If the room exists, it is taken over: what the store has, or else the snapshot in
 * the room's metadata, is continued in the next epoch. Until `close`, the room is looked at twice a second: a LiveKit
 * server that was restarted gets the room and its snapshot again. Who is in the room is recorded every two seconds, or
 * every ten with more than a hundred participants; then, who is beyond the seats of the plan's format ({@link FORMATS})
 * is removed, those who joined last. What a server that does not answer did not take is sent again for
 * thirty seconds.
 *
 * @returns the room, after its first snapshot was published
 * @throws INPUT_INVALID for an invalid plan, a text in it that does not fit one packet, an `httpUrl` that is none, or a secret
 *   below 32 bytes
 * @throws ROOM_UNREACHABLE if the server does not respond or refuses the key
 * @throws ROOM_NOT_STORED if the store fails
 * @throws PEER_MISSING if livekit-server-sdk is not installed
 * @example
 * ```ts no-run
 * import { createFileRoomStore, createSessionRecorder, openRoom, startDevServer, systemClock as clock } from '@livelane/rtc/server';
 * import { SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
 * const server = await startDevServer();
 * const pseudonymKey = 'a key of at least 16 bytes';
 * const recorder = createSessionRecorder({ plan, clock, pseudonymKey, mode: 'real', server });
 * const store = createFileRoomStore({ folder: 'rooms' });
 * const room = await openRoom(plan, { server, clock, recorder, store });
 * await room.pin('velvet-six');
 * ```
 */
export async function openRoom(
  plan: SessionPlan,
  options: LiveKitRoomOptions,
): Promise<LiveKitRoom> {
  const { server, clock } = options;
  checkPlan(plan);
  checkUrl(server?.httpUrl);
  checkApiKeys({ [server.apiKey]: server.apiSecret });
  const { RoomServiceClient } = await loadServerSdk();
  const rooms = new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret);
  const service = livekitService(rooms, { name: options.room ?? plan.id, clock });
  const found = snapshotIn(await service.create(''), service.name);
  const room = await openSeenRoom(plan, {
    ...options,
    transport: service.transport,
    ...(found === undefined ? {} : { found }),
  });
  const stopKeeping = keepPublished({ room, service, clock });
  const seats = seatsOf(plan);
  const onRoster = ({ participants }: Roster): void => {
    // What the server does not carry out now is tried again with the next roster.
    room.seen(participants.map(({ identity }) => identity)).catch(() => undefined);
    // Who cannot be removed now is removed after the next roster.
    for (const { identity } of beyondSeats(seats, participants))
      service.transport.participants?.remove(identity).catch(() => undefined);
  };
  const presence = watchPresence({ service, recorder: options.recorder, clock, onRoster });
  const stopped = async (): Promise<void> => {
    stopKeeping();
    presence.stop();
    // Another process may have taken the room over since the last look.
    await look({ room, service }, AbortSignal.abort()).catch(() => undefined);
  };
  return {
    ...room,
    roster: service.roster,
    answeredAt: presence.answeredAt,
    end: (decider) => stopped().then(() => room.end(decider)),
    close: () => stopped().then(room.close),
  };
}

function checkUrl(url: unknown): void {
  const text = typeof url === 'string' ? url : '';
  if (/^(ws|http)s?:\/\//.test(text) && URL.canParse(text)) return;
  const received = typeof url === 'string' ? shownUrl(url) : url;
  throw inputInvalid('openRoom', [rtcIssue('SERVER_URL', { path: '/server/httpUrl', received })]);
}
