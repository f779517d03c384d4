import type { Clock } from '../clock/clock.ts';
import type { ParticipantControl } from './admission.ts';
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
    roster: () => once((service) => service.roster()),
    stop: () => {
      for (const service of services) service.stop();
    },
  };
}
