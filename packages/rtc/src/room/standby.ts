import { compareInstants, type Instant } from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import type { Roster } from '../recorder/input.ts';
import type { ParticipantControl } from './admission.ts';
import type { LiveRoom } from './live-room.ts';
import { AGAIN_MS, PATIENCE_MS, type RoomService, wasAnswered } from './livekit-service.ts';

/** Calls all services. @returns the results of those that answered @throws what the first says if none answers */
async function onAll<Result>(
  services: readonly RoomService[],
  work: (service: RoomService) => Promise<Result>,
): Promise<readonly Result[]> {
  const settled = await Promise.allSettled(services.map(work));
  const failed = settled.find((it) => it.status === 'rejected');
  if (settled.every(({ status }) => status === 'rejected')) throw failed?.reason;
  return settled.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []));
}

/** The participants of a room on whichever server they are. */
function participantsOn(services: readonly RoomService[]): ParticipantControl {
  const control = ({ transport }: RoomService) => transport.participants;
  return {
    present: async () => (await onAll(services, async (it) => control(it)?.present() ?? [])).flat(),
    remove: async (identity) => {
      await onAll(services, async (it) => control(it)?.remove(identity));
    },
    permit: async (participant) => {
      await onAll(services, async (it) => control(it)?.permit(participant));
    },
  };
}

/**
 * One room on several servers, of one cluster or of clusters of their own: each call goes by the server that answered
 * last, and by the next one if it does not. What none of them takes is sent again for thirty seconds.
 * @param first - the preferred one; without others it is used as it is
 */
export function firstThatAnswers(
  [first, ...others]: readonly [RoomService, ...RoomService[]],
  clock: Clock,
): RoomService {
  if (others.length === 0) return first;
  const services = [first, ...others];
  let active = first;
  const once = async <Result>(work: (service: RoomService) => Promise<Result>): Promise<Result> => {
    let failure: unknown;
    for (const service of [active, ...services.filter((it) => it !== active)]) {
      try {
        const result = await work(service);
        active = service;
        return result;
      } catch (error) {
        if (wasAnswered(error) && service === active) throw error;
        failure ??= error;
      }
    }
    throw failure;
  };
  const patiently = async (work: (service: RoomService) => Promise<void>): Promise<void> => {
    const { now, monotonic = now } = clock;
    const until = monotonic() + PATIENCE_MS;
    for (;;) {
      try {
        await once(work);
        return;
      } catch (error) {
        if (wasAnswered(error) || takenOver() || monotonic() >= until) throw error;
      }
      await clock.sleep(AGAIN_MS);
    }
  };
  const takenOver = () => services.some(({ transport }) => transport.takenOver?.() === true);
  return {
    name: first.name,
    transport: {
      broadcast: (data, topic) => patiently(({ transport }) => transport.broadcast(data, topic)),
      publishSnapshot: (text) => patiently(({ transport }) => transport.publishSnapshot(text)),
      // A server that is gone has no room to close.
      close: async () => {
        await onAll(services, ({ transport }) => transport.close());
      },
      participants: participantsOn(services),
      takenOver,
    },
    create: (metadata) => once((service) => service.create(metadata)),
    metadata: () => once((service) => service.metadata()),
    roster: async () => {
      const rosters = await rostersOf(services, clock);
      if (!rosters.has(active)) active = [...rosters.keys()][0] ?? active;
      return merged([...rosters.values()]);
    },
    stop: () => {
      for (const service of services) service.stop();
    },
  };
}

/** Time that others get for their roster once one has answered, in milliseconds. */
const LATE_MS = 500;

/** The rosters of all that answer in time: a participant may be on any of them. @throws what the first says if none answers */
async function rostersOf(
  services: readonly RoomService[],
  clock: Clock,
): Promise<ReadonlyMap<RoomService, Roster>> {
  const rosters = new Map<RoomService, Roster>();
  const asked = services.map(async (service) => {
    rosters.set(service, await service.roster());
  });
  const all = Promise.allSettled(asked);
  await Promise.any(asked).catch(() => asked[0]);
  const over = new AbortController();
  await Promise.race([all, clock.sleep(LATE_MS, over.signal)]);
  over.abort();
  return new Map(rosters);
}

/** One roster, as of the first; who is on several servers of one cluster stands in it once. */
function merged(rosters: readonly Roster[]): Roster {
  const participants = new Map(
    rosters.flatMap((it) => it.participants).map((one) => [one.sid, one]),
  );
  const [at] = rosters.map((it) => it.at).sort(compareInstants);
  return { at: at as Instant, participants: [...participants.values()] };
}

/** A room as it is kept on one of several servers, whose snapshot is written there and nowhere else. */
export function keptOn(
  room: Pick<LiveRoom, 'snapshot'>,
  { transport }: Pick<RoomService, 'transport'>,
): Pick<LiveRoom, 'snapshot' | 'renew'> {
  const renew = () => transport.publishSnapshot(JSON.stringify(room.snapshot()));
  return { snapshot: room.snapshot, renew };
}
