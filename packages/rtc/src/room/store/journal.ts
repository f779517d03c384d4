import { isLivelaneError } from '../../errors/guard.ts';
import { rtcError } from '../../errors/rtc-errors.ts';
import type { RoomEntry, RoomStore } from './room-store.ts';

/** Writes the entries of one room to its store, in order. */
export interface RoomJournal {
  /**
   * Resolves when the entry is stored. Entries that come while the store writes are written together; those of a failed
   * write are written again with the next one.
   * @throws ROOM_NOT_STORED, ROOM_TAKEN_OVER
   */
  append(entry: RoomEntry): Promise<void>;
  /**
   * Resolves when every entry so far is stored; writes again what could not be written before.
   * @throws ROOM_NOT_STORED, ROOM_TAKEN_OVER
   */
  flush(): Promise<void>;
}

export function createJournal(store: RoomStore, room: string): RoomJournal {
  const pending = new Set<RoomEntry>();
  let writing: Promise<void> = Promise.resolve();
  const inTurn = (isWanted: () => boolean): Promise<void> => {
    const stored = writing.then(async () => {
      // Stored together with an earlier one.
      if (!isWanted()) return;
      const batch = [...pending];
      try {
        await store.append(room, batch);
      } catch (cause) {
        if (isLivelaneError(cause, 'ROOM_TAKEN_OVER')) throw cause;
        throw rtcError('ROOM_NOT_STORED', { room }, { retryable: true, cause });
      }
      for (const it of batch) pending.delete(it);
    });
    writing = stored.catch(() => undefined);
    return stored;
  };
  return {
    append(entry) {
      pending.add(entry);
      return inTurn(() => pending.has(entry));
    },
    flush: () => inTurn(() => pending.size > 0),
  };
}
