import { rtcError } from '../../errors/rtc-errors.ts';
import type { RoomEntry, RoomStore } from './room-store.ts';

/**
 * Creates a room store for tests, and for rooms that need not outlive their process.
 *
 * @example
 * ```ts
 * import { createMemoryRoom, createMemoryRoomStore } from '@livelane/rtc/server';
 * import { createDrivenClock, SAMPLE_PLAN } from '@livelane/rtc/testing';
 * const options = { clock: createDrivenClock(0), store: createMemoryRoomStore() };
 * await (await createMemoryRoom(SAMPLE_PLAN, options)).pin('velvet-six');
 * const restarted = await createMemoryRoom(SAMPLE_PLAN, options);
 * restarted.snapshot().state.pinned[0]?.productId; // => "velvet-six"
 * ```
 */
export function createMemoryRoomStore(): RoomStore {
  const rooms = new Map<string, RoomEntry[]>();
  return {
    read: async (room) => [...(rooms.get(room) ?? [])],
    append: async (room, entries) => {
      const known = rooms.get(room) ?? [];
      refuseReplaced(room, entries, known.at(-1)?.epoch);
      known.push(...entries);
      rooms.set(room, known);
    },
  };
}

/** @throws ROOM_TAKEN_OVER if the first new entry has a lower epoch than the highest that is known */
export function refuseReplaced(
  room: string,
  [first]: readonly RoomEntry[],
  highest: number = 0,
): void {
  if (first !== undefined && highest > first.epoch) throw rtcError('ROOM_TAKEN_OVER', { room });
}
