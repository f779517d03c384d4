import type { Room } from 'livekit-client';

/** The part of a Node-style event emitter that counts. */
interface Counted {
  eventNames(): readonly (string | symbol)[];
  listenerCount(name: string | symbol): number;
}

const isCounted = (value: unknown): value is Counted =>
  typeof (value as Partial<Counted> | undefined)?.listenerCount === 'function' &&
  typeof (value as Partial<Counted>).eventNames === 'function';

/** Event listeners on a room of livekit-client, its participants, their publications and its engine. */
export function listenersOn(room: Room): number {
  const participants = [room.localParticipant, ...room.remoteParticipants.values()];
  const publications = participants.flatMap((one) => [...one.trackPublications.values()]);
  const { engine } = room as unknown as { readonly engine?: unknown };
  return [room, engine, ...participants, ...publications]
    .filter(isCounted)
    .flatMap((one) => one.eventNames().map((name) => one.listenerCount(name)))
    .reduce((sum, count) => sum + count, 0);
}
