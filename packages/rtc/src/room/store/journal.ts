import { isLivelaneError } from '../../errors/guard.ts';
import { rtcError } from '../../errors/rtc-errors.ts';
import { createGroupWriter } from '../../lines/group-writer.ts';
import type { RoomEntry, RoomStore } from './room-store.ts';

/** Writes the entries of one room to its store, in order. */
export interface RoomJournal {
  /**
   * Resolves when the entry is stored.
   * @throws ROOM_NOT_STORED, ROOM_TAKEN_OVER
   */
  append(entry: RoomEntry): Promise<void>;
}

export function createJournal(store: RoomStore, room: string): RoomJournal {
  return createGroupWriter(async (entries) => {
    try {
      await store.append(room, entries);
    } catch (cause) {
      if (isLivelaneError(cause, 'ROOM_TAKEN_OVER')) throw cause;
      throw rtcError('ROOM_NOT_STORED', { room }, { retryable: true, cause });
    }
  });
}
