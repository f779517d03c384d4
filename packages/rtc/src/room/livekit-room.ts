import type { SessionPlan } from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import { checkPlan } from '../commerce/plan-index.ts';
import { loadServerSdk } from '../peers/peers.ts';
import type { Roster } from '../recorder/input.ts';
import { type FORMATS, seatsOf } from '../roles/formats.ts';
import { checkServer, type ServerAddress } from '../tokens/server-address.ts';
import { checkOptions, NEEDED } from './check-options.ts';
import { keepPublished, look } from './keeper.ts';
import { type LiveRoom, type LiveRoomOptions, openSeenRoom } from './live-room.ts';
import { livekitService, snapshotIn } from './livekit-service.ts';
import { watchPresence } from './presence-watch.ts';
import { createSeating } from './seating.ts';
import { firstThatAnswers, keptOn } from './standby.ts';

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
  /**
   * Further servers with the same API key that participants may move to, see `regions` of `joinLive`. Each holds the room
   * and its snapshot; messages go by the first that answers. Default: none.
   */
  readonly standby?: readonly ServerAddress[];
}

/**
 * Opens a live room on a LiveKit server. If the room exists, it is taken over: what the store has, or else the snapshot in
 * the room's metadata, is continued in the next epoch. Until `close`, the room is looked at twice a second: a LiveKit
 * server that was restarted gets the room and its snapshot again. Who is in the room is recorded every two seconds, or
 * every ten with more than a hundred participants; then, and with each webhook that `noticed` gets, who is beyond the seats
 * of the plan's format ({@link FORMATS}) is removed, those who joined last. What a server that does not answer did not take is sent again for
 * thirty seconds.
 *
 * @returns the room, after its first snapshot was published
 * @throws INPUT_INVALID for an invalid plan, a text in it that does not fit one packet, an `httpUrl` that is none, a secret
 *   below 32 bytes, or another `pseudonymKey` than the stored session was begun with
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
  checkPlan(plan);
  checkOptions(options, ['/server', ...NEEDED, '/clock/sleep']);
  const { server, standby = [], clock } = options;
  for (const one of [server, ...standby]) checkServer('openRoom', one);
  const { RoomServiceClient } = await loadServerSdk();
  const name = options.room ?? plan.id;
  const serviceOf = ({ httpUrl, apiKey, apiSecret }: ServerAddress) =>
    livekitService(new RoomServiceClient(httpUrl, apiKey, apiSecret, { failover: false }), {
      ...{ name, clock },
      // One that does not answer is passed over, not waited for.
      ...(standby.length === 0 ? {} : { patienceMs: 0 }),
    });
  const services = [serviceOf(server), ...standby.map(serviceOf)] as const;
  const service = firstThatAnswers(services, clock);
  const found = snapshotIn(await service.create(''), service.name);
  const room = await openSeenRoom(plan, {
    ...options,
    transport: service.transport,
    ...(found === undefined ? {} : { found }),
  });
  const keeping = services.map((one) =>
    keepPublished({
      room: standby.length === 0 ? room : keptOn(room, one),
      service: one,
      clock,
    }),
  );
  const { participants: control } = service.transport;
  const seating = createSeating({ seats: seatsOf(plan), roster: service.roster, control });
  const onRoster = ({ participants }: Roster): void => {
    // What the server does not carry out now is tried again with the next roster.
    room.seen(participants.map(({ identity }) => identity)).catch(() => undefined);
    void seating.settle({ participants });
  };
  const presence = watchPresence({ service, recorder: options.recorder, clock, onRoster });
  const stopped = async (): Promise<void> => {
    for (const stop of keeping) stop();
    presence.stop();
    // Another process may have taken the room over since the last look.
    await look({ room, service }, AbortSignal.abort()).catch(() => undefined);
  };
  return {
    ...room,
    roster: service.roster,
    answeredAt: presence.answeredAt,
    noticed: async (notice) => {
      await Promise.all([room.noticed(notice), seating.noticed(notice)]);
    },
    end: (decider) => stopped().then(() => room.end(decider)),
    close: () => stopped().then(room.close),
  };
}
