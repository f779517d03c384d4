import type { SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import { rtcError } from '../errors/rtc-errors.ts';
import { roomEntryOf } from '../room/store/entry-of.ts';
import type { RoomStore } from '../room/store/room-store.ts';
import { addContents, contentsOf, type EntryTable } from './entry-rows.ts';

const ENTRIES: EntryTable = { table: 'livelane_room_entry', owner: 'room' };

/** The entries of rooms in a table. The row of a room holds the epoch of its newest writer, and the lock under which it writes. */
export function roomEntries(executor: SqlExecutor): RoomStore {
  return {
    async read(room) {
      const contents = await contentsOf(executor, ENTRIES, room);
      return contents.map((text, index) => roomEntryOf(text, { path: `room ${room}`, index }));
    },
    append: (room, entries) =>
      executor.transaction(async (open) => {
        const [first] = entries;
        if (first === undefined) return;
        const epoch = entries.reduce((most, entry) => Math.max(most, entry.epoch), 0);
        const taken = await open.query(
          `insert into livelane_room as known (room, epoch) values ($1, $2::bigint)
            on conflict (room) do update set epoch = greatest(known.epoch, excluded.epoch)
            where known.epoch <= $3::bigint returning epoch`,
          [room, epoch, first.epoch],
        );
        if (taken.length === 0) throw rtcError('ROOM_TAKEN_OVER', { room });
        await addContents(open, ENTRIES, { owner: room, entries });
      }),
  };
}
